using System.Globalization;
using System.Text;
using System.Xml;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Docx;

/// <summary>
/// Takes the text out of a DOCX's main part. A DOCX has no lines of its own, so the extraction is the source that places
/// refer to: a paragraph or a table row is a line, the cells of a row are parted by a tab.
/// </summary>
sealed class DocxText(string path, ReadingLimits limits)
{
    /// <summary>So many nodes are read before it is asked again whether to stop.</summary>
    const int NodesAtATime = 4096;

    readonly StringBuilder text = new();
    readonly List<DocxTable> tables = [];
    readonly List<(DocxTable Table, TextSpan Span)> closed = [];
    int tooDeep;
    int? deepElement;
    int? deepTable;

    /// <summary>The page; null when its text is longer than it may be.</summary>
    public Page? Read(XmlReader xml, CancellationToken stop)
    {
        var nodes = 0;
        for (var more = xml.Read(); more; nodes++)
        {
            if (nodes % NodesAtATime == 0)
                stop.ThrowIfCancellationRequested();
            if (text.Length > limits.Characters)
                return null;
            if (xml.Depth > limits.Nesting)
                deepElement ??= text.Length;
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
        return new Page(MappedText.Whole(source), [.. closed.OrderBy(c => c.Span.Start).ThenByDescending(c => c.Span.End).Select(c => c.Table.ToGrid(c.Span))])
        {
            Said = [.. Said(source)],
        };
    }

    IEnumerable<Diagnostic> Said(SourceText source)
    {
        if (deepElement is { } element)
            yield return ReadingDiagnostics.NestedTooDeep(At(element), limits.Nesting);
        if (deepTable is { } table)
            yield return ReadingDiagnostics.TablesTooDeep(At(table));
        foreach (var (wide, _) in closed)
        {
            if (wide.FirstLeftOut is { } cell)
                yield return ReadingDiagnostics.TooManyCells(At(cell), limits.Cells);
        }

        Location At(int offset) => source.At(new TextSpan(Math.Min(offset, source.Content.Length), 0));
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
        if (tables.Count >= ReadingLimits.DeepestTable)
        {
            tooDeep++;
            deepTable ??= text.Length;
            return;
        }
        EndLine();
        tables.Add(new DocxTable(text.Length, limits.Cells));
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
