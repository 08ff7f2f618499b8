namespace ReportLint.Rules.Syntax;

/// <summary>The facts rules can speak of.</summary>
public enum FactName
{
    Title,
    Year,
    Period,
    Published,
    Issuer,
    IssuerLevel,

    /// <summary>The form the report uses.</summary>
    Form,

    /// <summary>The form that is due for the report's year.</summary>
    DueForm,

    /// <summary>来源受损: whether the capture is damaged. For conditions only.</summary>
    Damaged,
}
