using ReportLint.Rules.Binding;
using ReportLint.Rules.Patterns;

namespace ReportLint.Rules.Compilation;

/// <summary>Looks for a pattern in a report's prose.</summary>
static class Search
{
    /// <summary>The matches, without those whose sentence 不含 drops; null, noted as missing, when the place is not there.</summary>
    public static List<PatternMatch>? Matches(Run run, BoundFind find) => TextCompiler.Compile(find.Place)(run)?.Prose is { } prose
        ? [.. PatternMatcher.Find(find.Pattern, prose).Where(m => !IsDropped(m, find))]
        : null;

    /// <summary>Matches that say the same are one.</summary>
    public static List<PatternMatch> Distinct(List<PatternMatch> matches)
    {
        var distinct = new List<PatternMatch>();
        foreach (var match in matches)
        {
            if (!distinct.Exists(m => SayTheSame(m, match)))
                distinct.Add(match);
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
        if (find.Without.IsEmpty)
            return false;
        var sentence = match.Prose.Sentence(match.Span.Start);
        return find.WithoutAll
            ? find.Without.All(w => PatternMatcher.Occurs(w, sentence))
            : find.Without.Any(w => PatternMatcher.Occurs(w, sentence));
    }
}
