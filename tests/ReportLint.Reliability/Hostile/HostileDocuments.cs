using System.IO.Compression;
using System.Text;

namespace ReportLint.Reliability.Hostile;

/// <summary>DOCX files that unfold without end, reach outside or are broken; and PDF files that are none.</summary>
public static class HostileDocuments
{
    const string Name = "word/document.xml";

    const string Open = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>2020年某县政府信息公开工作年度报告</w:t></w:r></w:p><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>";

    const string Close = "</w:body></w:document>";

    const string Pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n";

    public static IEnumerable<HostileFile> All =>
    [
        Document("a zip bomb", 1_000_000_000, n => Zip(zip => Fill(zip, Name, Open, ' ', n, Close))),
        Document("a zip bomb of text", 100_000_000, n => Zip(zip => Fill(zip, Name, Open + "<w:p><w:r><w:t>", '9', n, "</w:t></w:r></w:p>" + Close))),
        Document("a zip bomb of elements", 10_000_000, n => Zip(zip => FillWith(zip, Name, Open, "<w:p/>", n, Close))),
        Document("zip bombs within zip bombs", 5, n => Zip(zip => Put(zip, Name, Nested(n)))),
        Document("a hundred thousand entries", 100_000, n => Zip(zip =>
        {
            for (var i = 0; i < n; i++)
                zip.CreateEntry($"word/media/{i}.png");
            Put(zip, Name, Utf8(Open + Close));
        })),
        Document("the main part twice", 1, _ => Zip(zip =>
        {
            Put(zip, Name, Utf8(Open + Close));
            Put(zip, Name, Utf8(Open + Open));
        })),
        Document("names that climb out", 1, _ => Zip(zip =>
        {
            Put(zip, "../../../../tmp/reportlint-escaped.txt", Utf8("out"));
            Put(zip, "/tmp/reportlint-escaped.txt", Utf8("out"));
            Put(zip, Name, Utf8(Open + Close));
        })),
        Document("an external entity", 1, _ => Xml("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")),
        Document("an external document type", 1, _ => Xml("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><x/>")),
        Document("a parameter entity", 1, _ => Xml("<!DOCTYPE x [<!ENTITY % e SYSTEM \"file:///etc/passwd\">%e;]><x/>")),
        Document("an entity bomb", 10, n => Xml("<!DOCTYPE x [<!ENTITY a0 \"aaaa\">" + string.Concat(Enumerable.Range(1, n).Select(i => $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};&a{i - 1};&a{i - 1};\">")) + $"]><x>&a{n};</x>")),
        Document("external relationships", 1, _ => Zip(zip =>
        {
            Put(zip, "word/_rels/document.xml.rels", Utf8("<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/x\"/><Relationship Id=\"r2\" TargetMode=\"External\" Target=\"file:///etc/passwd\"/></Relationships>"));
            Put(zip, Name, Utf8(Open + "<w:altChunk r:id=\"r1\" xmlns:r=\"r\"/><w:subDoc r:id=\"r2\" xmlns:r=\"r\"/>" + Close));
        })),
        Document("nested XML", 100_000, n => Xml(Open + Repeat("<w:x>", n) + Repeat("</w:x>", n) + Close)),
        Document("nested XML, never closed", 100_000, n => Xml(Open + Repeat("<w:x>", n))),
        Document("nested tables", 100_000, n => Xml(Open + Repeat("<w:tbl><w:tr><w:tc>", n) + Repeat("</w:tc></w:tr></w:tbl>", n) + Close)),
        Document("a million cells", 1_000_000, n => Xml(Open + "<w:tbl>" + Repeat("<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>", n) + "</w:tbl>" + Close)),
        Document("a million cells in a row", 1_000_000, n => Xml(Open + "<w:tbl><w:tr>" + Repeat("<w:tc/>", n) + "</w:tr></w:tbl>" + Close)),
        Document("spans of 2^31", 1, _ => Xml(Open + "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2147483648\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"99999999999\"/></w:tcPr></w:tc></w:tr></w:tbl>" + Close)),
        Document("merged downwards without end", 500_000, n => Xml(Open + "<w:tbl>" + Repeat("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr>", n) + "</w:tbl>" + Close)),
        Document("an attribute of 10 MB", 10_000_000, n => Xml(Open + $"<w:x a=\"{Repeat("a", n)}\"/>" + Close)),
        Document("a million attributes", 300_000, n => Xml(Open + "<w:x" + string.Concat(Enumerable.Range(0, n).Select(i => $" a{i}=\"\"")) + "/>" + Close)),
        Document("characters XML does not have", 1, _ => Xml(Open + "<w:p><w:r><w:t>&#0;&#x1b;&#xFFFF;\u001b[2J</w:t></w:r></w:p>" + Close)),
        Document("cut off", 1, _ => Xml(Open + Close)[..^30]),
        Document("cut in the middle", 1, _ => Xml(Open + Repeat("<w:p/>", 1000) + Close)[..100]),
        Document("bytes changed", 1, _ => Changed(Xml(Open + string.Concat(Enumerable.Range(0, 5000)) + Close))),
        Document("a signature alone", 1, _ => [0x50, 0x4B, 3, 4]),
        Document("no main part", 1, _ => Zip(zip => Put(zip, "a.txt", Utf8("a")))),
        Document("an encrypted entry", 1, _ => Encrypted(Xml(Open + Close))),
        Document("sizes that lie", 1, _ => Lying(Zip(zip => Fill(zip, Name, Open, ' ', 50_000_000, Close)))),
        Document("XML in UTF-16 that says UTF-8", 1, _ => Zip(zip => Put(zip, Name, Encoding.Unicode.GetBytes(Open + Close)))),
        Document("a text that is called DOCX", 1, _ => Utf8("2020年某县政府信息公开工作年度报告\n一、总体情况\n")),
        new("a PDF of nothing", ".pdf", 1, _ => Utf8("%PDF-")),
        new("a PDF cut off", ".pdf", 1, _ => Utf8(Pdf)),
        new("a PDF of noise", ".pdf", 1_000_000, n => [.. Utf8(Pdf), .. Noise(n)]),
        new("a PDF whose pages contain themselves", ".pdf", 1, _ => Utf8(Pdf.Replace("[3 0 R]", "[2 0 R 2 0 R]", StringComparison.Ordinal))),
        new("a PDF of a billion pages", ".pdf", 1, _ => Utf8(Pdf.Replace("/Count 1", "/Count 999999999", StringComparison.Ordinal))),
        new("a PDF nested a hundred thousand deep", ".pdf", 100_000, n => Utf8(Pdf + "4 0 obj" + Repeat("[", n) + "endobj trailer<</Root 1 0 R>>")),
    ];

    /// <summary>A sound document with a body.</summary>
    public static byte[] Plain(string body) => Xml(Open + body + Close);

    static HostileFile Document(string name, int times, Func<int, byte[]> make) => new("DOCX: " + name, ".docx", times, make);

    static byte[] Xml(string text) => Zip(zip => Put(zip, Name, Utf8(text)));

    static byte[] Nested(int depth) => depth == 0 ? new byte[10_000_000] : Zip(zip =>
    {
        for (var i = 0; i < 10; i++)
            Put(zip, $"{i}.docx", i == 0 ? Nested(depth - 1) : new byte[1_000_000]);
    });

    static byte[] Zip(Action<ZipArchive> fill)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            fill(zip);
        return bytes.ToArray();
    }

    static void Put(ZipArchive zip, string name, byte[] bytes)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(bytes);
    }

    static void Fill(ZipArchive zip, string name, string open, char filling, int times, string close) =>
        FillWith(zip, name, open, new string(filling, 1000), times / 1000, close);

    static void FillWith(ZipArchive zip, string name, string open, string filling, int times, string close)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Utf8(open));
        var piece = Utf8(filling);
        for (var i = 0; i < times; i++)
            stream.Write(piece);
        stream.Write(Utf8(close));
    }

    /// <summary>The flag of an entry that needs a password, in both of its headers.</summary>
    static byte[] Encrypted(byte[] zip)
    {
        zip[6] |= 1;
        var central = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        zip[central + 8] |= 1;
        return zip;
    }

    /// <summary>The size the directory tells of its last entry, made small.</summary>
    static byte[] Lying(byte[] zip)
    {
        var central = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        zip.AsSpan(central + 24, 4).Clear();
        zip[central + 24] = 10;
        return zip;
    }

    static byte[] Changed(byte[] bytes)
    {
        for (var i = 40; i < bytes.Length - 100; i += 37)
            bytes[i] ^= 0x5A;
        return bytes;
    }

    static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
