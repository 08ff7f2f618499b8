using System.Collections.Immutable;
using ReportLint.Archive;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Archive;

/// <summary>Writes a pack's forms and words so that <see cref="FormSetReader"/> gives them back whole.</summary>
/// <param name="sources">The files they were read from; places are kept as a file's number and a stretch of it.</param>
sealed class FormSetWriter(BytesBuilder bytes, ImmutableArray<SourceText> sources)
{
    public void Write(FormSet forms)
    {
        WriteScript(forms.Script);
        VocabularyArchive.Write(bytes, forms.Vocabulary);
        bytes.Number(forms.Forms.Length);
        foreach (var form in forms.Forms)
            Write(form);
    }

    /// <summary>As numbers, since halves of characters are no text.</summary>
    void WriteScript(ScriptVariants script)
    {
        bytes.Number(script.Pairs.Length);
        foreach (var character in script.Pairs)
            bytes.Number(character);
    }

    void Write(Form form)
    {
        bytes.Text(form.Id);
        bytes.Number(form.FirstYear);
        bytes.Optional(form.LastYear);
        bytes.Text(form.Basis);
        bytes.Number(form.Parts.Length);
        foreach (var part in form.Parts)
            Write(part);
        bytes.Number(form.Tables.Length);
        foreach (var table in form.Tables)
            Write(table);
        bytes.Number(form.Unguarded.Length);
        foreach (var unguarded in form.Unguarded)
            Write(unguarded);
    }

    void Write(FormPart part)
    {
        bytes.Number(part.Number);
        bytes.Text(part.Title);
        bytes.Texts(part.Aliases);
        Write(part.Location);
    }

    void Write(FormTable table)
    {
        bytes.Text(table.Form);
        bytes.Text(table.Id);
        bytes.Number(table.Part);
        bytes.Texts(table.Captions);
        bytes.Flag(table.IsSideBySide);
        Write(table.RowTree);
        Write(table.ColumnTree);
        Write(table.Location);
    }

    void Write(ImmutableArray<FormLine> lines)
    {
        bytes.Number(lines.Length);
        foreach (var line in lines)
            Write(line);
    }

    void Write(FormLine line)
    {
        bytes.Text(line.Name);
        bytes.Optional(line.Alias);
        bytes.Text(line.Label);
        bytes.Texts(line.Variants);
        bytes.Flag(line.IsTotal);
        bytes.Byte((byte)line.Kind);
        bytes.Optional(line.Unit);
        Write(line.Members);
        Write(line.Location);
    }

    void Write(Unguarded unguarded)
    {
        bytes.Text(unguarded.Change);
        bytes.Text(unguarded.Because);
        Write(unguarded.Location);
    }

    void Write(Location? location)
    {
        bytes.Flag(location is not null);
        if (location is null)
            return;
        bytes.Number(sources.IndexOf(location.Source));
        bytes.Number(location.Span.Start);
        bytes.Number(location.Span.Length);
    }
}
