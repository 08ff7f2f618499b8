using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportLint.Benchmarks.Peers.Floor;

/// <summary>What the checks look at, taken from one page in one pass.</summary>
sealed class Page : IDisposable
{
    static readonly HtmlParserOptions Options = new()
    {
        IsKeepingSourceReferences = true,
        SkipComments = true,
        SkipScriptText = true,
        SkipRawText = true,
        ShouldEmitAttribute = static (ref _, name) => name.Length == 7 && name.Span is "rowspan" or "colspan",
    };

    readonly IDisposable document;
    readonly List<IElement> tables = [];

    Page(IParentNode root, IDisposable document)
    {
        this.document = document;
        Collect(root.Children);
    }

    public IElement? Heading { get; private set; }

    /// <summary>The paragraphs outside of tables, trimmed.</summary>
    public List<(IElement Element, string Words)> Prose { get; } = [];

    public IElement? TableWith(string words, IElement? other = null) =>
        tables.Find(t => t != other && t.TextContent.Contains(words, StringComparison.Ordinal));

    public static Page Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var length = Encoding.UTF8.GetChars(bytes, buffer);
            var document = new HtmlParser(Options).ParseDocument(buffer.AsMemory(0, length));
            return new Page(document, document);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    public void Dispose() => document.Dispose();

    void Collect(IHtmlCollection<IElement> elements)
    {
        foreach (var element in elements)
        {
            switch (element.LocalName)
            {
                case "table":
                    tables.Add(element);
                    break;
                case "h1":
                    Heading = element;
                    break;
                case "p" or "h3":
                    Prose.Add((element, element.TextContent.Trim()));
                    break;
                default:
                    Collect(element.Children);
                    break;
            }
        }
    }
}
