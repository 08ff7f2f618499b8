using ReportLint.Output;

namespace ReportLint.Cli;

/// <summary>What became of a file when it was read first.</summary>
/// <param name="Report">Null for a file that could not be read as a report.</param>
/// <param name="Unread">What has to be said of such a file; null otherwise.</param>
sealed record FirstReading(RememberedReport? Report, CheckedFile? Unread);
