using System.Text.Json;
using System.Text.RegularExpressions;
using ReportLint.Cli;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Output;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Configuration;

/// <summary>The schema that editors complete by, held against the code that reads.</summary>
public partial class SettingsSchemaTests
{
    static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("docs/reportlintrc.schema.json"))).RootElement;

    [Fact]
    public void A_file_with_every_key_of_the_schema_is_read() => CheckReads(Example(Schema));

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n\n")]
    public void An_empty_file_sets_nothing(string content) => CheckReads(content);

    [Fact]
    public void The_starter_configuration_is_read_also_with_all_its_lines_in_use() =>
        CheckReads(Commented().Replace(InitCommand.Starter, ""));

    [Fact]
    public void Every_key_that_is_read_stands_in_the_schema()
    {
        var code = File.ReadAllText(Repository.PathTo("src/ReportLint.Core/Configuration/SettingsFile.cs"));
        var read = KeyRead().Matches(code).Select(m => m.Groups[1].Value).Distinct().Order();
        Assert.Equal(Keys(Schema).Distinct().Order(), read);
    }

    [Fact]
    public void Formats_in_the_schema_and_the_configuration_are_those_there_are()
    {
        var inSchema = Schema.GetProperty("properties").GetProperty("output").GetProperty("properties").GetProperty("format").GetProperty("enum");
        Assert.Equal(OutputFormat.All.Select(f => f.Name), inSchema.EnumerateArray().Select(f => f.GetString()));
        Assert.Equal(OutputFormat.All.Select(f => f.Name), OutputSettings.Formats);
    }

    static void CheckReads(string content)
    {
        var diagnostics = new List<Diagnostic>();
        Assert.NotNull(SettingsFile.Read(new SourceText("rc.yaml", content), diagnostics));
        Assert.Empty(diagnostics);
    }

    static IEnumerable<string> Keys(JsonElement schema)
    {
        if (schema.TryGetProperty("items", out var items))
            return Keys(items);
        return schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().SelectMany(p => Keys(p.Value).Prepend(p.Name))
            : [];
    }

    /// <summary>A value with everything in it that the schema knows; JSON is YAML.</summary>
    static string Example(JsonElement schema)
    {
        if (schema.TryGetProperty("examples", out var examples))
            return examples[0].GetRawText();
        if (schema.TryGetProperty("$ref", out var reference))
            return Example(Schema.GetProperty("definitions").GetProperty(reference.GetString()!.Split('/')[^1]));
        if (schema.TryGetProperty("items", out var items))
            return $"[{Example(items)}]";
        return "{" + string.Join(", ", schema.GetProperty("properties").EnumerateObject().Select(p => $"\"{p.Name}\": {Example(p.Value)}")) + "}";
    }

    /// <summary>The mark before a line of YAML; lines of words begin otherwise.</summary>
    [GeneratedRegex("^# (?=[a-z ])", RegexOptions.Multiline)]
    private static partial Regex Commented();

    [GeneratedRegex("""(?:Flag|Texts|Text|OptionalText|Count|Map|Maps|Choice|ReadDate)\((?:w, |map, )?"([a-z_]+)"[,)]""")]
    private static partial Regex KeyRead();
}
