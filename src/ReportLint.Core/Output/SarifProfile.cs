namespace ReportLint.Output;

/// <summary>Who a SARIF file is written for: consumers differ in what they accept.</summary>
public enum SarifProfile
{
    /// <summary>Code scanning services: relative percent-encoded addresses, waived and absent findings kept.</summary>
    Portable,

    /// <summary>The SARIF viewer of VS Code: absolute addresses, nothing waived or absent, for it would squiggle those too.</summary>
    Vscode,
}
