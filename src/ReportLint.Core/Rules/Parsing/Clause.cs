using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>The lines of one clause, joined.</summary>
/// <param name="First">Index of its first line.</param>
/// <param name="Count">How many lines it takes.</param>
/// <param name="Trailing">The sign or word that asks for a further line where none comes; empty when all is well.</param>
readonly record struct Clause(int First, int Count, Keyword? Keyword, TextSpan Span, TextSpan Trailing)
{
    /// <summary>
    /// The clause that begins at a line. A line is joined to the next when it ends in a sign or word that cannot end a
    /// clause and the next line does not begin one.
    /// </summary>
    public static Clause At(Line[] lines, int first)
    {
        var last = first;
        while (!lines[last].Last.IsEmpty && !lines[last].HasOpenText && last + 1 < lines.Length && IsContinuation(lines[last + 1]))
            last++;
        var trailing = lines[last].HasOpenText ? default : lines[last].Last;
        return new Clause(first, last - first + 1, lines[first].Keyword, lines[first].Content.Through(lines[last].Content), trailing);
    }

    static bool IsContinuation(Line line) => !line.Content.IsEmpty && !line.BeginsClause;
}
