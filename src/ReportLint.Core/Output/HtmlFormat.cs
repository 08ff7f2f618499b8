using System.Globalization;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Text;
using static ReportLint.Output.HtmlText;

namespace ReportLint.Output;

/// <summary>One page that needs no other file: a summary, a filter, and for each report its findings beside the tables they concern.</summary>
static class HtmlFormat
{
    public static void Write(LintRun run, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var english = run.Language == Language.English;
        writer.WriteLine($"<!DOCTYPE html>\n<html lang=\"{(english ? "en" : "zh-CN")}\">\n<head>\n<meta charset=\"utf-8\">");
        writer.WriteLine("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">");
        writer.WriteLine("<meta name=\"viewport\" content=\"width=device-width\">");
        writer.WriteLine($"<title>ReportLint</title>\n<style>\n{HtmlAssets.Style}</style>\n</head>\n<body>");
        writer.WriteLine(english ? "<h1>Findings</h1>" : "<h1>检查结果</h1>");
        WriteFilter(writer, english);
        foreach (var file in run.Files)
        {
            WriteFile(writer, file, run.Language);
            writer.Flush();
        }
        WriteEnd(writer, run, english);
        writer.WriteLine($"<script>\n{HtmlAssets.Script}</script>\n</body>\n</html>");
    }

    static void WriteFilter(TextWriter writer, bool english)
    {
        writer.Write("<form class=\"filter\">");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
            writer.Write($"<label><input type=\"checkbox\" checked value=\"{Wording.Word(severity)}\"> {Wording.Of(severity).In(english ? Language.English : Language.Chinese)}</label> ");
        writer.WriteLine($"<input type=\"search\" placeholder=\"{(english ? "file, rule, words" : "文件、规则、文字")}\"> <span id=\"shown\"></span></form>");
    }

    static void WriteFile(TextWriter writer, CheckedFile file, Language language)
    {
        if (file.Result is { } result && !file.News.Any() && file.Problems.All(p => p.Severity == Severity.Note))
            return;
        writer.WriteLine($"<section class=\"report\">\n<h2>{Safe(file.Path)}</h2>");
        foreach (var problem in file.Problems.Where(p => p.Severity != Severity.Note))
            writer.WriteLine($"<p class=\"problem\">{Safe(problem.Id)} {Safe(problem.Message.In(language))}</p>");
        foreach (var group in file.News.GroupBy(f => f.Place))
        {
            var table = file.Result?.Report.Table(group.Key);
            writer.WriteLine("<div class=\"place\">\n<div class=\"findings\">");
            foreach (var finding in group)
                WriteFinding(writer, finding, language);
            writer.WriteLine("</div>");
            if (table is not null)
                HtmlTable.Write(writer, table, [.. group]);
            writer.WriteLine("</div>");
        }
        writer.WriteLine("</section>");
    }

    static void WriteFinding(TextWriter writer, Finding finding, Language language)
    {
        var severity = Wording.Word(finding.Severity);
        writer.WriteLine($"<article class=\"finding {severity}\" data-severity=\"{severity}\">");
        writer.Write($"<p class=\"head\"><b>{Wording.Of(finding.Severity).In(language)}</b> <code>{Safe(finding.Rule.Id)}</code>");
        if (finding.Location is { } location)
            writer.Write($" <span class=\"at\">{Safe(location.Start.ToString())}</span>");
        writer.WriteLine($"</p>\n<p>{Safe(finding.Message.In(language))}</p>");
        if (finding.Location is { } place && SourceExcerpt.Of(place) is var excerpt && excerpt.Marked.Length > 0)
            writer.WriteLine($"<pre>{Safe(excerpt.Before)}<mark>{Safe(excerpt.Marked)}</mark>{Safe(excerpt.After)}</pre>");
        if (finding.Evidence is { IsEmpty: false } evidence)
            writer.WriteLine($"<ul>{string.Concat(evidence.Select(e => $"<li>{Safe(e.In(language))}{(e.PlaceFrom(finding.Location?.Path) is { } at ? $" <span class=\"at\">{Safe(at)}</span>" : "")}</li>"))}</ul>");
        writer.WriteLine($"<p class=\"basis\">{string.Join("；", finding.Rule.Basis.Select(Safe))}</p>\n</article>");
    }

    static void WriteEnd(TextWriter writer, LintRun run, bool english)
    {
        var end = run.End();
        foreach (var problem in end.Problems)
            writer.WriteLine($"<p class=\"problem\">{Safe(problem.Location?.ToString() ?? "")} {Safe(problem.Id)} {Safe(problem.Message.In(run.Language))}</p>");
        var t = end.Totals;
        var counts = new (string Word, int Count)[]
        {
            (english ? "reports" : "报告", t.Reports), (english ? "unreadable" : "读不了", t.Unreadable), (english ? "rules" : "规则", run.Rules.Length),
            (Wording.Of(Outcome.Fail).In(run.Language), t.Failed), (Wording.Of(Outcome.Undecided).In(run.Language), t.Undecided),
            (Wording.Of(Outcome.NotApplicable).In(run.Language), t.NotApplicable), (Wording.Of(Outcome.Waived).In(run.Language), t.Waived),
            (Wording.Of(Outcome.Pass).In(run.Language), t.Passed),
        };
        writer.WriteLine($"<dl class=\"summary\">{string.Concat(counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"<div><dt>{c.Word}</dt><dd>{c.Count}</dd></div>")))}</dl>");
    }
}
