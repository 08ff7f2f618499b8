using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Binding;

/// <summary>Every rule is tested by its own examples: at least one that passes and one that fails.</summary>
static class RequiredExamples
{
    /// <summary>An example's outcome is its second word; the rest is parsed only when it is run.</summary>
    public static void Check(RuleSyntax rule, List<Diagnostic> diagnostics)
    {
        var at = rule.Source.At(rule.Id.Span);
        if (!HasExample(rule, TokenKind.Pass))
            diagnostics.Add(RuleDiagnostics.NoPassingExample(at, rule.Id.Value));
        if (!HasExample(rule, TokenKind.Fail))
            diagnostics.Add(RuleDiagnostics.NoFailingExample(at, rule.Id.Value));
    }

    static bool HasExample(RuleSyntax rule, TokenKind outcome) => rule.All<ExampleSyntax>().Any(example =>
    {
        var words = rule.Source.Slice(example.Text).ToString().Split([' ', '\t', '\u3000', '\r', '\n'], 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && (words[1] == Keywords.Of(outcome)!.Chinese || words[1].Equals(Keywords.Of(outcome)!.English, StringComparison.OrdinalIgnoreCase));
    });
}
