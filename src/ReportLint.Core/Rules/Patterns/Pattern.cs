using System.Buffers;
using System.Collections.Immutable;

namespace ReportLint.Rules.Patterns;

/// <summary>
/// A text pattern, ready to be searched for: plain text, gaps, choices and captures as the steps of an automaton.
/// </summary>
/// <param name="Written">As it stands in the rule, for messages.</param>
/// <param name="Steps">The first one is where a match begins.</param>
/// <param name="Literal">The longest stretch of plain text that every match contains, folded; empty when there is none.</param>
/// <param name="IsLiteral">Whether the pattern is that stretch and nothing else.</param>
sealed record Pattern(string Written, ImmutableArray<Step> Steps, ImmutableArray<CaptureName> Captures, string Literal, bool IsLiteral)
{
    /// <summary>The characters a match can begin with; null when it can begin with anything.</summary>
    public SearchValues<char>? Beginnings { get; } = BeginningsOf(Steps);

    static SearchValues<char>? BeginningsOf(ImmutableArray<Step> steps)
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
                default:
                    return null;
            }
        }
        return SearchValues.Create([.. characters]);
    }
}

/// <summary>A capture as a pattern names it.</summary>
readonly record struct CaptureName(string Name, CaptureType Type);

/// <summary>One step of a pattern's automaton.</summary>
/// <param name="Next">The step after this one.</param>
/// <param name="Other">The step to try when <paramref name="Next"/> leads nowhere; for <see cref="StepKind.Either"/> alone.</param>
/// <param name="Character">For <see cref="StepKind.Character"/>.</param>
/// <param name="Capture">Which capture, for the capturing kinds.</param>
readonly record struct Step(StepKind Kind, int Next, int Other = 0, char Character = '\0', int Capture = 0);

enum StepKind
{
    /// <summary>One given character.</summary>
    Character,

    /// <summary>Any character of the sentence but its end (…).</summary>
    InSentence,

    /// <summary>Any character of the clause that is no digit (～).</summary>
    InClause,

    /// <summary>Two ways on, the first preferred.</summary>
    Either,

    /// <summary>A number, date or list, taken as a whole.</summary>
    Figure,

    /// <summary>Where captured text begins and ends.</summary>
    TextStart,
    TextEnd,

    Found,
}
