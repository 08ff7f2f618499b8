namespace ReportLint.Output;

/// <summary>How a finding stands to the baseline.</summary>
public enum BaselineState
{
    New,
    Unchanged,
    Absent,
}
