using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>A line of a rule file.</summary>
/// <param name="Content">From the first character that counts to the last, comment left out; empty for a blank line.</param>
/// <param name="Comment">From <c>#</c> to the end of the line; empty without one.</param>
/// <param name="Word">The word the line begins with; empty when it begins with something else.</param>
/// <param name="Last">The sign or word by which the line asks to be joined to the next; empty when it does not.</param>
readonly record struct Line(TextSpan Content, TextSpan Comment, TextSpan Word, Keyword? Keyword, TextSpan Last, bool HasOpenText)
{
    public bool BeginsClause => Keyword is { Kind: >= TokenKind.Rule and <= TokenKind.Example };

    public bool BeginsRule => Keyword is { Kind: TokenKind.Rule };

    /// <summary>Splits a file into its lines. Time is linear in the file's length; nothing is copied.</summary>
    public static Line[] ReadAll(SourceText source)
    {
        var lines = new Line[source.LineCount];
        for (var i = 0; i < lines.Length; i++)
            lines[i] = Read(source.Content, source.LineSpan(i + 1));
        return lines;
    }

    static Line Read(string content, TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && Characters.IsBlank(content[start]))
            start++;
        var wordEnd = Characters.EndOfWord(content, start, line.End);
        var end = start;
        var lastSign = -1;
        var lastWord = -1;
        var hasOpenText = false;
        var comment = new TextSpan(line.End, 0);
        for (var i = start; i < line.End;)
        {
            var c = content[i];
            if (Characters.Fold(c) == '#')
            {
                comment = TextSpan.FromBounds(i, line.End);
                break;
            }
            if (Characters.IsBlank(c))
            {
                i++;
                continue;
            }
            var next = EndOfPiece(content, i, line.End, out var isOpenText);
            hasOpenText |= isOpenText;
            lastSign = next == i + 1 && IsJoiningSign(c) && !IsMember(content, i) ? i : -1;
            lastWord = Characters.StartsName(c) ? i : -1;
            end = i = next;
        }
        var last = lastSign >= 0 || (lastWord >= 0 && IsJoiningWord(content.AsSpan(lastWord, end - lastWord)))
            ? TextSpan.FromBounds(Math.Max(lastSign, lastWord), end)
            : default;
        var word = TextSpan.FromBounds(start, wordEnd);
        return new Line(TextSpan.FromBounds(start, end), comment, word, KeywordAt(content, word), last, hasOpenText);
    }

    static int EndOfPiece(string content, int start, int limit, out bool isOpenText)
    {
        isOpenText = false;
        var c = content[start];
        if (Characters.IsTextQuote(c))
        {
            var close = Characters.EndOfText(content, start, limit);
            isOpenText = close < 0;
            return isOpenText ? limit : close + 1;
        }
        if (c == '「')
        {
            var close = content.IndexOf('」', start, limit - start);
            return close < 0 ? limit : close + 1;
        }
        return Characters.StartsName(c) ? Characters.EndOfWord(content, start, limit) : start + 1;
    }

    static bool IsJoiningSign(char c) => Characters.Fold(c) is ',' or ';' or '+' or '-' or '*' or '/' or '=' or '(' or '[';

    /// <summary>The <c>*</c> of <c>X.*</c> multiplies nothing.</summary>
    static bool IsMember(string content, int i) => i > 0 && Characters.Fold(content[i]) == '*' && Characters.Fold(content[i - 1]) == '.';

    static bool IsJoiningWord(ReadOnlySpan<char> word) => Keywords.Find(word) is { Kind: TokenKind.And or TokenKind.Or };

    static Keyword? KeywordAt(string content, TextSpan word)
    {
        var written = content.AsSpan(word.Start, word.Length);
        return Keywords.Find(written) ?? (written.ContainsAnyInRange('！', '～') ? Keywords.Find(Characters.FoldAll(written)) : null);
    }
}
