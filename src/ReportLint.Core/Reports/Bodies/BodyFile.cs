using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Reports.Bodies;

/// <summary>Reads a list of bodies from its YAML file.</summary>
public static class BodyFile
{
    public const string Name = "bodies.yaml";

    static readonly Dictionary<string, IssuerLevel?> Levels = new()
    {
        ["national"] = IssuerLevel.National,
        ["province"] = IssuerLevel.Province,
        ["city"] = IssuerLevel.City,
        ["county"] = IssuerLevel.County,
        ["township"] = IssuerLevel.Township,
    };

    /// <summary>The list, or null, with diagnostics, when anything in it is wrong.</summary>
    public static BodyList? Read(SourceText source, FormSet forms, ICollection<Diagnostic> diagnostics)
    {
        var found = new List<Diagnostic>();
        var list = YamlFile.Read(source, found) is { } map ? ReadList(source, map, new BodyNormal(forms), found) : null;
        foreach (var diagnostic in found)
            diagnostics.Add(diagnostic);
        return found.Count == 0 ? list : null;
    }

    static BodyList ReadList(SourceText source, YamlMap map, BodyNormal normal, List<Diagnostic> diagnostics)
    {
        ImmutableArray<Body> bodies = [.. map.Maps("bodies", "name").Select(ReadBody)];
        map.Done();
        var list = new BodyList(source, bodies, normal);
        foreach (var body in bodies)
        {
            foreach (var name in body.Aliases.Prepend(body.Name).Where(n => list.Find(n) != body))
                diagnostics.Add(BodyDiagnostics.NameTwice(body.Location, name, list.Find(name)!));
            if (body.Parent is { } parent && list.Find(parent) is null)
                diagnostics.Add(BodyDiagnostics.UnknownParent(body.Location, parent, NearestName.To(parent, bodies.Select(b => b.Name))));
            if (body.Since > body.Until)
                diagnostics.Add(BodyDiagnostics.EndsBeforeItBegins(body.Location, body));
        }
        return list;
    }

    static Body ReadBody(YamlMap map)
    {
        var body = new Body(
            map.Text("name"), map.Choice("level", Levels, null), map.OptionalText("parent"), map.Texts("aliases"),
            map.OptionalNumber("since"), map.OptionalNumber("until"), map.Has("name") ? map.LocationOf("name") : map.Location);
        map.Done();
        return body;
    }
}
