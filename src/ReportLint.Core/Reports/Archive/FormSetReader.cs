using System.Collections.Immutable;
using ReportLint.Archive;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Archive;

/// <summary>Reads back what <see cref="FormSetWriter"/> wrote.</summary>
/// <param name="sources">The same files, wherever they lie now.</param>
sealed class FormSetReader(ArchiveBytes bytes, ImmutableArray<SourceText> sources)
{
    public FormSet Read()
    {
        var script = ReadScript();
        var vocabulary = VocabularyArchive.Read(bytes);
        return new FormSet(bytes.Each(ReadForm)) { Script = script, Vocabulary = vocabulary };
    }

    ScriptVariants ReadScript()
    {
        var pairs = new char[bytes.Count()];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = (char)bytes.Number();
        return pairs.Length == 0 ? ScriptVariants.None : ScriptVariants.Of(new string(pairs));
    }

    Form ReadForm() => new(bytes.Text(), bytes.Number(), bytes.OptionalNumber(), bytes.Text(), bytes.Each(ReadPart), bytes.Each(ReadTable))
    {
        Unguarded = bytes.Each(ReadUnguarded),
    };

    FormPart ReadPart() => new(bytes.Number(), bytes.Text(), bytes.Texts()) { Location = ReadPlace() };

    FormTable ReadTable() => new(bytes.Text(), bytes.Text(), bytes.Number(), bytes.Texts(), bytes.Flag(), bytes.Each(ReadLine), bytes.Each(ReadLine))
    {
        Location = ReadPlace(),
    };

    FormLine ReadLine() => new()
    {
        Name = bytes.Text(),
        Alias = bytes.OptionalText(),
        Label = bytes.Text(),
        Variants = bytes.Texts(),
        IsTotal = bytes.Flag(),
        Kind = (FigureKind)bytes.Byte(),
        Unit = bytes.OptionalText(),
        Members = bytes.Each(ReadLine),
        Location = ReadPlace(),
    };

    Unguarded ReadUnguarded() => new(bytes.Text(), bytes.Text(), ReadPlace() ?? throw new FormatException("no place"));

    Location? ReadPlace() => bytes.Flag() ? sources[bytes.Number()].At(new TextSpan(bytes.Number(), bytes.Number())) : null;
}
