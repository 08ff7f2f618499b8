using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Forms;

/// <summary>What a file of a pack is read as, which its path tells.</summary>
enum FormFileKind
{
    /// <summary>YAML below <c>forms/</c>.</summary>
    Form,

    /// <summary>YAML below <c>reading/</c>.</summary>
    Words,

    /// <summary>Text below <c>reading/</c>.</summary>
    Script,
}

/// <summary>Chooses the files that forms and words are read from.</summary>
static class FormFileKinds
{
    /// <summary>Null for a file that is left alone.</summary>
    public static FormFileKind? Of(SourceText file) => IsYaml(file)
        ? IsBelow(file, "forms") ? FormFileKind.Form : IsBelow(file, "reading") ? FormFileKind.Words : null
        : file.Path.EndsWith(".txt", StringComparison.Ordinal) && IsBelow(file, "reading") ? FormFileKind.Script : null;

    /// <summary>In the order in which they are read.</summary>
    public static ImmutableArray<SourceText> Among(IEnumerable<SourceText> files) =>
        [.. files.Where(f => Of(f) is not null).OrderBy(f => f.Path, StringComparer.Ordinal)];

    static bool IsYaml(SourceText file) =>
        file.Path.EndsWith(".yaml", StringComparison.Ordinal) || file.Path.EndsWith(".yml", StringComparison.Ordinal);

    static bool IsBelow(SourceText file, string folder) =>
        file.Path.StartsWith(folder + "/", StringComparison.Ordinal) || file.Path.Contains("/" + folder + "/", StringComparison.Ordinal);
}
