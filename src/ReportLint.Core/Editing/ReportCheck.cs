using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Reports.Reading;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>A report as it stands in an editor, read and linted.</summary>
/// <param name="Result">Null when the text is no report, or cannot be read as one.</param>
public sealed record ReportCheck(LintResult? Result, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>A text that shows no part, table or title of a report is none: it is left alone.</summary>
    /// <param name="configure">Gives a result the severities and waivers of the configuration.</param>
    public static ReportCheck Of(SourceText text, RulePack rules, Func<LintResult, LintResult> configure)
    {
        var read = ReportReader.Read(text, rules.Forms);
        if (read.Report is not { } report || (report.Tables.IsEmpty && report.Facts.Title is null && report.Sections.All(s => s.Number is null)))
            return new ReportCheck(null, []);
        var result = configure(Linter.Lint(report, rules));
        return new ReportCheck(result, [.. read.Diagnostics, .. report.Diagnostics, .. result.Findings]);
    }
}
