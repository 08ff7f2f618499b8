using System.IO.Compression;
using System.Xml;

namespace ReportLint.Reports.Reading.Docx;

/// <summary>
/// Opens a DOCX: a ZIP whose main part is XML. Read as a stream of XML events, with bounds on size, no document type and
/// nothing resolved, so that a hostile file can neither fill the memory nor reach out.
/// </summary>
static class DocxFile
{
    /// <summary>Characters of XML; a report of a hundred pages has about two million.</summary>
    const long LargestPart = 40_000_000;

    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestPart,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <returns>The page, or null with what is wrong with the file, in the words of whoever found it.</returns>
    public static (Page? Page, string? Problem) Read(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            if (zip.Entries.FirstOrDefault(IsMainPart) is not { } part)
                return (null, "no word/document.xml");
            using var stream = part.Open();
            using var xml = XmlReader.Create(stream, Settings);
            return (new DocxText(path).Read(xml), null);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException or OverflowException or ArgumentException)
        {
            return (null, e.Message);
        }
    }

    static bool IsMainPart(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase)
        && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);
}
