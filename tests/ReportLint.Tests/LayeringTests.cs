using System.Text.RegularExpressions;
using Xunit;

namespace ReportLint.Tests;

/// <summary>The arrows of docs/architecture.md, held against the code's own using lines.</summary>
public partial class LayeringTests
{
    /// <summary>A folder may use itself, what is left of it in its row, and what the rows above hold.</summary>
    static readonly string[][] Layers =
    [
        ["Archive"],
        ["Text"],
        ["Diagnostics"],
        ["Yaml"],
        ["Reports.Forms", "Reports", "Reports.Reading"],
        ["Rules.Syntax", "Rules", "Rules.Parsing", "Rules.Formatting", "Rules.Deciding", "Rules.Patterns", "Rules.Functions", "Rules.Binding", "Rules.Archive", "Rules.Compilation"],
        ["Configuration"],
        ["Linting"],
        ["Output"],
        ["Editing"],
    ];

    static readonly Dictionary<string, string[]> HomesOfPackages = new()
    {
        ["Sprache"] = ["Rules/Parsing"],
        ["AngleSharp"] = ["Reports/Reading"],
        ["YamlDotNet"] = ["Yaml"],
    };

    [Fact]
    public void A_folder_uses_only_the_layers_below_it()
    {
        var order = Layers.SelectMany(row => row).ToList();
        var wrong =
            from file in Repository.Files("src/ReportLint.Core", "*.cs")
            let home = LayerOf(NamespaceOf(file), order)
            from used in UsedNamespaces(file)
            let layer = LayerOf(used, order)
            where home >= 0 && layer > home && !MayLookAhead(order[home], order[layer])
            select $"{Repository.Relative(file)} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Rules_never_see_how_a_report_was_read()
    {
        var wrong =
            from file in Repository.Files("src/ReportLint.Core/Rules", "*.cs")
            where UsedNamespaces(file).Contains("ReportLint.Reports.Reading")
            select Repository.Relative(file);
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_package_is_used_in_its_home_alone()
    {
        var wrong =
            from file in Repository.Files("src/ReportLint.Core", "*.cs")
            from used in UsedNamespaces(file)
            from home in HomesOfPackages
            where used == home.Key || used.StartsWith(home.Key + ".", StringComparison.Ordinal)
            where !home.Value.Any(h => Repository.Relative(file).StartsWith("src/ReportLint.Core/" + h + "/", StringComparison.Ordinal))
            select $"{Repository.Relative(file)} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_namespace_has_a_layer()
    {
        var order = Layers.SelectMany(row => row).ToList();
        var wrong =
            from file in Repository.Files("src/ReportLint.Core", "*.cs")
            let name = NamespaceOf(file)
            where LayerOf(name, order) < 0
            select $"{Repository.Relative(file)}: {name}";
        Assert.Empty(wrong);
    }

    /// <summary>Within Reports and within Rules the folder itself holds the results of its stages, so a stage's place in the row is enough.</summary>
    static bool MayLookAhead(string home, string used) =>
        (home is "Reports.Forms" && used is "Reports") || (home is "Rules.Syntax" && used is "Rules")
        || (home is "Rules" && used.StartsWith("Rules.", StringComparison.Ordinal));

    static string NamespaceOf(string file) =>
        Namespace().Match(File.ReadAllText(file)).Groups[1].Value;

    static IEnumerable<string> UsedNamespaces(string file) =>
        Using().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value);

    /// <summary>The longest layer name that the namespace is or lies in; -1 for anything that is not ours.</summary>
    static int LayerOf(string name, List<string> order) => name.StartsWith("ReportLint.", StringComparison.Ordinal)
        ? order.FindIndex(l => l == LongestPrefix(name["ReportLint.".Length..], order))
        : -1;

    static string? LongestPrefix(string name, List<string> order) => order
        .Where(l => name == l || name.StartsWith(l + ".", StringComparison.Ordinal))
        .MaxBy(l => l.Length);

    [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
