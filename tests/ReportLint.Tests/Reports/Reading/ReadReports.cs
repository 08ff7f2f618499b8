using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Reports.Reading;

/// <summary>Reads reports with the shipped pack, and writes down what was read so that a test can hold it against a text.</summary>
static class ReadReports
{
    public static FormSet Forms { get; } = ShippedForms();

    public static Report Read(string path) => Read(path, File.ReadAllBytes(path));

    public static Report Read(string path, byte[] bytes)
    {
        var result = ReportReader.Read(path, bytes, Forms);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        return Assert.IsType<Report>(result.Report);
    }

    public static Report ReadText(string text) => Read("a.txt", System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>The facts, one a line, each with its place.</summary>
    public static string Describe(Facts facts) => string.Join('\n',
    [
        $"title {Describe(facts.Title)}",
        $"issuer {Describe(facts.Issuer)} {facts.IssuerLevel} {facts.IssuerKind}".TrimEnd(),
        $"year {Describe(facts.Year)}",
        $"period {(facts.Period is { } p ? $"{Describe(p.Value.From)}..{Describe(p.Value.To)} {p.Location.Start}" : "null")}",
        $"published {(facts.Published is { } d ? $"{Describe(d.Value)} {d.Location.Start}" : "null")}",
        $"due {facts.DueForm?.Id ?? "null"}",
    ]);

    /// <summary>The parts, one a line: number, ordinal, title, place.</summary>
    public static string Describe(IEnumerable<Section> sections) =>
        string.Join('\n', sections.Select(s => $"{s.Number?.ToString(CultureInfo.InvariantCulture) ?? "-"} {s.Ordinal ?? "-"} {s.Title} {s.Heading.Start}"));

    static string Describe<T>(Fact<T>? fact) => fact is null ? "null" : $"{fact.Value} {fact.Location.Start}";

    static string Describe(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";

    static FormSet ShippedForms()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "rules", "disclosure");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => new SourceText(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f)));
        var diagnostics = new List<Diagnostic>();
        var forms = FormSet.Read(files, diagnostics);
        Assert.Empty(diagnostics);
        return forms;
    }
}
