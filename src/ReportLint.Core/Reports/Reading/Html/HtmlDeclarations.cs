using AngleSharp.Html.Parser.Tokens.Struct;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Html;

/// <summary>Reads what a page's head says: <c>meta</c> elements and the page's own address.</summary>
static class HtmlDeclarations
{
    public static bool IsAttribute(ReadOnlySpan<char> name) => name is "name" or "property" or "content" or "rel" or "href";

    /// <summary>The declaration of a <c>meta</c> or <c>link</c> element; null when it makes none that can be named.</summary>
    public static Declaration? Read(ref StructHtmlToken token, int place, SourceText source)
    {
        var isLink = token.Name == "link";
        string? name = null, value = null;
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var attribute = token.Attributes[i].Name.ToString();
            if (attribute == (isLink ? "rel" : "name") || (!isLink && attribute == "property"))
                name = token.Attributes[i].Value.ToString();
            else if (attribute == (isLink ? "href" : "content"))
                value = token.Attributes[i].Value.ToString();
        }
        if (string.IsNullOrEmpty(name) || string.IsNullOrWhiteSpace(value))
            return null;
        var rest = source.Span[place..];
        var at = rest[..(rest.IndexOf('>') is >= 0 and var end ? end : rest.Length)].IndexOf(value, StringComparison.Ordinal);
        return at < 0 ? null : Of(name, new TextSpan(place + at, value.Length), source);
    }

    public static Declaration Of(string name, TextSpan span, SourceText source)
    {
        var text = new HtmlText(source);
        text.Append(span, isPreformatted: false);
        return new Declaration(name, text.ToMappedText());
    }
}
