using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>Explains a line that begins with no word that can begin a line.</summary>
/// <param name="Meant">The word its author most likely meant; null when that cannot be told.</param>
readonly record struct StrayLine(Diagnostic Diagnostic, Keyword? Meant)
{
    const int LongestSuggestion = 80;

    public static StrayLine Explain(SourceText source, Line line, Clause clause)
    {
        if (FindBroken(source, clause.Span) is { } broken)
            return new StrayLine(TokenDiagnostics.BrokenCharacter(source.At(new TextSpan(broken, 1)), source.Content[broken]), null);
        var word = Characters.FoldAll(source.Slice(line.Word));
        if (Prefix(word, 2) is { } prefix)
            return MissingSpace(source, line, clause, prefix.Keyword, prefix.Length);
        if (Synonyms.ClauseWord(word) is { } meant)
            return new StrayLine(LineDiagnostics.UnknownWord(source.At(line.Word), word, Synonyms.Of(word)!), meant);
        if (Nearest(word) is { } nearest)
            return new StrayLine(LineDiagnostics.UnknownWord(source.At(line.Word), word, nearest.Spelling), nearest.Keyword);
        if (Prefix(word, 1) is { } shortPrefix)
            return MissingSpace(source, line, clause, shortPrefix.Keyword, shortPrefix.Length);
        return new StrayLine(LineDiagnostics.NoWord(source.At(line.Word.IsEmpty ? line.Content : line.Word)), null);
    }

    static StrayLine MissingSpace(SourceText source, Line line, Clause clause, Keyword keyword, int length)
    {
        var start = clause.Span.Start;
        var word = source.Content.Substring(start, length);
        var rest = source.Slice(TextSpan.FromBounds(start + length, line.Content.End));
        var corrected = $"{word} {(rest.Length > LongestSuggestion ? "…" : rest)}";
        return new StrayLine(LineDiagnostics.MissingSpace(source.At(line.Word), word, source.Slice(line.Word)[length..].ToString(), corrected), keyword);
    }

    /// <summary>The longest clause word that the written word begins with. After an English one a Han character must follow.</summary>
    static (Keyword Keyword, int Length)? Prefix(string word, int shortest)
    {
        (Keyword, int)? longest = null;
        foreach (var (keyword, spelling) in ClauseWords())
        {
            if (spelling.Length < shortest || spelling.Length >= word.Length || spelling.Length <= (longest?.Item2 ?? 0) || !word.StartsWith(spelling, StringComparison.Ordinal))
                continue;
            if (!char.IsAsciiLetter(spelling[0]) || !char.IsAscii(word[spelling.Length]))
                longest = (keyword, spelling.Length);
        }
        return longest;
    }

    static (Keyword Keyword, string Spelling)? Nearest(string word)
    {
        var candidates = ClauseWords().Where(w => w.Spelling.Length > 1).ToList();
        var nearest = word.Length > 1 ? NearestName.To(word, candidates.Select(w => w.Spelling)) : null;
        return nearest is null ? null : candidates.First(w => w.Spelling == nearest);
    }

    static IEnumerable<(Keyword Keyword, string Spelling)> ClauseWords() =>
        from keyword in Keywords.All
        where keyword.Kind is >= TokenKind.Rule and <= TokenKind.Example
        from spelling in (string[])[keyword.Chinese, keyword.English]
        select (keyword, spelling);

    static int? FindBroken(SourceText source, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (Characters.IsBroken(source.Content[i]))
                return i;
        }
        return null;
    }
}
