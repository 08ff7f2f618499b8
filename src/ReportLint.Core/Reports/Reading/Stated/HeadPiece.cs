using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>A line of a report's head, or a word of a line too long for one.</summary>
/// <param name="Span">In the folded text, signs of markup left out.</param>
/// <param name="Line">Counted from 0 in the page's text.</param>
readonly record struct HeadPiece(TextSpan Span, int Line);
