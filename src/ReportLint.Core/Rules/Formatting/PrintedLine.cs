using System.Text;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Formatting;

/// <summary>A clause on its way to paper: first word, what follows it, and where that may be broken.</summary>
/// <param name="Head">The clause's word; for an example, its outcome as well.</param>
/// <param name="Comment">The comment behind it, <c>#</c> included; empty without one.</param>
/// <param name="Above">Comment lines above it.</param>
sealed record PrintedLine(TokenKind Word, string Head, string Body, IReadOnlyList<int> Breaks, string Comment, IReadOnlyList<string> Above)
{
    const string Indent = "  ";

    const int WidestLine = 110;

    /// <summary>Writes the line with its body in column <paramref name="column"/>, broken where it would grow too wide.</summary>
    public void WriteTo(StringBuilder text, int column, string lineEnd)
    {
        foreach (var comment in Above)
            text.Append(Indent).Append(comment).Append(lineEnd);
        text.Append(Indent).Append(Head).Append(' ', Math.Max(1, column - DisplayWidth.Of(Head)));
        WriteBody(text, Indent.Length + column, lineEnd);
        if (Comment.Length > 0)
            text.Append("  ").Append(Comment);
        text.Append(lineEnd);
    }

    void WriteBody(StringBuilder text, int column, string lineEnd)
    {
        var used = column;
        var start = 0;
        foreach (var end in (int[])[.. Breaks, Body.Length])
        {
            var piece = Body.AsSpan(start, end - start);
            var width = DisplayWidth.Of(piece);
            if (start > 0 && used + DisplayWidth.Of(piece.TrimEnd()) > WidestLine)
            {
                TrimEnd(text);
                text.Append(lineEnd).Append(' ', column);
                used = column;
            }
            text.Append(piece);
            used += width;
            start = end;
        }
        TrimEnd(text);
    }

    static void TrimEnd(StringBuilder text)
    {
        while (text[^1] == ' ')
            text.Length--;
    }
}
