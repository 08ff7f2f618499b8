using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>Writes findings, verdicts and problems as JSON objects, alike in every JSON format.</summary>
static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding, string path, Language language)
    {
        json.WriteString("path", path);
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteString("severity", Wording.Word(finding.Severity));
        json.WriteString("outcome", Wording.Word(finding.Outcome));
        WriteOptional(json, "element", finding.Verdict.Element);
        WriteOptional(json, "place", finding.Place.Length == 0 ? null : finding.Place);
        json.WriteString("message", VisibleText.Of(finding.Message.In(language)));
        WritePlace(json, "at", finding.Location);
        WriteComparison(json, finding.Verdict.Comparison);
        WriteEvidence(json, finding.Evidence, language);
        json.WriteString("fingerprint", finding.Fingerprint);
        if (finding.Baseline is { } state)
            json.WriteString("baselineState", state == BaselineState.New ? "new" : "unchanged");
        WriteOptional(json, "waivedBecause", finding.Verdict.WaivedBecause?.In(language));
    }

    public static void Write(Utf8JsonWriter json, Verdict verdict, string path, Language language)
    {
        json.WriteString("path", path);
        json.WriteString("ruleId", verdict.Rule.Id);
        json.WriteString("outcome", Wording.Word(verdict.Outcome));
        WriteOptional(json, "element", verdict.Element);
        json.WriteString("reason", VisibleText.Of(verdict.Reason.In(language)));
        WritePlace(json, "at", verdict.Location);
        WriteEvidence(json, [.. verdict.Operands.Select(o => new Evidence(o.Name, o.Value, o.Location))], language);
    }

    public static void Write(Utf8JsonWriter json, Diagnostic problem, Language language)
    {
        json.WriteString("id", problem.Id);
        json.WriteString("severity", Wording.Word(problem.Severity));
        json.WriteString("message", VisibleText.Of(problem.Message.In(language)));
        WriteOptional(json, "path", problem.Location?.Path);
        WritePlace(json, "at", problem.Location);
        WriteOptional(json, "suggestion", problem.Suggestion);
    }

    public static void Write(Utf8JsonWriter json, BaselineEntry absent)
    {
        json.WriteString("path", absent.Path);
        json.WriteString("ruleId", absent.RuleId);
        json.WriteString("severity", Wording.Word(absent.Severity));
        json.WriteString("message", VisibleText.Of(absent.Message));
        json.WriteString("fingerprint", absent.Fingerprint);
        json.WriteString("baselineState", "absent");
    }

    public static void Write(Utf8JsonWriter json, RunEnd end, int rules)
    {
        var totals = end.Totals;
        json.WriteNumber("reports", totals.Reports);
        json.WriteNumber("unreadable", totals.Unreadable);
        json.WriteNumber("rules", rules);
        json.WriteNumber("evaluated", totals.Evaluated);
        json.WriteNumber("passed", totals.Passed);
        json.WriteNumber("failed", totals.Failed);
        json.WriteNumber("undecided", totals.Undecided);
        json.WriteNumber("notApplicable", totals.NotApplicable);
        json.WriteNumber("waived", totals.Waived);
        json.WriteNumber("exitCode", end.ExitCode);
    }

    static void WriteComparison(Utf8JsonWriter json, Comparison? comparison)
    {
        if (comparison is null)
            return;
        json.WriteString("left", comparison.Left);
        json.WriteString("right", comparison.Right);
        WriteOptional(json, "difference", comparison.Difference);
    }

    static void WriteEvidence(Utf8JsonWriter json, IEnumerable<Evidence> evidence, Language language)
    {
        json.WriteStartArray("operands");
        foreach (var operand in evidence)
        {
            json.WriteStartObject();
            WriteOptional(json, "name", operand.Name.Length == 0 ? null : operand.Name);
            json.WriteString("value", VisibleText.Of(operand.Value.In(language)));
            WriteOptional(json, "path", operand.Location?.Path);
            WritePlace(json, "at", operand.Location);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WritePlace(Utf8JsonWriter json, string name, Location? location)
    {
        if (location is null)
            return;
        var (start, end) = (location.Start, location.End);
        json.WriteStartObject(name);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, VisibleText.Of(value));
    }
}
