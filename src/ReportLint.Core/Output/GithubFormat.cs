using System.Globalization;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>Annotations by GitHub's workflow commands, a line a finding.</summary>
static class GithubFormat
{
    public static void Write(LintRun run, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var file in run.Files)
        {
            foreach (var problem in file.Problems.Where(p => p.Severity != Severity.Note))
                WriteLine(writer, problem.Severity, file.Path, problem.Location, problem.Id, problem.Message.In(run.Language));
            foreach (var finding in file.News)
                WriteLine(writer, finding.Severity, file.Path, finding.Location, finding.Rule.Id, finding.Message.In(run.Language));
            writer.Flush();
        }
        foreach (var problem in run.End().Problems)
            WriteLine(writer, problem.Severity, problem.Location?.Path, problem.Location, problem.Id, problem.Message.In(run.Language));
    }

    static void WriteLine(TextWriter writer, Severity severity, string? path, Location? location, string title, string message)
    {
        var command = severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var properties = new List<string>();
        if (path is not null)
            properties.Add($"file={Property(path)}");
        if (location is not null)
            properties.AddRange(Position(location.Start, location.End));
        properties.Add($"title={Property(title)}");
        writer.WriteLine($"::{command} {string.Join(',', properties)}::{Data(VisibleText.Of(message))}");
    }

    /// <summary>Columns are allowed within one line only.</summary>
    static IEnumerable<string> Position(LinePosition start, LinePosition end)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"line={start.Line},endLine={end.Line}");
        if (start.Line == end.Line)
            yield return string.Create(CultureInfo.InvariantCulture, $"col={start.Column},endColumn={end.Column}");
    }

    static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal);

    static string Property(string text) =>
        Data(VisibleText.Of(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
