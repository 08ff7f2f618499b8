using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using static ReportLint.Output.HtmlText;

namespace ReportLint.Output;

/// <summary>The top of the page: counts, the filter, and a line for every report. Known last and so written last; the style puts it first.</summary>
sealed class HtmlSummary(HtmlWords words)
{
    static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Note];

    readonly List<string> rows = [];

    public void Add(CheckedFile file, int number)
    {
        var facts = file.Result?.Report.Facts;
        var name = string.Join(' ', new[] { facts?.Issuer?.Value, facts?.Year?.Value.ToString(CultureInfo.InvariantCulture) }.OfType<string>());
        var counts = Severities.Select(s => (Class: Wording.Word(s), Count: file.News.Count(f => f.Severity == s)))
            .Append((Class: "undecided", Count: file.Result?.Count(Outcome.Undecided) ?? 0));
        rows.Add($"<tr data-report=\"r{number}\"><td><a href=\"#r{number}\">{Safe(file.Path)}</a></td><td>{Safe(file.Result is null ? words.Unreadable : name)}</td>"
            + string.Concat(counts.Select(c => c.Count == 0 ? "<td></td>" : string.Create(CultureInfo.InvariantCulture, $"<td class=\"{c.Class}\">{c.Count}</td>"))) + "</tr>");
    }

    public void Write(TextWriter writer, LintRun run)
    {
        var end = run.End();
        writer.WriteLine("<header>");
        WriteCounts(writer, end.Totals, run.Rules.Length);
        foreach (var problem in end.Problems)
            writer.WriteLine($"<p class=\"problem\">{Safe(problem.Location?.ToString() ?? "")} {Safe(problem.Id)} {Safe(words.Of(problem.Message))}</p>");
        WriteReports(writer);
        writer.WriteLine("</header>");
        WriteFilter(writer, end.Totals);
    }

    void WriteCounts(TextWriter writer, Totals t, int rules)
    {
        var counts = new (string Class, string Word, int Count)[]
        {
            ("error", words.Of(Severity.Error), t.Errors), ("warning", words.Of(Severity.Warning), t.Warnings), ("note", words.Of(Severity.Note), t.Notes),
            ("undecided", words.Undecided, t.Undecided), ("", words.Of(Outcome.NotApplicable), t.NotApplicable), ("", words.Waived, t.Waived),
            ("", words.Of(Outcome.Pass), t.Passed), ("", words.Reports, t.Reports), ("problem", words.Unreadable, t.Unreadable), ("", words.Rules, rules),
        };
        writer.WriteLine($"<ul class=\"counts\">{string.Concat(counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"<li class=\"{(c.Count == 0 ? "" : c.Class)}\"><b>{c.Count}</b> {Safe(c.Word)}</li>")))}</ul>");
    }

    void WriteReports(TextWriter writer)
    {
        writer.Write($"<table class=\"reports\"><tr><th>{Safe(words.Report)}</th><th></th>");
        writer.WriteLine($"{string.Concat(Severities.Select(words.Of).Append(words.Undecided).Select(w => $"<th>{Safe(w)}</th>"))}</tr>");
        foreach (var row in rows)
            writer.WriteLine(row);
        writer.WriteLine("</table>");
    }

    void WriteFilter(TextWriter writer, Totals t)
    {
        writer.Write("<form class=\"filter\">");
        foreach (var (severity, count) in Severities.Zip([t.Errors, t.Warnings, t.Notes]))
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<label class=\"{Wording.Word(severity)}\"><input type=\"checkbox\" checked value=\"{Wording.Word(severity)}\"> {words.Of(severity)} {count}</label> "));
        writer.WriteLine($"<input type=\"search\" placeholder=\"{Safe(words.Search)}\"> <span>{Safe(words.Shown)} <b id=\"shown\">{t.New}</b></span></form>");
    }
}
