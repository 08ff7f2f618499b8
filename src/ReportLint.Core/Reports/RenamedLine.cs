using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports;

/// <summary>A row or column of a table, or a group of them, that is printed under another name than the form's.</summary>
/// <param name="Line">What the form has there.</param>
/// <param name="Printed">The name as it is printed, without ordinal and white space.</param>
/// <param name="Span">Where in the source it stands.</param>
public sealed record RenamedLine(FormLine Line, string Printed, TextSpan Span);
