using System.IO.Compression;
using System.Text;

namespace ReportLint.Tests.Reports.Reading.Docx;

/// <summary>Writes small Word documents.</summary>
static class WordDocument
{
    public static byte[] Of(string body) => Zip("word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
        + $"<w:body>{body}</w:body></w:document>");

    public static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Cell(string text, string more = "", int span = 1) =>
        $"<w:tc><w:tcPr><w:gridSpan w:val=\"{span}\"/></w:tcPr>{Paragraph(text)}{more}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    public static byte[] Zip(string name, string content)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = zip.CreateEntry(name).Open())
            part.Write(Encoding.UTF8.GetBytes(content));
        return stream.ToArray();
    }
}
