using System.IO.Compression;
using System.Xml;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Docx;

/// <summary>
/// Opens a DOCX: a ZIP whose main part is XML. Read as a stream of XML events, with bounds on size, no document type and
/// nothing resolved, so that a hostile file can neither fill the memory nor reach out.
/// </summary>
static class DocxFile
{
    /// <summary>Bytes of XML for a character of text: a word is wrapped in its formatting.</summary>
    const long MarkupShare = 8;

    /// <returns>The page, or null with what is wrong with the file.</returns>
    public static (Page? Page, Diagnostic? Problem) Read(string path, ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken stop)
    {
        var nothing = new SourceText(path, "").At(default);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            if (zip.Entries.FirstOrDefault(IsMainPart) is not { } part)
                return (null, ReadingDiagnostics.BrokenDocx(nothing, new("里面没有 word/document.xml", "it has no word/document.xml")));
            var most = limits.Characters * MarkupShare;
            if (part.Length > most)
                return (null, ReadingDiagnostics.TooLong(nothing, limits.Characters));
            using var stream = part.Open();
            using var xml = XmlReader.Create(stream, SettingsFor(most));
            return new DocxText(path, limits).Read(xml, stop) is { } page ? (page, null) : (null, ReadingDiagnostics.TooLong(nothing, limits.Characters));
        }
        catch (XmlException e)
        {
            return (null, ReadingDiagnostics.BrokenDocx(nothing, new(
                $"里面的 XML 在第 {e.LineNumber} 行第 {e.LinePosition} 列有错，或比压缩包所说的大，或带有文档类型声明",
                $"its XML is broken at line {e.LineNumber}, column {e.LinePosition}, or larger than the archive says, or declares a document type")));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or OverflowException or ArgumentException)
        {
            return (null, ReadingDiagnostics.BrokenDocx(nothing, new("压缩包损坏、加了密，或用了未知的压缩方法", "its archive is damaged, locked, or compressed in an unknown way")));
        }
    }

    /// <param name="most">An archive may lie about the size of a part.</param>
    static XmlReaderSettings SettingsFor(long most) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = most,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    static bool IsMainPart(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase)
        && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);
}
