namespace ReportLint.Reports;

/// <summary>How much of a table survived its capture, best first.</summary>
public enum Grade
{
    /// <summary>Every row has all its cells, each with sure bounds.</summary>
    A,

    /// <summary>Some rows had to be put together, each in the only way possible.</summary>
    B,

    /// <summary>Cell bounds or whole cells are lost; some figures cannot be told.</summary>
    C,

    /// <summary>Nothing of the table can be told.</summary>
    D,
}
