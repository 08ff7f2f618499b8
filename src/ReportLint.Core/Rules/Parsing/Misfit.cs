using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>Says what is wrong where the grammar came to a stop: what was found there and what could stand there.</summary>
sealed class Misfit
{
    readonly SourceText source;
    readonly List<Token> tokens;
    readonly IReadOnlyList<TokenKind> expected;
    readonly int index;
    readonly Token found;
    readonly Token before;

    Misfit(SourceText source, List<Token> tokens, TokenTrace trace)
    {
        this.source = source;
        this.tokens = tokens;
        expected = trace.Expected;
        index = trace.Furthest;
        found = tokens[index];
        before = tokens[Math.Max(0, index - 1)];
    }

    public static Diagnostic Describe(SourceText source, List<Token> tokens, TokenTrace trace)
    {
        var misfit = new Misfit(source, tokens, trace);
        return misfit.InHeader() ?? misfit.InWord() ?? misfit.InBrackets() ?? misfit.InComparison() ?? misfit.BetweenValues() ?? misfit.InText() ?? misfit.Otherwise();
    }

    Location At => source.At(found.Span);

    string Written => source.Slice(found.Span).ToString();

    Diagnostic? InHeader()
    {
        if (tokens[0].Kind == TokenKind.Example && index == 1)
            return MisfitDiagnostics.NoOutcome(found.Kind == TokenKind.End ? source.At(tokens[0].Span) : At);
        if (tokens[0].Kind != TokenKind.Rule || found.Kind is not (TokenKind.End or TokenKind.Text))
            return null;
        return index switch
        {
            1 => MisfitDiagnostics.NoId(source.At(tokens[0].Span)),
            2 => MisfitDiagnostics.NoTitle(source.At(before.Span), before.Text),
            _ => null,
        };
    }

    /// <summary>A word that is misspelt, not known, not separated from the next, or that may not be a name.</summary>
    Diagnostic? InWord()
    {
        if (SuffixOf(before) is { } suffix && index > 1)
            return MisfitDiagnostics.MissingSpaceBefore(source.At(before.Span), suffix, before.Text[..^suffix.Length]);
        if (found.Kind != TokenKind.Name || found.IsQuoted)
            return expected.Contains(TokenKind.Name) && Keywords.Of(found.Kind) is not null && !Connects(found.Kind) ? MisfitDiagnostics.Reserved(At, Written) : null;
        if (PrefixOf(found.Text) is { } prefix)
            return MisfitDiagnostics.MissingSpace(At, prefix, found.Text[prefix.Length..]);
        if (Synonyms.Of(found.Text) is { } synonym)
            return MisfitDiagnostics.OtherWord(At, found.Text, synonym);
        if (found.Text.Length > 1 && NearestName.To(found.Text, ExpectedWords()) is { } nearest)
            return MisfitDiagnostics.UnknownWord(At, found.Text, nearest);
        return expected.Count > 1 && Expectations.AreWords(expected)
            ? MisfitDiagnostics.NotOneOf(At, found.Text, Expectations.Describe(expected, Language.Chinese), Expectations.Describe(expected, Language.English))
            : null;
    }

    Diagnostic? InBrackets()
    {
        var open = InnermostOpen();
        if (open is not { Kind: TokenKind.OpenSquare } || found.Kind is not (TokenKind.CloseSquare or TokenKind.Comma))
            return null;
        var close = tokens.Skip(index).First(t => t.Kind == TokenKind.CloseSquare);
        return MisfitDiagnostics.CellNeedsTwo(source.At(open.Span.Through(close.Span)));
    }

    Diagnostic? InComparison() =>
        Expectations.IsComparison(found.Kind) && !expected.Contains(found.Kind) && expected.Contains(TokenKind.Plus)
        && tokens.Take(index).Any(t => Expectations.IsComparison(t.Kind))
            ? MisfitDiagnostics.ComparedTwice(At, Written)
            : null;

