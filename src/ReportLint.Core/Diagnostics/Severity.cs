namespace ReportLint.Diagnostics;

/// <summary>How grave a finding is, in rising order.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
