using System.Globalization;
using System.Text;
using System.Text.Json;
using ReportLint.Cli;
using ReportLint.Reports.Forms;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Series;

/// <summary>
/// Many bodies over seven years through the program: every planted break and twin is found, none invented. With
/// <c>REPORTLINT_SERIES=10000</c> in the environment there are so many bodies instead of a few; with
/// <c>REPORTLINT_SERIES_IN=FOLDER</c> their reports are written there and stay.
/// </summary>
public class SeriesTests
{
    const int Few = 40;

    static readonly string[] Rules = ["yoy.", "corpus."];

    [Fact]
    public void Every_planted_break_and_twin_is_found_and_none_invented()
    {
        var bodies = int.TryParse(Environment.GetEnvironmentVariable("REPORTLINT_SERIES"), CultureInfo.InvariantCulture, out var asked) ? asked : Few;
        var kept = Environment.GetEnvironmentVariable("REPORTLINT_SERIES_IN");
        var folder = kept is null ? Directory.CreateTempSubdirectory("reportlint-").FullName : Directory.CreateDirectory(kept).FullName;
        try
        {
            var writer = new SeriesWriter(bodies, Forms());
            writer.WriteTo(folder);
            var found = Check(folder);
            Assert.Equal(writer.Planted.Order(), found.Order());
            Assert.Contains(found, f => f.Rule == "corpus.twin_text");
        }
        finally
        {
            if (kept is null)
                Directory.Delete(folder, recursive: true);
        }
    }

    static HashSet<(string Path, string Rule)> Check(string folder)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using (var shell = new Shell { Folder = folder, Input = Stream.Null, Output = output, Error = error })
            CommandLine.Run(["check", "-f", "ndjson", "--rules", Repository.PathTo("rules/disclosure/yoy"), "--rules", Repository.PathTo("rules/disclosure/corpus"), "."], shell);
        var found = new HashSet<(string, string)>();
        foreach (var line in Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("type").GetString() == "finding" && Rules.Any(r => json.RootElement.GetProperty("ruleId").GetString()!.StartsWith(r, StringComparison.Ordinal)))
                found.Add((json.RootElement.GetProperty("path").GetString()!, json.RootElement.GetProperty("ruleId").GetString()!));
        }
        return found;
    }

    static FormSet Forms()
    {
        var files = Repository.Files("rules", "*.yaml").Concat(Repository.Files("rules", "*.txt"));
        return FormSet.Read(files.Select(f => new SourceText(Repository.Relative(f), File.ReadAllText(f))), []);
    }
}
