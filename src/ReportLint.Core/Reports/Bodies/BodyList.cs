using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Bodies;

/// <summary>The bodies that have to report, found by any of their names.</summary>
public sealed class BodyList
{
    readonly Dictionary<string, Body> byName = [];
    readonly ILookup<string, Body> byParent;
    readonly BodyNormal normal;

    public BodyList(SourceText source, ImmutableArray<Body> bodies, BodyNormal normal)
    {
        Source = source;
        Bodies = bodies;
        this.normal = normal;
        foreach (var body in bodies)
        {
            foreach (var name in body.Aliases.Prepend(body.Name))
                byName.TryAdd(normal.Of(name), body);
        }
        byParent = bodies.Where(b => b.Parent is not null).ToLookup(b => Find(b.Parent!)?.Name ?? b.Parent!);
    }

    public SourceText Source { get; }

    /// <summary>In the order of the list.</summary>
    public ImmutableArray<Body> Bodies { get; }

    public Body? Find(string name) => byName.GetValueOrDefault(normal.Of(name));

    /// <summary>The bodies right below one, in the order of the list.</summary>
    public IEnumerable<Body> Below(Body parent) => byParent[parent.Name];
}
