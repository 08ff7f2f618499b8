using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;

namespace ReportLint.Rules.Archive;

/// <summary>Cells that are meant, as bytes and back.</summary>
static class CellArchive
{
    public static void Write(NodeWriter to, BoundCells cells)
    {
        to.Span(cells.Span);
        to.Bytes.Text(cells.Name);
        to.Bytes.Optional(cells.Table);
        to.Bytes.Flag(cells.IsSelection);
        to.Bytes.Flag(cells.IsBare);
        to.Each(cells.Forms, WriteForm);
    }

    public static BoundCells Read(NodeReader from) =>
        new(from.Span(), from.Bytes.Text(), from.Bytes.OptionalText(), from.Bytes.Flag(), from.Bytes.Flag(), from.Each(ReadForm));

    public static void WriteForm(NodeWriter to, FormCells cells)
    {
        to.Named(cells.Table);
        to.Each(cells.Places, WritePlace);
    }

    public static FormCells ReadForm(NodeReader from) => new(from.Forms.Table(from.Bytes.Number()), from.Each(ReadPlace));

    static void WritePlace(NodeWriter to, CellPlace place)
    {
        WriteLine(to, place.Row);
        WriteLine(to, place.Column);
    }

    static CellPlace ReadPlace(NodeReader from) => new(ReadLine(from), ReadLine(from));

    static void WriteLine(NodeWriter to, FormLine? line)
    {
        to.Bytes.Flag(line is not null);
        if (line is not null)
            to.Named(line);
    }

    static FormLine? ReadLine(NodeReader from) => from.Bytes.Flag() ? from.Forms.Line(from.Bytes.Number()) : null;
}
