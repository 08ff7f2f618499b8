using ReportLint.Diagnostics;
using ReportLint.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ReportLint.Yaml;

/// <summary>Reads a YAML file into a <see cref="YamlMap"/> whose keys and values know their places.</summary>
public static class YamlFile
{
    const int DeepestNesting = 50;

    /// <summary>The map at the top of the file; null, with diagnostics, when there is none.</summary>
    public static YamlMap? Read(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            if (FindRefused(source) is { } refused)
            {
                diagnostics.Add(refused);
                return null;
            }
            var stream = new YamlStream();
            stream.Load(new StringReader(source.Content));
            if (stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode root)
                return new YamlMap(source, root, diagnostics);
            diagnostics.Add(YamlDiagnostics.NotYaml(source.At(new TextSpan(0, 0)), "没有“键: 值”"));
        }
        catch (YamlException e)
        {
            var offset = (int)Math.Min(e.Start.Index, source.Content.Length);
            diagnostics.Add(YamlDiagnostics.NotYaml(source.At(new TextSpan(offset, 0)), e.InnerException?.Message ?? e.Message));
        }
        return null;
    }

    /// <summary>Aliases can make a small file unfold without end, so they are refused before anything is built; and so is what no text or path can hold.</summary>
    static Diagnostic? FindRefused(SourceText source)
    {
        var parser = new Parser(new StringReader(source.Content));
        var depth = 0;
        var last = 0L;
        while (HasNext(parser) is var hasNext and not false)
        {
            if (hasNext is null || parser.Current is not { } current)
                return YamlDiagnostics.NotYaml(source.At(new TextSpan((int)Math.Min(last, source.Content.Length), 0)), "?");
            last = current.End.Index;
            depth += current.NestingIncrease;
            if (depth > DeepestNesting || current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
                return YamlDiagnostics.Refused(At(source, current));
            if (current is Scalar scalar && scalar.Value.Contains('\0', StringComparison.Ordinal))
                return YamlDiagnostics.ZeroCharacter(At(source, current));
        }
        return null;
    }

    /// <summary>Null where the parser falls over its own feet, as it does on some texts.</summary>
    static bool? HasNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception e) when (e is not YamlException)
        {
            return null;
        }
    }

    static Location At(SourceText source, ParsingEvent found) => source.At(TextSpan.FromBounds((int)found.Start.Index, (int)found.End.Index));
}
