using ReportLint.Diagnostics;

namespace ReportLint.Editing;

/// <summary>The lines of <c>.reportlintrc.yaml</c> that accept a finding, with what only a person can say left open.</summary>
public static class WaiverSkeleton
{
    public static string Of(Diagnostic finding, string reportPath)
    {
        var element = finding.Element is null ? "" : $"\n    element: {Quoted(finding.Element)}";
        return $"""
              - rule: {finding.Id}
                scope: {Quoted(Path.GetFileName(reportPath))}{element}
                reason: ""
                approver: ""
                expires: ""
            """;
    }

    static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
