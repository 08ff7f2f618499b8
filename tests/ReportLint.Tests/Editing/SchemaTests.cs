using System.Text.Json.Nodes;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Editing;

/// <summary>The schemas that editors complete YAML by, held against what reads it.</summary>
public class SchemaTests
{
    const string UnknownKey = "RL0103";

    [Fact]
    public void Every_key_of_the_settings_schema_is_known_to_the_program()
    {
        var keys = Keys("reportlintrc", "properties");
        Assert.Contains("waivers", keys);
        Assert.All(keys, key => Assert.DoesNotContain(UnknownKey, IdsOf(found => SettingsFile.Read(new SourceText(SettingsFile.Name, key + ":\n"), found))));
        var waiver = Keys("reportlintrc", "properties.waivers.items.properties");
        Assert.All(waiver, key => Assert.DoesNotContain(UnknownKey, IdsOf(found => SettingsFile.Read(new SourceText(SettingsFile.Name, $"waivers:\n  - {key}: x\n"), found))));
        var output = Keys("reportlintrc", "properties.output.properties");
        Assert.All(output, key => Assert.DoesNotContain(UnknownKey, IdsOf(found => SettingsFile.Read(new SourceText(SettingsFile.Name, $"output:\n  {key}: x\n"), found))));
    }

    [Fact]
    public void A_key_that_no_schema_has_is_unknown_to_the_program() =>
        Assert.Contains(UnknownKey, IdsOf(found => SettingsFile.Read(new SourceText(SettingsFile.Name, "waviers:\n"), found)));

    [Fact]
    public void Every_key_of_the_form_schema_is_known_to_the_program()
    {
        var keys = Keys("form", "properties");
        Assert.Contains("tables", keys);
        Assert.All(keys, key => Assert.DoesNotContain(UnknownKey, IdsOf(found => FormSet.Read([new SourceText("forms/a.yaml", key + ":\n")], found))));
        var table = Keys("form", "properties.tables.items.properties");
        Assert.All(table, key => Assert.DoesNotContain(UnknownKey, IdsOf(found => FormSet.Read([new SourceText("forms/a.yaml", $"tables:\n  - {key}: x\n")], found))));
    }

    static List<string> Keys(string schema, string path)
    {
        JsonNode node = JsonNode.Parse(File.ReadAllText(Repository.PathTo($"editors/vscode/schemas/{schema}.schema.json")))!;
        foreach (var step in path.Split('.'))
            node = node[step]!;
        return [.. node.AsObject().Select(p => p.Key)];
    }

    static List<string> IdsOf(Action<ICollection<Diagnostic>> read)
    {
        var found = new List<Diagnostic>();
        read(found);
        return [.. found.Select(d => d.Id)];
    }
}
