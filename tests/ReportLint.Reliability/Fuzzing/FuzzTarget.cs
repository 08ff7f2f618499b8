using System.Text;
using System.Text.Json;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Linting.Examples;
using ReportLint.Output;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;
using ReportLint.Rules;
using ReportLint.Rules.Formatting;
using ReportLint.Text;

namespace ReportLint.Reliability.Fuzzing;

/// <summary>A way into the program for bytes from strangers, with what must be true whatever they are.</summary>
/// <param name="Seeds">Sound inputs, which are harmed.</param>
/// <param name="Try">Takes an input through; a broken promise is an exception.</param>
public sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, Action<byte[]> Try)
{
    /// <summary>Reports, rule files, forms and configurations.</summary>
    /// <param name="root">The repository, whose seeds and packs are the sound inputs.</param>
    public static IReadOnlyList<FuzzTarget> All(string root)
    {
        var data = Files(root, "rules", f => Path.GetExtension(f) is ".yaml" or ".txt");
        var rules = Files(root, "rules", f => f.EndsWith(".rule", StringComparison.Ordinal));
        var forms = FormSet.Read(data, []);
        var pack = RulePack.Read(rules, forms);
        return
        [
            new("report", [.. Directory.GetFiles(Path.Combine(root, "seeds")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes), Page, Document], bytes => TryReport(bytes, pack)),
            new("rules", [.. rules.Select(r => Encoding.UTF8.GetBytes(r.Content))], bytes => TryRules(bytes, forms)),
            new("forms", [.. data.Select(d => Encoding.UTF8.GetBytes(d.Content))], bytes => TryForms(bytes)),
            new("configuration", [Encoding.UTF8.GetBytes(Settings)], TrySettings),
        ];
    }

    const string Settings = """
        root: true
        packs: [builtin]
        include: ["reports/**/*.html"]
        exclude: [drafts/]
        severities: {t3.flow: warning, "t4.*": off}
        overrides: [{paths: ["2019/**"], issuers: [某县], severities: {"*": note}}]
        waivers:
          - {rule: t3.flow, scope: ["a/*"], element: 自然人, reason: 已更正, approver: 张三, expires: 2030-12-31}
        paths: "{issuer}/{year}.html"
        limits: {bytes: 1000, cells: 10, nesting: 5, findings: 3, seconds: 1}
        output: {format: json, file: out.json, fail_on: note, cache: true}
        """;

    static byte[] Page => Encoding.UTF8.GetBytes("<!doctype html><html><head><meta charset=utf-8><title>2021年某县政府信息公开工作年度报告</title></head><body><h1>2021年某县政府信息公开工作年度报告</h1><p>一、总体情况</p><p>共收到申请5件。</p><p>三、收到和处理政府信息公开申请情况</p><table><tr><td rowspan=2>申请人情况<td>自然人<td>总计<tr><td>4<td>5</table><p>六、其他</p></body></html>");

    static byte[] Document => Hostile.HostileDocuments.Plain("<w:p><w:r><w:t>三、收到和处理政府信息公开申请情况</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>一、本年新收</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>4</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");

    static void TryReport(byte[] bytes, RulePack pack)
    {
        foreach (var name in new[] { "a.txt", "a.html" })
        {
            var read = ReportReader.Read(name, bytes, pack.Forms);
            Promise(read.Report is not null || !read.Diagnostics.IsEmpty, "a file that is no report is told so");
            CheckPlaces(read.Diagnostics);
            if (read.Report is not { } report)
                continue;
            foreach (var cell in report.Tables.SelectMany(t => t.Cells))
                Promise(cell.Span.Start >= 0 && cell.Span.End <= report.Source.Content.Length, "cells stand in the file");
            var result = Linter.Lint(report, pack);
            CheckPlaces(result.Findings);
            var written = Write(result, bytes.Length);
            Promise(written.AsSpan().SequenceEqual(Write(Linter.Lint(ReportReader.Read(name, bytes, pack.Forms).Report!, pack), bytes.Length)), "the same bytes give the same bytes");
        }
    }

    /// <summary>Every format, of which those for programs must be what they say.</summary>
    static byte[] Write(LintResult result, long length)
    {
        using var all = new MemoryStream();
        foreach (var format in OutputFormat.All)
        {
            using var one = new MemoryStream();
            var totals = new Totals();
            var file = new CheckedFile(result.Report.Source.Path, length, new string('0', 64), result) { Findings = Finding.Of(result) };
            format.Write(new LintRun
            {
                Language = Language.Chinese, Root = "file:///reports/", Version = "0", Rules = [.. result.Verdicts.Select(v => v.Rule).Distinct()],
                Files = new[] { file }.Select(f => { totals = totals.With(f); return f; }), End = () => new RunEnd(totals, [], 1), AllOutcomes = true,
            }, one);
            Promise(totals.Evaluated == result.Verdicts.Length, "closing counts add up");
            Promise(totals.Errors + totals.Warnings + totals.Notes == totals.Failed, "severities add up to the failures");
            Promise(!one.GetBuffer().AsSpan(0, (int)one.Length).ContainsAny((byte)0x1B, (byte)0x07, (byte)0x00), "nothing acts on a terminal");
            if (format.Name is "json" or "sarif" or "gitlab")
                JsonDocument.Parse(one.GetBuffer().AsMemory(0, (int)one.Length)).Dispose();
            if (format.Name == "junit")
                System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(one.GetBuffer(), 0, (int)one.Length));
            one.WriteTo(all);
        }
        return all.ToArray();
    }

    static void TryRules(byte[] bytes, FormSet forms)
    {
        var source = new SourceText("a.rule", Encoding.UTF8.GetString(bytes));
        var pack = RulePack.Read([source], forms);
        CheckPlaces(pack.Diagnostics);
        foreach (var result in RuleExamples.Run(pack))
            CheckPlaces(result.Problems);
        RuleFormatter.Format(source);
    }

    static void TryForms(byte[] bytes)
    {
        var found = new List<Diagnostic>();
        var forms = FormSet.Read([new SourceText("forms/a.yaml", Encoding.UTF8.GetString(bytes))], found);
        CheckPlaces(found);
        ReportReader.Read("a.txt", "2021年某县政府信息公开工作年度报告\n一、总体情况\n"u8.ToArray(), forms);
    }

    static void TrySettings(byte[] bytes)
    {
        var found = new List<Diagnostic>();
        var settings = SettingsFile.Read(new SourceText(".reportlintrc.yaml", Encoding.UTF8.GetString(bytes)), found);
        CheckPlaces(found);
        Promise(settings is not null || found.Count > 0, "a configuration that is not used is told so");
        settings?.Paths?.Match("某县/2021.html");
    }

    static void CheckPlaces(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var location in diagnostics.SelectMany(d => d.Related.Select(r => (Location?)r.Location).Append(d.Location)).OfType<Location>())
        {
            Promise(location.Span.Start >= 0 && location.Span.Length >= 0 && location.Span.End <= location.Source.Content.Length, "places stand in the file");
            Promise(location.Start.Line <= location.End.Line, "places begin before they end");
        }
    }

    static void Promise(bool kept, string promise)
    {
        if (!kept)
            throw new InvalidOperationException($"broken: {promise}");
    }

    static List<SourceText> Files(string root, string folder, Func<string, bool> wanted) =>
        [.. Directory.GetFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories).Where(wanted).Order(StringComparer.Ordinal)
            .Select(f => new SourceText(Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllText(f)))];
}
