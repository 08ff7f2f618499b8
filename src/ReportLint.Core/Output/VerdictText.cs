using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>Writes one entry of the ledger: the outcome, why, and every operand with its value and place.</summary>
public static class VerdictText
{
    public static void Write(TextWriter writer, Verdict verdict, Language language)
    {
        var outcome = Wording.Of(verdict.Outcome).In(language);
        var element = verdict.Element is { } name ? $"  {VisibleText.Of(name)}" : "";
        var reason = (verdict.WaivedBecause is { } why ? $"{why.In(language)} " : "") + verdict.Reason.In(language);
        writer.Write($"{outcome}{element}  {VisibleText.Of(reason)}\n");
        foreach (var operand in verdict.Operands)
            DiagnosticText.WriteEvidence(writer, new Evidence(operand.Name, operand.Value, operand.Location), language, Palette.None);
        if (verdict.Comparison is { } c)
            writer.Write($"         {Sides(c, language)}\n");
    }

    static string Sides(Comparison c, Language language) => language == Language.English
        ? $"left {c.Left}, right {c.Right}{(c.Difference is null ? "" : $", difference {c.Difference}")}"
        : $"左 {c.Left}，右 {c.Right}{(c.Difference is null ? "" : $"，相差 {c.Difference}")}";
}
