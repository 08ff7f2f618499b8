using ReportLint.Text;

namespace ReportLint.Reports;

/// <summary>A part of the report.</summary>
/// <param name="Number">Which part of the form it is, from 1; null for a part the form does not know.</param>
/// <param name="Ordinal">The ordinal that was printed, such as 五; null when there was none.</param>
/// <param name="Title">The heading as it stands in the file, without its ordinal.</param>
/// <param name="Heading">Where the heading stands, ordinal included.</param>
/// <param name="Prose">Its text without its heading and tables.</param>
public sealed record Section(int? Number, string? Ordinal, string Title, Location Heading, MappedText Prose);
