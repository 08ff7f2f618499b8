using System.Text;
using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Formatting;

/// <summary>
/// The comments of a file and where each belongs. A comment behind a clause or on a line above it belongs to it. A line of
/// its own that is not indented belongs to the rule below; an indented one after a rule's last clause, to that rule.
/// </summary>
sealed class Comments(SourceText source)
{
    readonly Line[] lines = Line.ReadAll(source);

    /// <summary>Lines before this one have been dealt with.</summary>
    int next;

    public IReadOnlyList<string> AboveRule(RuleSyntax rule) => TakeThrough(LineOf(rule.Span.Start), keepBlankLines: true);

    /// <summary>The comment lines above a clause, and the comments on its lines but for the last.</summary>
    public IReadOnlyList<string> Above(TextSpan clause) => TakeThrough(LineOf(clause.End), keepBlankLines: false);

    /// <summary>The comment behind what ends there.</summary>
    public string Behind(TextSpan span) => CommentText(LineOf(span.End));

    /// <summary>The indented comments below a rule's last clause.</summary>
    public IReadOnlyList<string> Below()
    {
        var end = next;
        while (end < lines.Length && lines[end].Content.IsEmpty && (lines[end].Comment.IsEmpty || IsIndented(lines[end])))
            end++;
        return Take(end, keepBlankLines: false);
    }

    /// <summary>What stands below the last rule.</summary>
    public void WriteRest(StringBuilder text, string lineEnd)
    {
        var rest = Take(lines.Length, keepBlankLines: true);
        if (rest is [.., ""])
            rest.RemoveAt(rest.Count - 1);
        if (rest.Count > 0 && text.Length > 0)
            text.Append(lineEnd);
        foreach (var comment in rest)
            text.Append(comment).Append(lineEnd);
    }

    List<string> TakeThrough(int line, bool keepBlankLines)
    {
        var taken = Take(line, keepBlankLines);
        next = line + 1;
        return taken;
    }

    /// <summary>The comments of the lines up to, but without, <paramref name="end"/>; a blank line between two of them as an empty text.</summary>
    List<string> Take(int end, bool keepBlankLines)
    {
        var taken = new List<string>();
        for (; next < end; next++)
        {
            if (!lines[next].Comment.IsEmpty)
                taken.Add(CommentText(next));
            else if (keepBlankLines && taken.Count > 0 && taken[^1].Length > 0)
                taken.Add("");
        }
        return taken;
    }

    string CommentText(int line)
    {
        var comment = source.Slice(lines[line].Comment);
        return comment.IsEmpty ? "" : $"#{comment[1..].TrimEnd()}";
    }

    bool IsIndented(Line line) => line.Comment.Start > source.LineSpan(source.PositionAt(line.Comment.Start).Line).Start;

    int LineOf(int offset) => source.PositionAt(offset).Line - 1;
}
