using ReportLint.Diagnostics;

namespace ReportLint.Output;

/// <summary>A finding as a baseline remembers it.</summary>
public sealed record BaselineEntry(string Path, string RuleId, string Fingerprint, Severity Severity, string Message);
