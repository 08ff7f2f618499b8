using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Decoding;

/// <summary>The text of a file's bytes, or why they are none.</summary>
sealed record Decoded(SourceText? Text, Diagnostic? Problem);
