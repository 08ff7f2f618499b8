using System.IO.Compression;
using System.Security;
using System.Text;
using ReportLint.Tests.Captures.Printing;

namespace ReportLint.Tests.Captures.Fashions;

/// <summary>A page as DOCX: runs cut anywhere, merged cells as continuations.</summary>
static class DocxFashion
{
    const string Name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Write(PrintedPage page, Dice dice)
    {
        var text = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"{Name}\"><w:body>");
        foreach (var block in page.Blocks)
        {
            _ = block switch
            {
                Block.Line line => Paragraph(text, line.Text, dice),
                Block.Heading heading => Paragraph(text, heading.Text, dice),
                Block.TableBlock table => Table(text, table.Table, dice),
                _ => text,
            };
        }
        return Zip(text.Append("</w:body></w:document>").ToString());
    }

    public static byte[] Zip(string document)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Add(zip, "_rels/.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(zip, "word/document.xml", document);
        }
        return bytes.ToArray();
    }

    static void Add(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }

    static StringBuilder Paragraph(StringBuilder text, string content, Dice dice)
    {
        text.Append("<w:p>");
        for (var at = 0; at < content.Length;)
        {
            var length = Math.Min(content.Length - at, dice.Between(1, 30));
            var lines = content.Substring(at, length).Split('\n').Select(l => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(l)}</w:t>");
            text.Append("<w:r><w:rPr><w:b/></w:rPr>").AppendJoin("<w:br/>", lines).Append("</w:r>");
            at += length;
        }
        return text.Append("</w:p>");
    }

    static StringBuilder Table(StringBuilder text, PrintedTable table, Dice dice)
    {
        text.Append("<w:tbl>");
        var open = new SortedDictionary<int, (int Rows, int Span)>();
        foreach (var row in table.Rows)
        {
            text.Append("<w:tr>");
            var at = 0;
            foreach (var cell in row)
            {
                Continue();
                Cell(text, cell.Text, cell.ColumnSpan, cell.RowSpan > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", dice);
                if (cell.RowSpan > 1)
                    open[at] = (cell.RowSpan, cell.ColumnSpan);
                at += cell.ColumnSpan;
            }
            Continue();
            text.Append("</w:tr>");
            foreach (var (place, merged) in open.ToList())
            {
                if (merged.Rows == 1)
                    open.Remove(place);
                else
                    open[place] = (merged.Rows - 1, merged.Span);
            }

            void Continue()
            {
                while (open.TryGetValue(at, out var merged))
                {
                    Cell(text, "", merged.Span, "<w:vMerge/>", dice);
                    at += merged.Span;
                }
            }
        }
        return text.Append("</w:tbl>");
    }

    static void Cell(StringBuilder text, string content, int span, string merge, Dice dice)
    {
        text.Append("<w:tc><w:tcPr>").Append(span > 1 ? $"<w:gridSpan w:val=\"{span}\"/>" : "").Append(merge).Append("</w:tcPr>");
        Paragraph(text, content, dice);
        text.Append("</w:tc>");
    }
}
