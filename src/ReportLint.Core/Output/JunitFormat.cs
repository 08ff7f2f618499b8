using System.Globalization;
using System.Text;
using System.Xml;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>JUnit XML: a suite a report, a case for every rule and element, so that passes are evidence too.</summary>
static class JunitFormat
{
    static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };

    public static void Write(LintRun run, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "ReportLint");
        foreach (var file in run.Files)
        {
            WriteSuite(xml, file, run);
            xml.Flush();
        }
        if (run.End().Problems.Where(p => p.Severity == Severity.Error).ToList() is { Count: > 0 } problems)
            WriteErrors(xml, "ReportLint", problems, run);
        xml.WriteEndElement();
    }

    static void WriteSuite(XmlWriter xml, CheckedFile file, LintRun run)
    {
        if (file.Result is not { } result)
        {
            WriteErrors(xml, file.Path, file.Problems, run);
            return;
        }
        WriteSuiteStart(xml, file.Path, result.Verdicts.Length, file.News.Count(), 0, result.Verdicts.Count(v => v.Outcome is not (Outcome.Pass or Outcome.Fail)));
        var findings = file.Findings.ToLookup(f => f.Verdict);
        foreach (var verdict in result.Verdicts)
            WriteCase(xml, file.Path, verdict, findings[verdict].FirstOrDefault(), run);
        xml.WriteEndElement();
    }

    static void WriteCase(XmlWriter xml, string path, Verdict verdict, Finding? finding, LintRun run)
    {
        WriteCaseStart(xml, path, verdict.Element is { } element ? $"{verdict.Rule.Id} {element}" : verdict.Rule.Id);
        if (verdict.Outcome == Outcome.Fail && finding is not null)
        {
            var at = finding.Location is { } location ? $"{location}\n" : "";
            WriteOutcome(xml, "failure", Wording.Word(finding.Severity), finding.Message.In(run.Language), at + string.Join('\n', finding.Evidence.Select(e => e.In(run.Language) + OtherFile(e, finding.Location))));
        }
        else if (verdict.Outcome != Outcome.Pass)
        {
            var reason = verdict.WaivedBecause ?? verdict.Reason;
            WriteOutcome(xml, "skipped", null, $"{Wording.Of(verdict.Outcome).In(run.Language)}: {reason.In(run.Language)}", "");
        }
        xml.WriteEndElement();
    }

    /// <summary>Where evidence of another file stands.</summary>
    static string OtherFile(Evidence evidence, Location? finding) =>
        evidence.Location is { } location && location.Source != finding?.Source ? $"  ({location})" : "";

    static void WriteErrors(XmlWriter xml, string name, IReadOnlyCollection<Diagnostic> problems, LintRun run)
    {
        WriteSuiteStart(xml, name, problems.Count, 0, problems.Count, 0);
        foreach (var problem in problems)
        {
            WriteCaseStart(xml, name, problem.Id);
            WriteOutcome(xml, "error", problem.Id, problem.Message.In(run.Language), problem.Location?.ToString() ?? "");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void WriteSuiteStart(XmlWriter xml, string name, int tests, int failures, int errors, int skipped)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", VisibleText.Of(name));
        foreach (var (attribute, count) in new[] { ("tests", tests), ("failures", failures), ("errors", errors), ("skipped", skipped) })
            xml.WriteAttributeString(attribute, count.ToString(CultureInfo.InvariantCulture));
    }

    static void WriteCaseStart(XmlWriter xml, string path, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", VisibleText.Of(path));
        xml.WriteAttributeString("name", VisibleText.Of(name));
    }

    static void WriteOutcome(XmlWriter xml, string element, string? type, string message, string lines)
    {
        xml.WriteStartElement(element);
        if (type is not null)
            xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("message", VisibleText.Of(message));
        xml.WriteString(string.Join('\n', lines.Split('\n').Select(VisibleText.Of)));
        xml.WriteEndElement();
    }
}
