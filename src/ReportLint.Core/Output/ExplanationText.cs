using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Rules.Compilation;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>Writes how a rule decided: the outcome and why, then its requirements as trees, each operand with its place.</summary>
public static class ExplanationText
{
    /// <summary>How each verdict of a rule came about, with the outcome that the configuration leaves it.</summary>
    /// <param name="beside">The reports beside the one linted; none for a report alone.</param>
    public static void Write(TextWriter writer, CompiledRule rule, LintResult result, Language language, Fellows? beside = null)
    {
        writer.Write($"{rule.Rule.Id}  {VisibleText.Of(rule.Rule.Title.In(language))}\n\n");
        var explanations = Explainer.Explain(rule, result.Report, beside);
        foreach (var (verdict, explanation) in result.Verdicts.Where(v => v.Rule.Id == rule.Rule.Id).Zip(explanations))
            Write(writer, explanation with { Verdict = verdict }, result.Report.Source.Path, language);
    }

    /// <param name="path">The report's path: what stands in another file is shown with that file's.</param>
    public static void Write(TextWriter writer, Explanation explanation, string path, Language language)
    {
        var verdict = explanation.Verdict;
        var element = verdict.Element is { } name ? $"  {VisibleText.Of(name)}" : "";
        writer.Write($"{Wording.Of(verdict.Outcome).In(language)}{element}  {VisibleText.Of(verdict.Reason.In(language))}\n");
        foreach (var step in explanation.Steps)
            Write(writer, step, path, language, 1);
    }

    static void Write(TextWriter writer, ExplainedStep step, string path, Language language, int depth)
    {
        var indent = new string(' ', 2 * depth);
        writer.Write($"{indent}{VisibleText.Of(step.Written)}  → {VisibleText.Of(step.Value.In(language))}\n");
        foreach (var operand in step.Operands)
            Write(writer, operand, path, language, indent + "  ");
        foreach (var below in step.Below)
            Write(writer, below, path, language, depth + 1);
    }

    static void Write(TextWriter writer, Operand operand, string path, Language language, string indent)
    {
        var place = new Evidence(operand.Name, operand.Value, operand.Location).PlaceFrom(path) is { } at ? $"  ({at})" : "";
        writer.Write($"{indent}{VisibleText.Of(operand.Name)} = {VisibleText.Of(operand.Value.In(language))}{place}\n");
    }
}
