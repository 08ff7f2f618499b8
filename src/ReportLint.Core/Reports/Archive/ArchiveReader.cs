using System.Collections.Immutable;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Archive;

/// <summary>Reads back what <see cref="ArchiveWriter"/> wrote.</summary>
public sealed class ArchiveReader
{
    readonly BinaryReader reader;
    readonly FormSet forms;
    readonly SourceText source;

    ArchiveReader(BinaryReader reader, string path, FormSet forms)
    {
        this.reader = reader;
        this.forms = forms;
        var encoding = reader.ReadString();
        source = new SourceText(path, reader.ReadString(), encoding) { IsExtracted = reader.ReadBoolean() };
    }

    /// <summary>The report and what was said while reading it; null when the bytes are not whole or speak of forms that are not known.</summary>
    /// <param name="path">Where the report lies now.</param>
    public static (Report Report, ImmutableArray<Diagnostic> Said)? Read(byte[] bytes, string path, FormSet forms)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
            return new ArchiveReader(reader, path, forms).ReadAll();
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException or KeyNotFoundException or OverflowException)
        {
            return null;
        }
    }

    (Report, ImmutableArray<Diagnostic>) ReadAll() => (
        new Report
        {
            Source = source,
            Layout = reader.ReadString(),
            Facts = ReadFacts(),
            Prose = ReadText(),
            Preamble = ReadText(),
            Sections = ReadEach(ReadSection),
            Tables = ReadEach(ReadTable),
            Damages = ReadEach(() => new Damage(reader.ReadString(), ReadPlace()) { LosesProse = reader.ReadBoolean() }),
            Diagnostics = ReadEach(ReadDiagnostic),
        },
        ReadEach(ReadDiagnostic));

    Facts ReadFacts() => new()
    {
        Title = ReadFact(reader.ReadString),
        Issuer = ReadFact(reader.ReadString),
        TitleBody = ReadFact(reader.ReadString),
        IssuerLevel = reader.ReadSByte() is >= 0 and var level ? (IssuerLevel)level : null,
        IssuerKind = reader.ReadSByte() is >= 0 and var kind ? (IssuerKind)kind : null,
        Year = ReadFact(reader.Read7BitEncodedInt),
        YearsStated = ReadEach(() => ReadFact(reader.Read7BitEncodedInt)!),
        Period = ReadFact(() => new Period(ReadDay(), ReadDay())),
        Published = ReadFact(() => ReadDay() ?? throw new FormatException()),
        Citations = ReadEach(() => ReadFact(reader.ReadString)!),
        Host = ReadFact(reader.ReadString),
        Form = ReadForm(),
        DueForm = ReadForm(),
    };

    Form? ReadForm() => reader.ReadString() is { Length: > 0 } id ? forms.Form(id) ?? throw new KeyNotFoundException(id) : null;

    Section ReadSection() =>
        new(reader.Read7BitEncodedInt() is >= 0 and var number ? number : null, ReadOptional(), reader.ReadString(), ReadPlace(), ReadText());

    Table ReadTable()
    {
        var form = forms.Form(reader.ReadString())?.Table(reader.ReadString()) ?? throw new KeyNotFoundException();
        var (grade, place) = ((Grade)reader.ReadByte(), ReadPlace());
        var cells = new Cell?[form.Rows.Length, form.Columns.Length];
        foreach (var row in form.Rows)
        {
            foreach (var column in form.Columns)
                cells[row.Index, column.Index] = ReadCell(row, column);
        }
        return new Table(form, grade, place, cells)
        {
            AmbiguousLines = ReadEach(ReadLine),
            Renamed = ReadEach(() => ReadRenamed(form)),
        };
    }

    RenamedLine ReadRenamed(FormTable form) =>
        new(form.AllRows.Concat(form.AllColumns).ElementAt(reader.Read7BitEncodedInt()), reader.ReadString(), ReadSpan());

    Cell? ReadCell(FormLine row, FormLine column)
    {
        var tag = (CellTag)reader.ReadByte();
        if (tag == CellTag.Absent)
            return null;
        var (span, assumesSum) = (ReadSpan(), reader.ReadBoolean());
        var raw = tag == CellTag.Blank ? "" : reader.ReadString();
        CellValue value = tag switch
        {
            CellTag.Blank => new CellValue.Blank(),
            CellTag.Placeholder => new CellValue.Placeholder(),
            CellTag.Words => new CellValue.Words(),
            CellTag.Unreadable => ReadUnreadable(),
            _ => new CellValue.Number(reader.ReadDecimal(), ReadOptional()),
        };
        return new Cell(row, column, value, raw, span) { AssumesRowSum = assumesSum };
    }

    CellValue.Unreadable ReadUnreadable()
    {
        var mayBeBlank = reader.ReadBoolean();
        return new CellValue.Unreadable(ReadEach(reader.ReadDecimal), mayBeBlank);
    }

    AmbiguousLine ReadLine() => new(
        ReadEach(() => (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt())),
        ReadEach(() => ReadEach(() => reader.ReadBoolean() ? reader.ReadDecimal() : (decimal?)null)));

    MappedText ReadText()
    {
        var text = new MappedText.Builder(source);
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var span = ReadSpan();
            if (ReadOptional() is { } characters)
                text.Append(characters, span);
            else
                text.Append(span);
        }
        return text.ToMappedText();
    }

    Diagnostic ReadDiagnostic() =>
        new(reader.ReadString(), (Severity)reader.ReadByte(), ReadMessage(), reader.ReadBoolean() ? ReadPlace() : null)
        {
            Element = ReadOptional(),
            Suggestion = ReadOptional(),
            Related = ReadEach(() => new RelatedLocation(ReadPlace(), ReadMessage())),
        };

    LocalizedText ReadMessage() => new(reader.ReadString(), ReadOptional());

    Fact<T>? ReadFact<T>(Func<T> read) => reader.ReadBoolean() ? new Fact<T>(read(), ReadPlace()) : null;

    DateOnly? ReadDay() => reader.Read7BitEncodedInt() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null;

    Location ReadPlace() => source.At(ReadSpan());

    TextSpan ReadSpan()
    {
        var span = new TextSpan(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        return span.Start >= 0 && span.Length >= 0 && span.End <= source.Length ? span : throw new FormatException();
    }

    string? ReadOptional() => reader.ReadBoolean() ? reader.ReadString() : null;

    /// <summary>Nothing is taken on trust: what is not there is found out by reading on.</summary>
    ImmutableArray<T> ReadEach<T>(Func<T> read)
    {
        var things = ImmutableArray.CreateBuilder<T>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            things.Add(read());
        return things.ToImmutable();
    }
}
