using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Html;

/// <summary>
/// Reads an HTML page. It works on the tokenizer's tokens and keeps a stack of open tables only: a tree is not needed
/// for text and grids, and without one nothing depends on how deep a page is nested.
/// </summary>
sealed class HtmlPage
{
    /// <summary>So many tokens are read before it is asked again whether to stop.</summary>
    const int TokensAtATime = 4096;

    static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu",
        "nav", "ol", "option", "p", "pre", "section", "select", "summary", "ul");

    /// <summary>Elements without an end tag, or whose end tag may be missing from a sound page: they do not nest.</summary>
    static readonly FrozenSet<string> Unclosed = FrozenSet.Create(
        "area", "base", "body", "br", "caption", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta",
        "optgroup", "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr");

    readonly SourceText source;
    readonly ReadingLimits limits;
    readonly HtmlText text;
    readonly HtmlTokenizer tokenizer;
    readonly List<OpenTable> tables = [];
    readonly List<Grid> grids = [];
    readonly List<Declaration> declarations = [];
    readonly List<Diagnostic> said = [];
    int tooDeep;
    int depth;
    int preformatted;
    string? opaque;
    TextSpan? raw;

    HtmlPage(SourceText source, HtmlTokenizer tokenizer, ReadingLimits limits)
    {
        this.source = source;
        this.limits = limits;
        this.tokenizer = tokenizer;
        text = new HtmlText(source);
    }

    public static Page Read(SourceText source) => Read(source, ReadingLimits.Default, default);

    public static Page Read(SourceText source, ReadingLimits limits, CancellationToken stop)
    {
        using var tokenizer = new HtmlTokenizer(new TextSource(new ReadOnlyMemoryTextSource(source.Memory)), HtmlEntityProvider.Resolver)
        {
            IsNotConsumingCharacterReferences = true,
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => HtmlDeclarations.IsAttribute(name.Span) || name.Span is "rowspan" or "colspan",
        };
        return new HtmlPage(source, tokenizer, limits).Read(stop);
    }

    Page Read(CancellationToken stop)
    {
        var isOver = false;
        for (var tokens = 0; !isOver; tokens++)
        {
            if (tokens % TokensAtATime == 0)
                stop.ThrowIfCancellationRequested();
            ref var token = ref tokenizer.GetStructToken();
            var place = Math.Clamp(token.Position.Position - 1, 0, source.Length);
            TakeText(place);
            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    raw = new TextSpan(place, 0);
                    break;
                case HtmlTokenType.StartTag:
                    Start(ref token, place);
                    break;
                case HtmlTokenType.EndTag:
                    End(token.Name.ToString(), place);
                    break;
                case HtmlTokenType.EndOfFile:
                    isOver = true;
                    break;
            }
        }
        while (tables.Count > 0)
            CloseTable(source.Length);
        text.EndLine(source.Length);
        grids.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return new Page(text.ToMappedText(), [.. grids]) { Declarations = [.. declarations], Said = [.. said] };
    }

    /// <summary>Text goes from its token to the next one: what the source has there, entities and all.</summary>
    void TakeText(int end)
    {
        if (raw is not { } start)
            return;
        raw = null;
        var span = TextSpan.FromBounds(start.Start, Math.Max(start.Start, end));
        if (opaque is null)
            text.Append(span, preformatted > 0);
        else if (opaque == "title")
            declarations.Add(HtmlDeclarations.Of("title", span, source));
    }

    void Start(ref StructHtmlToken token, int place)
    {
        var name = token.Name.ToString();
        if (OpaqueMode(name) is { } mode)
        {
            tokenizer.State = mode;
            opaque = name;
            return;
        }
        opaque = null;
        if (!token.IsSelfClosing)
            Nest(name, place);
        switch (name)
        {
            case "meta" or "link":
                if (HtmlDeclarations.Read(ref token, place, source) is { } declaration)
                    declarations.Add(declaration);
                break;
            case "table":
                OpenTable(place);
                break;
            case "tr" when tables.Count > 0 && tooDeep == 0:
                tables[^1].OpenRow(place);
                break;
            case "td" or "th" when tables.Count > 0 && tooDeep == 0:
                tables[^1].OpenCell(place, Span(ref token, "rowspan"), Span(ref token, "colspan"));
                break;
            case "plaintext":
                tokenizer.State = HtmlParseMode.Plaintext;
                break;
            case "tr" or "td" or "th" or "thead" or "tbody" or "tfoot":
                text.Break(place);
                break;
            default:
                if (name == "pre")
                    preformatted++;
                if (Blocks.Contains(name))
                    text.Break(place);
                break;
        }
    }

    /// <summary>How the tokenizer has to read an element whose content is no text of the page; null for others.</summary>
    static HtmlParseMode? OpaqueMode(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "noscript" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => null,
    };

    void Nest(string name, int place)
    {
        if (!Unclosed.Contains(name) && ++depth > limits.Nesting)
            SayOnce(ReadingDiagnostics.NestedTooDeep(source.At(new TextSpan(place, 0)), limits.Nesting));
    }

    void SayOnce(Diagnostic problem)
    {
        if (!said.Exists(d => d.Id == problem.Id))
            said.Add(problem);
    }

    void End(string name, int place)
    {
        if (opaque is null && depth > 0 && !Unclosed.Contains(name))
            depth--;
        opaque = null;
        switch (name)
        {
            case "table" when tooDeep > 0:
                tooDeep--;
                break;
            case "table" when tables.Count > 0:
                CloseTable(place);
                break;
            case "tr" when tables.Count > 0 && tooDeep == 0:
                tables[^1].CloseRow(place);
                break;
            case "td" or "th" when tables.Count > 0 && tooDeep == 0:
                tables[^1].CloseCell(place);
                break;
            default:
                if (name == "pre" && preformatted > 0)
                    preformatted--;
                if (Blocks.Contains(name))
                    text.Break(place);
                break;
        }
    }

    /// <summary>A table inside a cell is nested; elsewhere it ends the one before, whose end tag is missing.</summary>
    void OpenTable(int place)
    {
        if (tables.Count >= ReadingLimits.DeepestTable)
        {
            tooDeep++;
            SayOnce(ReadingDiagnostics.TablesTooDeep(source.At(new TextSpan(place, 0))));
            return;
        }
        if (tables.Count > 0 && !tables[^1].IsInCell)
            CloseTable(place);
        text.EndLine(place);
        tables.Add(new OpenTable(text, limits.Cells));
    }

    void CloseTable(int place)
    {
        if (tables[^1].Close(place) is { Rows.IsEmpty: false } grid)
            grids.Add(grid);
        if (tables[^1].FirstLeftOut is { } leftOut)
            said.Add(ReadingDiagnostics.TooManyCells(source.At(new TextSpan(leftOut, 0)), limits.Cells));
        tables.RemoveAt(tables.Count - 1);
    }

    static int Span(ref StructHtmlToken token, string name)
    {
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            if (token.Attributes[i].Name.ToString() != name)
                continue;
            var value = ((ReadOnlySpan<char>)token.Attributes[i].Value).Trim();
            var digits = value.IndexOfAnyExceptInRange('0', '9') is >= 0 and var other ? value[..other] : value;
            return digits.IsEmpty ? 1 : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
        }
        return 1;
    }
}
