using System.Net;

namespace ReportLint.Output;

/// <summary>Text made safe for HTML.</summary>
static class HtmlText
{
    public static string Safe(string text) => WebUtility.HtmlEncode(VisibleText.Of(text));
}
