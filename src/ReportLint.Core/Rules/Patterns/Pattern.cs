using System.Collections.Immutable;

namespace ReportLint.Rules.Patterns;

/// <summary>
/// A text pattern, ready to be searched for: plain text, gaps, choices and captures as the steps of an automaton.
/// </summary>
/// <param name="Written">As it stands in the rule, for messages.</param>
/// <param name="Hints">Stretches of plain text, folded, one of which every match contains; empty when there are none.</param>
/// <param name="IsLiteral">Whether the pattern is the only hint and nothing else.</param>
/// <param name="Body">The rest; most patterns of a pack are not in a report, and theirs is not asked for.</param>
sealed record Pattern(string Written, ImmutableArray<CaptureName> Captures, ImmutableArray<string> Hints, bool IsLiteral, Lazy<PatternBody> Body)
{
    readonly NeededWords? hints = Hints.IsEmpty ? null : new NeededWords(Hints);

    PatternStarts? starts;

    /// <summary>The first one is where a match begins.</summary>
    public ImmutableArray<Step> Steps => Body.Value.Steps;

    /// <summary>Where a match can begin.</summary>
    public PatternStarts Starts => starts ??= new PatternStarts(Steps, Captures);

    /// <summary>Whether a match goes on over semicolons, as enumerations do.</summary>
    public bool Enumerates { get; } = Captures.Any(c => c.Type == CaptureType.Parts);

    /// <summary>The first place from one on in whose sentence a match can be; -1 when there is none.</summary>
    public int NextHint(string text, int from)
    {
        var rest = text.AsSpan(from);
        var found = hints is not null ? hints.IndexIn(rest)
            : Starts.Beginnings is { } beginnings ? rest.IndexOfAny(beginnings)
            : 0;
        return found < 0 ? -1 : from + found;
    }

    /// <summary>Whether a match can be in prose at all; may be true though there is none.</summary>
    public bool MayOccurIn(FoldedProse prose)
    {
        if (prose.Pairs is not { } pairs)
            return true;
        if (hints?.MayBeIn(pairs) == false)
            return false;
        if (IsLiteral)
            return true;
        foreach (var needed in Body.Value.AlsoNeeded)
        {
            if (!needed.MayBeIn(pairs))
                return false;
        }
        return true;
    }

    /// <summary>The same of a sentence in which a hint was found.</summary>
    public bool MayOccurIn(ReadOnlySpan<char> sentence)
    {
        foreach (var needed in Body.Value.AlsoNeeded)
        {
            if (!needed.AreIn(sentence))
                return false;
        }
        return true;
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
