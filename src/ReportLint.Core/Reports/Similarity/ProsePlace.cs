namespace ReportLint.Reports.Similarity;

/// <summary>A stretch of prose that reports are compared by.</summary>
/// <param name="Part">The part's number; null for the whole report or what stands before the first part.</param>
public sealed record ProsePlace(int? Part, bool IsPreamble)
{
    /// <summary>The prose; null when the report has no such part.</summary>
    public Text.MappedText? In(Report report) =>
        Part is { } part ? report.Section(part)?.Prose : IsPreamble ? report.Preamble : report.Prose;
}
