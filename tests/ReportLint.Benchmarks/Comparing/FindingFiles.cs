using System.Text.Json;

namespace ReportLint.Benchmarks.Comparing;

/// <summary>Reads the findings of each kind of output.</summary>
static class FindingFiles
{
    /// <summary>A line of file and check for each finding.</summary>
    public static IEnumerable<Finding> Lines(string path) =>
        from line in File.ReadLines(path)
        let parts = line.Split('\t')
        select new Finding(parts[0], parts[1]);

    /// <summary>The results of SARIF that are failures of one of the twelve checks.</summary>
    public static IEnumerable<Finding> Sarif(string path) =>
        from run in Parse(path).GetProperty("runs").EnumerateArray()
        from result in run.GetProperty("results").EnumerateArray()
        where !result.TryGetProperty("kind", out var kind) || kind.GetString() == "fail"
        let location = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation")
        select new Finding(NameOf(location.GetProperty("uri")), result.GetProperty("ruleId").GetString()!);

    public static IEnumerable<Finding> Spectral(string path) =>
        from result in Parse(path).EnumerateArray()
        select new Finding(Path.GetFileNameWithoutExtension(NameOf(result.GetProperty("source"))), result.GetProperty("code").GetString()!);

    public static IEnumerable<Finding> HtmlValidate(string path) =>
        from file in Parse(path).EnumerateArray()
        from message in file.GetProperty("messages").EnumerateArray()
        select new Finding(NameOf(file.GetProperty("filePath")), Path.GetFileName(message.GetProperty("ruleId").GetString()!));

    static JsonElement Parse(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.Clone();
    }

    static string NameOf(JsonElement path) => Path.GetFileName(path.GetString()!);
}
