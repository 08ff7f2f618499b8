using System.Collections.Immutable;
using ReportLint.Diagnostics;

namespace ReportLint.Reports.Reading;

/// <summary>A report with what had to be said of it, or null with the reason why the file could not be read as one.</summary>
public sealed record ReadResult(Report? Report, ImmutableArray<Diagnostic> Diagnostics);
