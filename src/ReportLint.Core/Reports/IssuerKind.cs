namespace ReportLint.Reports;

/// <summary>What a body is.</summary>
public enum IssuerKind
{
    Government,
    Department,

    /// <summary>A body a government sends out, such as a 管委会 or a 街道办事处.</summary>
    Agency,
}
