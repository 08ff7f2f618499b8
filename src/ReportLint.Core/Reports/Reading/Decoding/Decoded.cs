using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Decoding;

/// <summary>The text of a file's bytes, with a word where some were lost; or null and why they are none.</summary>
sealed record Decoded(SourceText? Text, Diagnostic? Problem);
