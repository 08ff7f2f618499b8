using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Reports.Archive;

/// <summary>
/// Writes a report so that <see cref="ArchiveReader"/> gives it back whole: what a run of many reports keeps of each on
/// disk, so that another can be held against it without being read anew.
/// </summary>
public sealed class ArchiveWriter
{
    readonly BinaryWriter writer;
    readonly SourceText source;

    ArchiveWriter(BinaryWriter writer, SourceText source)
    {
        this.writer = writer;
        this.source = source;
    }

    /// <param name="said">What had to be said while reading it.</param>
    public static byte[] Write(Report report, IReadOnlyCollection<Diagnostic> said)
    {
        using var bytes = new MemoryStream(report.Source.Length * 2);
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
            new ArchiveWriter(writer, report.Source).WriteAll(report, said);
        return bytes.ToArray();
    }

    void WriteAll(Report report, IReadOnlyCollection<Diagnostic> said)
    {
        writer.Write(source.Encoding);
        writer.Write(source.Content);
        writer.Write(source.IsExtracted);
        writer.Write(report.Layout);
        WriteFacts(report.Facts);
        WriteText(report.Prose);
        WriteText(report.Preamble);
        WriteAll(report.Sections, WriteSection);
        WriteAll(report.Tables, WriteTable);
        WriteAll(report.Damages, WriteDamage);
        WriteAll(report.Diagnostics, WriteDiagnostic);
        WriteAll(said, WriteDiagnostic);
    }

    void WriteFacts(Facts facts)
    {
        Write(facts.Title, writer.Write);
        Write(facts.Issuer, writer.Write);
        Write(facts.TitleBody, writer.Write);
        writer.Write((sbyte)(facts.IssuerLevel is { } level ? (int)level : -1));
        writer.Write((sbyte)(facts.IssuerKind is { } kind ? (int)kind : -1));
        Write(facts.Year, writer.Write7BitEncodedInt);
        WriteAll(facts.YearsStated, year => Write(year, writer.Write7BitEncodedInt));
        Write(facts.Period, period =>
        {
            WriteDay(period.From);
            WriteDay(period.To);
        });
        Write(facts.Published, day => WriteDay(day));
        WriteAll(facts.Citations, citation => Write(citation, writer.Write));
        Write(facts.Host, writer.Write);
        writer.Write(facts.Form?.Id ?? "");
        writer.Write(facts.DueForm?.Id ?? "");
    }

    void WriteSection(Section section)
    {
        writer.Write7BitEncodedInt(section.Number ?? -1);
        WriteOptional(section.Ordinal);
        writer.Write(section.Title);
        Write(section.Heading);
        WriteText(section.Prose);
    }

    void WriteTable(Table table)
    {
        writer.Write(table.Form.Form);
        writer.Write(table.Form.Id);
        writer.Write((byte)table.Grade);
        Write(table.Location);
        foreach (var row in table.Form.Rows)
        {
            foreach (var column in table.Form.Columns)
                WriteCell(table[row, column]);
        }
        WriteAll(table.AmbiguousLines, WriteLine);
        WriteAll(table.Renamed, renamed =>
        {
            writer.Write7BitEncodedInt(table.Form.AllRows.Concat(table.Form.AllColumns).ToList().IndexOf(renamed.Line));
            writer.Write(renamed.Printed);
            Write(renamed.Span);
        });
    }

    void WriteCell(Cell? cell)
    {
        writer.Write((byte)TagOf(cell));
        if (cell is null)
            return;
        Write(cell.Span);
        writer.Write(cell.AssumesRowSum);
        switch (cell.Value)
        {
            case CellValue.Number number:
                writer.Write(cell.Raw);
                writer.Write(number.Value);
                WriteOptional(number.Unit);
                break;
            case CellValue.Unreadable unreadable:
                writer.Write(cell.Raw);
                writer.Write(unreadable.MayBeBlank);
                WriteAll(unreadable.Candidates, c => writer.Write(c));
                break;
            case CellValue.Placeholder or CellValue.Words:
                writer.Write(cell.Raw);
                break;
        }
    }

    static CellTag TagOf(Cell? cell) => cell?.Value switch
    {
        null => CellTag.Absent,
        CellValue.Blank => CellTag.Blank,
        CellValue.Placeholder => CellTag.Placeholder,
        CellValue.Words => CellTag.Words,
        CellValue.Unreadable => CellTag.Unreadable,
        _ => CellTag.Number,
    };

    void WriteLine(AmbiguousLine line)
    {
        WriteAll(line.Cells, cell =>
        {
            writer.Write7BitEncodedInt(cell.Row);
            writer.Write7BitEncodedInt(cell.Column);
        });
        WriteAll(line.Readings, reading => WriteAll(reading, value =>
        {
            writer.Write(value is not null);
            if (value is { } figure)
                writer.Write(figure);
        }));
    }

    /// <summary>Characters that are not the source's own are written out.</summary>
    void WriteText(MappedText text) => WriteAll([.. text.Pieces], piece =>
    {
        Write(piece.Source);
        var isOwn = source.Slice(piece.Source).SequenceEqual(piece.Characters);
        WriteOptional(isOwn ? null : piece.Characters);
    });

    void WriteDamage(Damage damage)
    {
        writer.Write(damage.Kind);
        Write(damage.Location);
        writer.Write(damage.LosesProse);
    }

    void WriteDiagnostic(Diagnostic diagnostic)
    {
        writer.Write(diagnostic.Id);
        writer.Write((byte)diagnostic.Severity);
        WriteMessage(diagnostic.Message);
        writer.Write(diagnostic.Location is not null);
        if (diagnostic.Location is { } location)
            Write(location);
        WriteOptional(diagnostic.Element);
        WriteOptional(diagnostic.Suggestion);
        WriteAll(diagnostic.Related, related =>
        {
            Write(related.Location);
            WriteMessage(related.Message);
        });
    }

    void WriteMessage(LocalizedText message)
    {
        writer.Write(message.Chinese);
        WriteOptional(message.English);
    }

    void Write<T>(Fact<T>? fact, Action<T> write)
    {
        writer.Write(fact is not null);
        if (fact is null)
            return;
        write(fact.Value);
        Write(fact.Location);
    }

    void WriteDay(DateOnly? day) => writer.Write7BitEncodedInt(day?.DayNumber ?? -1);

    /// <summary>Every place a report knows of lies in its own source.</summary>
    void Write(Location location) => Write(ReferenceEquals(location.Source, source) ? location.Span : default);

    void Write(TextSpan span)
    {
        writer.Write7BitEncodedInt(span.Start);
        writer.Write7BitEncodedInt(span.Length);
    }

    void WriteOptional(string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }

    void WriteAll<T>(IReadOnlyCollection<T> things, Action<T> write)
    {
        writer.Write7BitEncodedInt(things.Count);
        foreach (var thing in things)
            write(thing);
    }
}
