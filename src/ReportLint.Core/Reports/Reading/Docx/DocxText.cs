using System.Globalization;
using System.Text;
using System.Xml;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Docx;

/// <summary>
/// Takes the text out of a DOCX's main part. A DOCX has no lines of its own, so the extraction is the source that places
/// refer to: a paragraph or a table row is a line, the cells of a row are parted by a tab.
/// </summary>
sealed class DocxText(string path)
{
    /// <summary>Tables nested deeper are read as text.</summary>
    const int DeepestTable = 32;

    readonly StringBuilder text = new();
    readonly List<DocxTable> tables = [];
    readonly List<(DocxTable Table, TextSpan Span)> closed = [];
    int tooDeep;

    public Page Read(XmlReader xml)
    {
        for (var more = xml.Read(); more;)
        {
            if (xml.NodeType == XmlNodeType.Element && IsLeftOut(xml.LocalName))
            {
                // Skip already stands on what follows.
                xml.Skip();
                more = !xml.EOF;
                continue;
            }
            if (xml.NodeType == XmlNodeType.Element)
                Start(xml);
            if (xml.NodeType == XmlNodeType.EndElement)
                End(xml.LocalName);
            more = xml.Read();
        }
        EndLine();
        var source = new SourceText(path, text.ToString()) { IsExtracted = true };
        return new Page(MappedText.Whole(source), [.. closed.OrderBy(c => c.Span.Start).ThenByDescending(c => c.Span.End).Select(c => c.Table.ToGrid(c.Span))]);
    }

    /// <summary>Text that was moved away, and what stands in for a drawing in old readers, would come twice.</summary>
    static bool IsLeftOut(string element) => element is "Fallback" or "moveFrom" or "del";

    void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "t":
                Append(xml);
                break;
            case "tab":
                Space();
                break;
            case "br" or "cr":
            case "p" when xml.IsEmptyElement:
                EndBlock();
                break;
            case "tbl":
                OpenTable();
                break;
            case "tr" when tables.Count > 0 && tooDeep == 0:
                tables[^1].OpenRow();
                break;
            case "gridBefore" when tables.Count > 0 && tooDeep == 0:
                tables[^1].SkipColumns(Value(xml, 1));
                break;
            case "tc" when tables.Count > 0 && tooDeep == 0:
                if (tables[^1].HasCellsInRow)
                    text.Append('\t');
                tables[^1].OpenCell(text.Length);
                break;
            case "gridSpan" when tables.Count > 0 && tooDeep == 0:
                tables[^1].SetColumnSpan(Value(xml, 1));
                break;
            case "vMerge" when tables.Count > 0 && tooDeep == 0:
                tables[^1].SetMerge(goesOn: xml.GetAttribute("val", xml.NamespaceURI) != "restart");
                break;
        }
    }

    void End(string element)
    {
        switch (element)
        {
            case "p":
                EndBlock();
                break;
            case "tc" when tables.Count > 0 && tooDeep == 0:
                if (text.Length > 0 && text[^1] == ' ')
                    text.Length--;
                tables[^1].CloseCell(text);
                break;
            case "tr" when tables.Count > 0 && tooDeep == 0:
                tables[^1].CloseRow();
                text.Append('\n');
                break;
            case "tbl" when tooDeep > 0:
                tooDeep--;
                break;
            case "tbl" when tables.Count > 0:
                closed.Add((tables[^1], TextSpan.FromBounds(tables[^1].Start, text.Length)));
                tables.RemoveAt(tables.Count - 1);
                break;
        }
    }

    void OpenTable()
    {
        if (tables.Count >= DeepestTable)
        {
            tooDeep++;
            return;
        }
        EndLine();
        tables.Add(new DocxTable(text.Length));
    }

    /// <summary>The text of a run, its line ends taken as spaces.</summary>
    void Append(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        while (xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
        {
            foreach (var c in xml.Value)
                text.Append(c is '\t' or '\n' or '\r' or '\0' ? ' ' : c);
        }
    }

    /// <summary>In a cell paragraphs follow one another on the row's line.</summary>
    void EndBlock()
    {
        if (tables.Count > 0)
            Space();
        else
            EndLine();
    }

    void EndLine()
    {
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    void Space()
    {
        if (text.Length > 0 && text[^1] is not ('\n' or '\t' or ' '))
            text.Append(' ');
    }

    static int Value(XmlReader xml, int otherwise) =>
        int.TryParse(xml.GetAttribute("val", xml.NamespaceURI), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
