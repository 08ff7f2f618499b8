using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>Makes the tokens of one clause.</summary>
sealed class Lexer
{
    readonly SourceText source;
    readonly string content;
    readonly int limit;
    readonly List<Diagnostic> diagnostics;

    /// <summary>How many diagnostics there were before this clause.</summary>
    readonly int already;
    readonly List<Token> tokens = [];
    int position;

    /// <summary>One wrong sign is seldom alone; the first is enough to say.</summary>
    bool hasWrongSign;

    Lexer(SourceText source, TextSpan span, List<Diagnostic> diagnostics)
    {
        already = diagnostics.Count;
        this.source = source;
        content = source.Content;
        position = span.Start;
        limit = span.End;
        this.diagnostics = diagnostics;
    }

    /// <summary>The tokens in the span, without an end token. What is no token is left out, with a diagnostic.</summary>
    public static List<Token> Lex(SourceText source, TextSpan span, List<Diagnostic> diagnostics)
    {
        var lexer = new Lexer(source, span, diagnostics);
        while (lexer.SkipBlanks())
            lexer.Next();
        return lexer.tokens;
    }

    bool SkipBlanks()
    {
        while (position < limit && (Characters.IsBlank(content[position]) || Characters.Fold(content[position]) == '#'))
        {
            if (Characters.IsBlank(content[position]))
                position++;
            else
                SkipComment();
        }
        return position < limit;
    }

    void SkipComment()
    {
        while (position < limit && content[position] is not ('\n' or '\r'))
            position++;
    }

    void Next()
    {
        var c = content[position];
        if (Characters.IsTextQuote(c))
            LexText();
        else if (tokens.Count == 1 && tokens[0].Kind == TokenKind.Rule)
            LexId();
        else if (c == '「')
            LexQuotedName();
        else if (Signs.ClosingQuote(c) is { } closing)
            LexOtherQuotes(closing);
        else if (Characters.IsDigit(c))
            LexNumber();
        else if (Characters.StartsName(c))
            LexWord();
        else
            LexSign();
    }

    void LexId()
    {
        var start = position;
        while (position < limit && !Characters.IsBlank(content[position]) && !Characters.IsTextQuote(content[position]))
            position++;
        var span = TextSpan.FromBounds(start, position);
        Add(new Token(TokenKind.Name, span) { Text = Characters.FoldAll(source.Slice(span)) });
    }

    void LexText()
    {
        var open = position;
        var lineEnd = EndOfLine(open);
        var close = Characters.EndOfText(content, open, lineEnd);
        if (close < 0)
        {
            position = lineEnd;
            diagnostics.Add(TokenDiagnostics.MissingRightQuote(source.At(TextSpan.FromBounds(open, Trimmed(open, lineEnd))), content[open]));
            return;
        }
        position = close + 1;
        var raw = content[(open + 1)..close];
        CheckCharacters(open + 1, close);
        Add(new Token(TokenKind.Text, TextSpan.FromBounds(open, position)) { Text = Unescape(raw, open + 1), Raw = raw });
    }

