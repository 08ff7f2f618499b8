using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Reports.Forms;

/// <summary>Reads a form from its YAML file.</summary>
static class FormFile
{
    static readonly Dictionary<string, FigureKind> Kinds = new()
    {
        ["count"] = FigureKind.Count,
        ["signed"] = FigureKind.SignedCount,
        ["amount"] = FigureKind.Amount,
    };

    /// <summary>The form, or null, with diagnostics, when anything in the file is wrong.</summary>
    public static Form? Read(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        var found = new List<Diagnostic>();
        var form = YamlFile.Read(source, found) is { } map ? ReadForm(map, found) : null;
        foreach (var diagnostic in found)
            diagnostics.Add(diagnostic);
        return found.Count == 0 ? form : null;
    }

    static Form ReadForm(YamlMap map, List<Diagnostic> diagnostics)
    {
        var id = map.Text("form");
        var form = new Form(
            id, map.Number("from"), map.OptionalNumber("to"), map.Text("basis"),
            [.. map.Maps("parts").Select(ReadPart)],
            [.. map.Maps("tables").Select(t => ReadTable(id, t, diagnostics))])
        {
            Unguarded = [.. map.Maps("unguarded").SelectMany(ReadUnguarded)],
        };
        map.Done();
        return form;
    }

    static IEnumerable<Unguarded> ReadUnguarded(YamlMap map)
    {
        var because = map.Text("because");
        var changes = map.Texts("changes").Select(c => new Unguarded(c, because, map.LocationOf("changes"))).ToList();
        map.Done();
        return changes;
    }

    static FormPart ReadPart(YamlMap map)
    {
        var part = new FormPart(map.Number("number"), map.Text("title"), map.Texts("also")) { Location = map.LocationOf("title") };
        map.Done();
        return part;
    }

    static FormTable ReadTable(string form, YamlMap map, List<Diagnostic> diagnostics)
    {
        var unit = map.OptionalText("unit");
        var table = new FormTable(
            form, map.Text("table"), map.Number("part"), map.Texts("captions"), map.Flag("side_by_side"),
            [.. map.Maps("rows", "name").Select(l => ReadLine(l, "rows", unit))],
            [.. map.Maps("columns", "name").Select(l => ReadLine(l, "columns", unit))])
        {
            Location = map.LocationOf("table"),
        };
        CheckNames(table.AllRows, map, "rows", diagnostics);
        CheckNames(table.AllColumns, map, "columns", diagnostics);
        map.Done();
        return table;
    }

    static FormLine ReadLine(YamlMap map, string members, string? unit)
    {
        var name = map.Text("name");
        var line = new FormLine
        {
            Name = name,
            Alias = map.OptionalText("alias"),
            Location = map.LocationOf("name"),
            Label = map.OptionalText("label") ?? name,
            Variants = map.Texts("also"),
            IsTotal = map.Flag("total"),
            Kind = map.Choice("kind", Kinds, FigureKind.Count),
            Unit = map.OptionalText("unit") ?? unit,
            Members = [.. map.Maps(members, "name").Select(l => ReadLine(l, members, unit))],
        };
        map.Done();
        return line;
    }

    static void CheckNames(IEnumerable<FormLine> lines, YamlMap map, string key, List<Diagnostic> diagnostics)
    {
        var names = new HashSet<string>();
        foreach (var line in lines)
        {
            foreach (var name in ImmutableArray.Create(line.Name, line.Alias).OfType<string>())
            {
                if (!names.Add(name))
                    diagnostics.Add(YamlDiagnostics.NameTwice(map.LocationOf(key), name));
            }
        }
    }
}