    /// <summary>Two values beside each other, or a number where the fact it belongs to should stand first.</summary>
    Diagnostic? BetweenValues()
    {
        if (found.Kind == TokenKind.Number && expected.Contains(TokenKind.Form) && expected.Contains(TokenKind.Year))
            return MisfitDiagnostics.NoFact(At, Written);
        if (!expected.Contains(TokenKind.Equal) || found.Kind is not (TokenKind.Name or TokenKind.Number or TokenKind.Text or TokenKind.Date or TokenKind.Part))
            return null;
        var place = source.At(before.Span.Through(found.Span));
        return expected.Contains(TokenKind.Plus)
            ? MisfitDiagnostics.NoSign(place, source.Slice(before.Span).ToString(), Written)
            : MisfitDiagnostics.NoEqualSign(place, source.Slice(before.Span).ToString(), Written);
    }

    Diagnostic? InText()
    {
        if (expected is [TokenKind.Text])
            return MisfitDiagnostics.TextNeeded(found.Kind == TokenKind.End ? source.At(before.Span) : At, source.Slice(before.Span).ToString());
        return found.Kind == TokenKind.Text && expected.Contains(TokenKind.Name) && SyntaxText.IsBare(found.Text)
            ? MisfitDiagnostics.NameInQuotes(At, found.Text)
            : null;
    }

    Diagnostic Otherwise()
    {
        if (expected is [var only] && Keywords.Of(only) is { } missing && found.Kind != TokenKind.End)
            return MisfitDiagnostics.MissingWord(At, Written, missing);
        var chinese = Expectations.Describe(expected, Language.Chinese);
        var english = Expectations.Describe(expected, Language.English);
        if (found.Kind == TokenKind.End)
            return MisfitDiagnostics.Unfinished(source.At(before.Span), source.Slice(before.Span).ToString(), chinese, english);
        return MisfitDiagnostics.CannotStand(At, Written, chinese, english, expected.Contains(TokenKind.End));
    }

    /// <summary>Words that join or compare, which nobody takes for a name.</summary>
    static bool Connects(TokenKind kind) =>
        kind is TokenKind.And or TokenKind.Or or TokenKind.Ordered or TokenKind.Worded or TokenKind.Mentions or TokenKind.Without or TokenKind.Is
            or TokenKind.Find or TokenKind.Leaves or TokenKind.From or TokenKind.To or (>= TokenKind.EachRow and <= TokenKind.Report)
        || Expectations.IsComparison(kind);

    Token? InnermostOpen()
    {
        var open = new Stack<Token>();
        foreach (var token in tokens.Take(index))
        {
            if (token.Kind is TokenKind.OpenRound or TokenKind.OpenSquare)
                open.Push(token);
            else if (token.Kind is TokenKind.CloseRound or TokenKind.CloseSquare)
                open.Pop();
        }
        return open.Count > 0 ? open.Peek() : null;
    }

    /// <summary>The word a name begins with that could stand here.</summary>
    string? PrefixOf(string name) => ExpectedWords()
        .Where(w => name.Length > w.Length && Keywords.Find(w) is { IsReserved: true } && name.StartsWith(w, StringComparison.Ordinal) && !(char.IsAscii(w[^1]) && char.IsAsciiLetter(name[w.Length])))
        .MaxBy(w => w.Length);

    /// <summary>The word a name ends with that could stand after it.</summary>
    string? SuffixOf(Token name) => name.Kind != TokenKind.Name || name.IsQuoted
        ? null
        : ExpectedWords().Where(w => !char.IsAscii(w[0]) && name.Text.Length > w.Length && name.Text.EndsWith(w, StringComparison.Ordinal)).MaxBy(w => w.Length);

    IEnumerable<string> ExpectedWords() =>
        from kind in expected
        where Keywords.Of(kind) is not null
        let keyword = Keywords.Of(kind)
        from word in (string[])[keyword.Chinese, keyword.English]
        where word.Length > 0 && !word.Contains(' ')
        select word;
}