    string Unescape(string raw, int start)
    {
        if (!raw.Contains('\\'))
            return raw;
        var text = new System.Text.StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\' && i + 1 < raw.Length)
            {
                i++;
                if (!TextEscapes.Known.Contains(raw[i]))
                    diagnostics.Add(TokenDiagnostics.UnknownEscape(source.At(new TextSpan(start + i - 1, 2)), raw[i]));
            }
            text.Append(raw[i]);
        }
        return text.ToString();
    }

    void LexQuotedName()
    {
        var open = position;
        var lineEnd = EndOfLine(open);
        var close = content.IndexOf('」', open, lineEnd - open);
        if (close < 0)
        {
            position = lineEnd;
            diagnostics.Add(TokenDiagnostics.MissingNameQuote(source.At(TextSpan.FromBounds(open, Trimmed(open, lineEnd)))));
            return;
        }
        position = close + 1;
        CheckCharacters(open + 1, close);
        var span = TextSpan.FromBounds(open, position);
        var name = string.Concat(Characters.FoldAll(content.AsSpan(open + 1, close - open - 1)).Where(c => !Characters.IsBlank(c)));
        if (name.Length == 0)
            diagnostics.Add(TokenDiagnostics.EmptyName(source.At(span)));
        else
            Add(new Token(TokenKind.Name, span) { Text = name, IsQuoted = true });
    }

    void LexWord()
    {
        var start = position;
        if (LexDayOfYear())
            return;
        position = Characters.EndOfWord(content, start, limit);
        var span = TextSpan.FromBounds(start, position);
        var written = source.Slice(span);
        var word = written.ContainsAnyInRange('！', '～') ? Characters.FoldAll(written) : null;
        if (Keywords.Find(word ?? written) is { } keyword)
            Add(new Token(keyword.Kind, span) { Text = word ?? (written.SequenceEqual(keyword.Chinese) ? keyword.Chinese : keyword.English) });
        else if (Keywords.PartNumber(word ?? written) is > 0 and var part)
            Add(new Token(TokenKind.Part, span) { Text = word ?? written.ToString(), Number = part });
        else
            Add(new Token(TokenKind.Name, span) { Text = word ?? written.ToString() });
    }

    void LexNumber()
    {
        var start = position;
        if (LexDate())
            return;
        SkipDigits();
        if (position + 1 < limit && Characters.Fold(content[position]) == '.' && Characters.IsDigit(content[position + 1]))
        {
            position++;
            SkipDigits();
        }
        var digits = Characters.FoldAll(content.AsSpan(start, position - start));
        var unit = LexUnit(start);
        var span = TextSpan.FromBounds(start, position);
        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && digits.Length <= 28)
            Add(new Token(TokenKind.Number, span) { Number = number, Unit = unit, Text = digits });
        else
            diagnostics.Add(TokenDiagnostics.NumberTooLong(source.At(span)));
    }

    /// <summary>The unit after a number: % or a word straight after it, or a word of the list after a space.</summary>
    string? LexUnit(int start)
    {
        if (position < limit && Characters.Fold(content[position]) == '%')
        {
            position++;
            return "%";
        }
        var wordStart = position;
        while (wordStart < limit && content[wordStart] is ' ' or '\u3000')
            wordStart++;
        var wordEnd = Characters.EndOfWord(content, wordStart, limit);
        var word = content.AsSpan(wordStart, wordEnd - wordStart);
        foreach (var unit in Keywords.Units)
        {
            if (!word.SequenceEqual(unit))
                continue;
            position = wordEnd;
            return unit;
        }
        if (wordStart == position && wordEnd > wordStart)
        {
            position = wordEnd;
            ReportAfterNumber(source.At(TextSpan.FromBounds(start, wordEnd)), content[start..wordStart], word.ToString());
        }
        return null;
    }

    void ReportAfterNumber(Location at, string number, string word)
    {
        if (word[0] is '年' or '月')
            diagnostics.Add(TokenDiagnostics.DateNotWhole(at, at.Text));
        else if (Keywords.PrefixOf(word) is { } keyword)
            diagnostics.Add(TokenDiagnostics.MissingSpaceAfterNumber(at, number, keyword, word[keyword.Length..]));
        else
            diagnostics.Add(TokenDiagnostics.WrongUnit(at, number, word));
    }

    bool LexDate()
    {
        var start = position;
        var date = DateText.Match(content, start, limit);
        if (date is null)
            return false;
        position = date.End;
        var span = TextSpan.FromBounds(start, position);
        if (date.IsOtherStyle)
            diagnostics.Add(TokenDiagnostics.DateStyle(source.At(span), date.Year, date.Month, date.Day));
        else if (!date.IsDay)
            diagnostics.Add(TokenDiagnostics.NoSuchDay(source.At(span), content[start..position]));
        else
            Add(new Token(TokenKind.Date, span) { Number = date.Year, Month = date.Month, Day = date.Day });
        return true;
    }

    bool LexDayOfYear()
    {
        if (content[position] != '年' || tokens.Count == 0 || tokens[^1].Kind != TokenKind.CloseRound)
            return false;
        var date = DateText.MatchDay(content, position, limit);
        if (date is null)
            return false;
        var span = TextSpan.FromBounds(position, date.End);
        position = date.End;
        if (date.IsInEveryYear)
            Add(new Token(TokenKind.DayOfYear, span) { Month = date.Month, Day = date.Day });
        else
            diagnostics.Add(TokenDiagnostics.NoSuchDay(source.At(span), source.Slice(span)[1..].ToString()));
        return true;
    }

    void LexSign()
    {
        var start = position;
        var (kind, length) = Signs.Match(content, start, limit);
        position += length;
        var span = TextSpan.FromBounds(start, position);
        if (kind != TokenKind.End)
            Add(new Token(kind, span) { Text = source.Slice(span).ToString() });
        else if (content[start] == '”')
            ReportMissingLeftQuote(start);
        else if (!hasWrongSign)
            diagnostics.Add(Characters.IsBroken(content[start]) ? TokenDiagnostics.BrokenCharacter(source.At(span), content[start]) : TokenDiagnostics.WrongSign(source.At(span), content[start..position]));
        hasWrongSign |= kind == TokenKind.End;
    }

    /// <summary>Without its left quote a text reads as anything, so this alone is said of the clause.</summary>
    void ReportMissingLeftQuote(int close)
    {
        diagnostics.RemoveRange(already, diagnostics.Count - already);
        var start = tokens.Count > 1 ? tokens[1].Span.Start : tokens.Count > 0 ? tokens[0].Span.End : close;
        while (start < close && Characters.IsBlank(content[start]))
            start++;
        diagnostics.Add(TokenDiagnostics.MissingLeftQuote(source.At(TextSpan.FromBounds(start, close + 1))));
        position = limit;
    }

    void LexOtherQuotes(char closing)
    {
        var open = position;
        var close = content.IndexOf(closing, open + 1, EndOfLine(open) - open - 1);
        position = close < 0 ? EndOfLine(open) : close + 1;
        var text = content[(open + 1)..(close < 0 ? Trimmed(open, position) : close)];
        diagnostics.Add(TokenDiagnostics.OtherQuotes(source.At(TextSpan.FromBounds(open, Trimmed(open, position))), text));
    }

    void CheckCharacters(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Characters.IsBroken(content[i]))
                continue;
            diagnostics.Add(TokenDiagnostics.BrokenCharacter(source.At(new TextSpan(i, 1)), content[i]));
            return;
        }
    }

    void SkipDigits()
    {
        while (position < limit && Characters.IsDigit(content[position]))
            position++;
    }

    int EndOfLine(int start)
    {
        var end = content.AsSpan(start, limit - start).IndexOfAny('\n', '\r');
        return end < 0 ? limit : start + end;
    }

    int Trimmed(int start, int end)
    {
        while (end > start && Characters.IsBlank(content[end - 1]))
            end--;
        return end;
    }

    void Add(Token token) => tokens.Add(token);
}
