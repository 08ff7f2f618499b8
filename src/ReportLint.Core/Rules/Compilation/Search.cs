using ReportLint.Rules.Binding;
using ReportLint.Rules.Patterns;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>Looks for a pattern in a report's prose.</summary>
static class Search
{
    /// <summary>The matches, without those whose sentence 不含 drops; null, noted as missing, when the place is not there.</summary>
    public static List<PatternMatch>? Matches(Run run, BoundFind find) => TextCompiler.Compile(find.Place)(run)?.Prose is { } prose
        ? Kept(find, PatternMatcher.Find(find.Pattern, prose))
        : null;

    /// <summary>The matches of one sentence are kept or dropped together.</summary>
    static List<PatternMatch> Kept(BoundFind find, List<PatternMatch> matches)
    {
        if (find.Without.IsEmpty)
            return matches;
        var kept = new List<PatternMatch>();
        TextSpan? sentence = null;
        var isDropped = false;
        foreach (var match in matches)
        {
            if (sentence?.Contains(match.Span.Start) != true)
            {
                sentence = match.Prose.SentenceAt(match.Span.Start);
                isDropped = IsDropped(match, find);
            }
            if (!isDropped)
                kept.Add(match);
        }
        return kept;
    }

    /// <summary>Matches that say the same are one. No more are looked for than are wanted.</summary>
    public static List<PatternMatch> Distinct(List<PatternMatch> matches, int most)
    {
        var distinct = new List<PatternMatch>();
        foreach (var match in matches)
        {
            if (!distinct.Exists(m => SayTheSame(m, match)))
                distinct.Add(match);
            if (distinct.Count == most)
                break;
        }
        return distinct;
    }

    static bool SayTheSame(PatternMatch a, PatternMatch b)
    {
        for (var i = 0; i < a.Captures.Length; i++)
        {
            if (a.Captures[i] is { } value ? !value.SaysTheSameAs(b.Captures[i]) : b.Captures[i] is not null)
                return false;
        }
        return true;
    }

    static bool IsDropped(PatternMatch match, BoundFind find)
    {
        var sentence = match.Prose.Sentence(match.Span.Start);
        return find.WithoutAll
            ? find.Without.All(w => PatternMatcher.Occurs(w, sentence))
            : find.Without.Any(w => PatternMatcher.Occurs(w, sentence));
    }
}
