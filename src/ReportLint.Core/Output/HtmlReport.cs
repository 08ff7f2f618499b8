using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Rules;
using static ReportLint.Output.HtmlText;

namespace ReportLint.Output;

/// <summary>One report's findings, grouped by the table or part they stand in, then what was waived and what could not be decided.</summary>
static class HtmlReport
{
    public static void Write(TextWriter writer, CheckedFile file, int number, HtmlWords words)
    {
        writer.WriteLine($"<section class=\"report\" id=\"r{number}\">\n<h2>{Safe(file.Path)}{Name(file.Result?.Report)}</h2>");
        foreach (var problem in file.Problems.Where(p => p.Severity != Severity.Note))
            writer.WriteLine($"<p class=\"problem\">{Safe(problem.Id)} {Safe(words.Of(problem.Message))}</p>");
        if (file.Result is { } result)
        {
            if (!file.News.Any())
                writer.WriteLine($"<p class=\"clean\">{Safe(words.Clean)}</p>");
            foreach (var place in file.News.GroupBy(f => f.Place))
                WritePlace(writer, result.Report, place, words);
            WriteWaived(writer, [.. file.Findings.Where(f => f.Outcome == Outcome.Waived)], words);
            WriteUndecided(writer, [.. result.Verdicts.Where(v => v.Outcome == Outcome.Undecided)], words);
        }
        writer.WriteLine("</section>");
    }

    static string Name(Report? report)
    {
        var facts = new[] { report?.Facts.Issuer?.Value, report?.Facts.Year?.Value.ToString(CultureInfo.InvariantCulture) }.OfType<string>();
        return $" <small>{Safe(string.Join(' ', facts))}</small>";
    }

    static void WritePlace(TextWriter writer, Report report, IGrouping<string, Finding> place, HtmlWords words)
    {
        var tables = new HtmlTables(report, [.. place]);
        writer.WriteLine($"<div class=\"place\">\n<div class=\"findings\">\n<h3>{Safe(PlaceName(report, place.Key, words))}</h3>");
        foreach (var finding in place)
            HtmlFinding.Write(writer, finding, tables, words);
        writer.WriteLine("</div>");
        tables.Write(writer, words);
        writer.WriteLine("</div>");
    }

    static string PlaceName(Report report, string place, HtmlWords words) =>
        place.Length == 0 ? words.Whole
        : report.Sections.FirstOrDefault(s => s.Number?.ToString(CultureInfo.InvariantCulture) == place) is { } part ? part.Heading.Text
        : place;

    static void WriteWaived(TextWriter writer, IReadOnlyList<Finding> waived, HtmlWords words)
    {
        if (waived.Count == 0)
            return;
        writer.WriteLine($"<details><summary>{Safe(words.Waived)} {waived.Count}</summary><ul>");
        foreach (var finding in waived)
            writer.WriteLine($"<li><code>{Safe(finding.Rule.Id)}</code> {Safe(words.Of(finding.Message))} — {Safe(finding.Verdict.WaivedBecause is { } why ? words.Of(why) : "")}</li>");
        writer.WriteLine("</ul></details>");
    }

    /// <summary>A line a rule: what it could not decide, and the first reason.</summary>
    static void WriteUndecided(TextWriter writer, IReadOnlyList<Verdict> undecided, HtmlWords words)
    {
        if (undecided.Count == 0)
            return;
        writer.WriteLine($"<details><summary>{Safe(words.Undecided)} {undecided.Count}</summary><ul>");
        foreach (var rule in undecided.GroupBy(v => v.Rule.Id))
            writer.WriteLine($"<li><code>{Safe(rule.Key)}</code> {Safe(words.Of(rule.First().Rule.Title))} ×{rule.Count()} — {Safe(words.Of(rule.First().Reason))}</li>");
        writer.WriteLine("</ul></details>");
    }
}
