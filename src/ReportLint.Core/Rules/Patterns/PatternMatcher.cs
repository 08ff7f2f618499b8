using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>Finds a pattern in prose, sentence by sentence.</summary>
static class PatternMatcher
{
    /// <summary>Every match, from left to right, none overlapping another.</summary>
    /// <param name="most">No more are looked for.</param>
    public static List<PatternMatch> Find(Pattern pattern, FoldedProse prose, int most = int.MaxValue) =>
        !pattern.MayOccurIn(prose) ? []
        : pattern.IsLiteral ? FindLiteral(pattern, prose, most)
        : FindSteps(pattern, prose, most);

    public static PatternMatch? First(Pattern pattern, FoldedProse prose) => Find(pattern, prose, 1) is [var first, ..] ? first : null;

    public static bool Occurs(Pattern pattern, FoldedProse prose) =>
        pattern.MayOccurIn(prose) && prose.Answer(pattern, static (pattern, prose) => First(pattern, prose) is not null);

    static List<PatternMatch> FindLiteral(Pattern pattern, FoldedProse prose, int most)
    {
        List<PatternMatch> matches = [];
        var from = 0;
        while (matches.Count < most && prose.Text.IndexOf(pattern.Hints[0], from, StringComparison.Ordinal) is var found and >= 0)
        {
            var span = new TextSpan(found, pattern.Hints[0].Length);
            from = found + 1;
            if (!prose.SentenceAt(found).Contains(span))
                continue;
            from = span.End;
            matches.Add(new PatternMatch(prose, span, []));
        }
        return matches;
    }

    static List<PatternMatch> FindSteps(Pattern pattern, FoldedProse prose, int most)
    {
        List<PatternMatch> matches = [];
        SentenceSearch? search = null;
        for (var from = 0; from < prose.Text.Length && matches.Count < most;)
        {
            var found = pattern.NextHint(prose.Text, from);
            if (found < 0)
                break;
            var sentence = pattern.Enumerates ? prose.EnumerationAt(found) : prose.SentenceAt(found);
            if (pattern.MayOccurIn(prose.Text.AsSpan(sentence.Start, sentence.Length)))
            {
                search ??= new SentenceSearch(pattern, prose);
                search.AddMatches(sentence, matches, most);
            }
            from = sentence.End;
        }
        return matches;
    }
}
