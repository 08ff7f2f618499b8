using System.Buffers;
using System.Collections.Immutable;

namespace ReportLint.Rules.Patterns;

/// <summary>
/// Which characters a pattern, and what follows each of its steps, can begin with. Worked out when the pattern is first
/// searched for: most words of a pack are in no report.
/// </summary>
sealed class PatternStarts(ImmutableArray<Step> steps, ImmutableArray<CaptureName> captures)
{
    /// <summary>By step: which characters it, or what follows it without taking any, can take. A bit stands for every 64th character.</summary>
    readonly ulong[] takes = TakenBy(steps, captures);

    /// <summary>The characters a match can begin with; null when it can begin with anything.</summary>
    public SearchValues<char>? Beginnings { get; } = BeginningsOf(steps, captures);

    /// <summary>Whether a step can lead on where this character stands; may be true though it cannot.</summary>
    public bool CanBegin(int step, char c) => (takes[step] & 1UL << c) != 0;

    /// <summary>Whether a step can lead on where no character is left; may be true though it cannot.</summary>
    public bool CanEnd(int step) => takes[step] == ulong.MaxValue;

    /// <summary>From the last step on, because only gaps lead back, and those take anything.</summary>
    static ulong[] TakenBy(ImmutableArray<Step> steps, ImmutableArray<CaptureName> captures)
    {
        var takes = new ulong[steps.Length];
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            var step = steps[i];
            takes[i] = step.Kind switch
            {
                StepKind.Character => 1UL << step.Character,
                StepKind.Either when step.Next > i && step.Other > i => takes[step.Next] | takes[step.Other],
                StepKind.TextStart or StepKind.TextEnd when step.Next > i => takes[step.Next],
                StepKind.Figure when FigureReader.Beginnings(captures[step.Capture].Type) is { } figures => figures.Aggregate(0UL, (all, c) => all | 1UL << c),
                _ => ulong.MaxValue,
            };
        }
        return takes;
    }

    static SearchValues<char>? BeginningsOf(ImmutableArray<Step> steps, ImmutableArray<CaptureName> captures)
    {
        var characters = new HashSet<char>();
        var seen = new HashSet<int> { 0 };
        var open = new Stack<int>(seen);
        while (open.TryPop(out var at))
        {
            var step = steps[at];
            switch (step.Kind)
            {
                case StepKind.Character:
                    characters.Add(step.Character);
                    break;
                case StepKind.Either or StepKind.TextStart or StepKind.TextEnd:
                    if (seen.Add(step.Next))
                        open.Push(step.Next);
                    if (step.Kind == StepKind.Either && seen.Add(step.Other))
                        open.Push(step.Other);
                    break;
                case StepKind.Figure when FigureReader.Beginnings(captures[step.Capture].Type) is { } figures:
                    characters.UnionWith(figures);
                    break;
                default:
                    return null;
            }
        }
        return SearchValues.Create([.. characters]);
    }
}
