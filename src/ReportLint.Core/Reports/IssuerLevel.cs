namespace ReportLint.Reports;

/// <summary>The level of government a body belongs to.</summary>
public enum IssuerLevel
{
    National,
    Province,
    City,
    County,
    Township,
}
