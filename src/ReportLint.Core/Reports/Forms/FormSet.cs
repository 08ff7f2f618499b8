using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Reports.Forms;

/// <summary>The forms of a pack, oldest first, and the words its reports are read by.</summary>
public sealed class FormSet(ImmutableArray<Form> forms)
{
    /// <summary>How traditional script is matched.</summary>
    public ScriptVariants Script { get; init; } = ScriptVariants.None;

    public Vocabulary Vocabulary { get; init; } = Vocabulary.Empty;

    public ImmutableArray<Form> Forms { get; } = [.. forms.OrderBy(f => f.FirstYear).ThenBy(f => f.Id, StringComparer.Ordinal)];

    /// <summary>
    /// Takes the forms (YAML below <c>forms/</c>), the vocabulary (YAML below <c>reading/</c>) and the script variants
    /// (text below <c>reading/</c>) out of a pack's files; other files are left alone. A file that is wrong is reported
    /// and left out.
    /// </summary>
    public static FormSet Read(IEnumerable<SourceText> files, ICollection<Diagnostic> diagnostics)
    {
        var forms = ImmutableArray.CreateBuilder<Form>();
        var script = ScriptVariants.None;
        var vocabulary = Vocabulary.Empty;
        foreach (var file in FormFileKinds.Among(files))
        {
            switch (FormFileKinds.Of(file))
            {
                case FormFileKind.Form when FormFile.Read(file, diagnostics) is { } form:
                    forms.Add(form);
                    break;
                case FormFileKind.Words:
                    vocabulary = VocabularyFile.Read(file, diagnostics) ?? vocabulary;
                    break;
                case FormFileKind.Script:
                    script = ScriptVariants.Read(file);
                    break;
            }
        }
        return new FormSet(forms.ToImmutable()) { Script = script, Vocabulary = vocabulary };
    }

    /// <summary>The form due for a fiscal year; null when the pack knows none.</summary>
    public Form? DueFor(int year) => Forms.FirstOrDefault(f => f.IsDueFor(year));

    public Form? Form(string id) => Forms.FirstOrDefault(f => f.Id == id);
}
