using System.Buffers;
using System.Collections.Immutable;

namespace ReportLint.Rules.Patterns;

/// <summary>
/// A text pattern, ready to be searched for: plain text, gaps, choices and captures as the steps of an automaton.
/// </summary>
/// <param name="Written">As it stands in the rule, for messages.</param>
/// <param name="Steps">The first one is where a match begins.</param>
/// <param name="Hints">Stretches of plain text, folded, one of which every match contains; empty when there are none.</param>
/// <param name="IsLiteral">Whether the pattern is the only hint and nothing else.</param>
sealed record Pattern(string Written, ImmutableArray<Step> Steps, ImmutableArray<CaptureName> Captures, ImmutableArray<string> Hints, bool IsLiteral)
{
    readonly NeededWords? hints = Hints.IsEmpty ? null : new NeededWords(Hints);

    /// <summary>By step: which characters it, or what follows it without taking any, can take. A bit stands for every 64th character.</summary>
    readonly ulong[] takes = TakenBy(Steps, Captures);

    /// <summary>Besides the hints: of each of these, too, every match contains one.</summary>
    public ImmutableArray<NeededWords> AlsoNeeded { get; init; } = [];

    /// <summary>The characters a match can begin with; null when it can begin with anything.</summary>
    public SearchValues<char>? Beginnings { get; } = BeginningsOf(Steps, Captures);

    /// <summary>Whether a match goes on over semicolons, as enumerations do.</summary>
    public bool Enumerates { get; } = Captures.Any(c => c.Type == CaptureType.Parts);

    /// <summary>Whether a step can lead on where this character stands; may be true though it cannot.</summary>
    public bool CanBegin(int step, char c) => (takes[step] & 1UL << c) != 0;

    /// <summary>Whether a step can lead on where no character is left; may be true though it cannot.</summary>
    public bool CanEnd(int step) => takes[step] == ulong.MaxValue;

    /// <summary>The first place from one on in whose sentence a match can be; -1 when there is none.</summary>
    public int NextHint(string text, int from)
    {
        var rest = text.AsSpan(from);
        var found = hints is not null ? hints.IndexIn(rest)
            : Beginnings is not null ? rest.IndexOfAny(Beginnings)
            : 0;
        return found < 0 ? -1 : from + found;
    }

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

    /// <summary>Whether a match can be in prose at all; may be true though there is none.</summary>
    public bool MayOccurIn(FoldedProse prose)
    {
        if (prose.Pairs is not { } pairs)
            return true;
        if (hints?.MayBeIn(pairs) == false)
            return false;
        foreach (var needed in AlsoNeeded)
        {
            if (!needed.MayBeIn(pairs))
                return false;
        }
        return true;
    }

    /// <summary>The same of a sentence in which a hint was found.</summary>
    public bool MayOccurIn(ReadOnlySpan<char> sentence)
    {
        foreach (var needed in AlsoNeeded)
        {
            if (!needed.AreIn(sentence))
                return false;
        }
        return true;
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
