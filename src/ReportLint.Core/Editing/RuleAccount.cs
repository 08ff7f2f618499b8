using ReportLint.Linting;
using ReportLint.Output;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>How a rule, as it stands in the editor, decides on a report as it stands there.</summary>
public static class RuleAccount
{
    /// <summary>Every verdict with what was read for it; null when there is no such rule that can be run.</summary>
    public static string? Of(string id, RulePack rules, LintResult result, Language language)
    {
        if (rules.Rules.FirstOrDefault(r => r.Rule.Id == id) is not { } rule)
            return null;
        using var writer = new StringWriter();
        ExplanationText.Write(writer, rule, result, language);
        return writer.ToString();
    }
}
