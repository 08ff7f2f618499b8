using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Text;
using YamlDotNet.RepresentationModel;

namespace ReportLint.Yaml;

/// <summary>
/// A YAML mapping read key by key. Every key asked for is known; <see cref="Done"/> reports the ones nobody asked for,
/// each with the nearest known key.
/// </summary>
public sealed class YamlMap
{
    readonly SourceText source;
    readonly YamlMappingNode node;
    readonly ICollection<Diagnostic> diagnostics;
    readonly HashSet<string> known = [];

    internal YamlMap(SourceText source, YamlMappingNode node, ICollection<Diagnostic> diagnostics)
    {
        this.source = source;
        this.node = node;
        this.diagnostics = diagnostics;
    }

    public Location Location => At(node);

    /// <summary>The keys as written, in the file's order, for maps whose keys are free.</summary>
    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? "");

    public bool Has(string key) => Find(key) is not null;

    public Location LocationOf(string key) => Find(key) is { } value ? At(value) : Location;

    /// <summary>The text under a key that must be there; empty, with a diagnostic, when it is not.</summary>
    public string Text(string key)
    {
        if (OptionalText(key) is { } text)
            return text;
        if (!Has(key))
            diagnostics.Add(YamlDiagnostics.MissingKey(Location, key));
        return "";
    }

    public string? OptionalText(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value,
        var other => Wrong<string>(key, other, new LocalizedText("一段文字", "a text")),
    };

    public int? OptionalNumber(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar when int.TryParse(scalar.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        var other => Wrong<int?>(key, other, new LocalizedText("一个整数", "a whole number")),
    };

    /// <summary>A whole number above zero; null where none is written, or, with a diagnostic, another value.</summary>
    public int? Count(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar when int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => number,
        var other => Wrong<int?>(key, other, new LocalizedText("大于零的整数", "a whole number above zero")),
    };

    public int Number(string key)
    {
        if (!Has(key))
            diagnostics.Add(YamlDiagnostics.MissingKey(Location, key));
        return OptionalNumber(key) ?? 0;
    }

    public bool Flag(string key) => Find(key) switch
    {
        null => false,
        YamlScalarNode { Value: "true" } => true,
        YamlScalarNode { Value: "false" } => false,
        var other => Wrong<bool>(key, other, new LocalizedText("true 或 false", "true or false")),
    };

    /// <summary>One of a closed set of words.</summary>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> choices, T otherwise)
    {
        var written = OptionalText(key);
        if (written is null)
            return otherwise;
        if (choices.TryGetValue(written, out var choice))
            return choice;
        var list = string.Join(", ", choices.Keys);
        diagnostics.Add(YamlDiagnostics.WrongValue(LocationOf(key), key, written, new LocalizedText($"其中之一：{list}", $"one of {list}")));
        return otherwise;
    }

    /// <summary>The texts of a list; a single text counts as a list of one.</summary>
    public ImmutableArray<string> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode scalar => [scalar.Value ?? ""],
        YamlSequenceNode list when list.Children.All(c => c is YamlScalarNode) => [.. list.Children.Cast<YamlScalarNode>().Select(c => c.Value ?? "")],
        var other => Wrong<ImmutableArray<string>?>(key, other, new LocalizedText("一列文字", "a list of texts")) ?? [],
    };

    public YamlMap? Map(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode map => new YamlMap(source, map, diagnostics),
        var other => Wrong<YamlMap>(key, other, new LocalizedText("一组“键: 值”", "a mapping")),
    };

    /// <summary>The mappings of a list. A plain text in the list is refused unless <paramref name="shorthand"/> names the key it stands for.</summary>
    public ImmutableArray<YamlMap> Maps(string key, string? shorthand = null)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode list:
                return [.. list.Children.Select(child => ToMap(key, child, shorthand)).OfType<YamlMap>()];
            case var other:
                Wrong<object>(key, other, new LocalizedText("一列“键: 值”", "a list of mappings"));
                return [];
        }
    }

    /// <summary>Reports the keys that were never asked for.</summary>
    public void Done()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!known.Contains(name))
                diagnostics.Add(YamlDiagnostics.UnknownKey(At(key), name, NearestName.To(name, known)));
        }
    }

    YamlNode? Find(string key)
    {
        known.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is not YamlScalarNode { Value: null } ? value : null;
    }

    YamlMap? ToMap(string key, YamlNode child, string? shorthand) => child switch
    {
        YamlMappingNode map => new YamlMap(source, map, diagnostics),
        YamlScalarNode text when shorthand is not null => new YamlMap(source, Shorthand(shorthand, text), diagnostics),
        _ => Wrong<YamlMap>(key, child, new LocalizedText("一组“键: 值”", "a mapping")),
    };

    static YamlMappingNode Shorthand(string key, YamlScalarNode text) => new(new YamlScalarNode(key), text);

    T? Wrong<T>(string key, YamlNode found, LocalizedText expected)
    {
        diagnostics.Add(YamlDiagnostics.WrongValue(At(found), key, found is YamlScalarNode scalar ? scalar.Value ?? "" : "…", expected));
        return default;
    }

    Location At(YamlNode found) => source.At(TextSpan.FromBounds(
        (int)Math.Min(found.Start.Index, source.Content.Length), (int)Math.Min(found.End.Index, source.Content.Length)));
}
