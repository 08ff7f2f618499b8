using System.Buffers;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>Tells the kinds of files apart by what is in them; the name decides only between HTML and text.</summary>
static class FileKinds
{
    /// <summary>More control characters than this in a thousand, and it is no text.</summary>
    const int MostControls = 5;

    /// <summary>Without those that lay out text.</summary>
    static readonly SearchValues<char> Controls =
        SearchValues.Create("\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    static readonly string[] HtmlEndings = [".html", ".htm", ".shtml", ".xhtml", ".mhtml", ".jsp", ".aspx"];

    static readonly string[] HtmlStarts = ["<!doctype html", "<html", "<head", "<body", "<meta", "<table", "<div", "<p>", "<p "];

    public static FileKind Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) ? FileKind.Zip
        : bytes.StartsWith("%PDF-"u8) ? FileKind.Pdf
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? FileKind.OldOffice
        : FileKind.Text;

    public static bool IsHtml(SourceText text)
    {
        var start = text.Span.TrimStart();
        return HasEnding(text.Path) || StartsAsHtml(start);
    }

    public static bool HasControls(ReadOnlySpan<char> text)
    {
        var controls = 0L;
        for (var at = 0; text[at..].IndexOfAny(Controls) is >= 0 and var next; at += next + 1)
            controls++;
        return controls * 1000 > text.Length * (long)MostControls;
    }

    static bool HasEnding(string path) => HtmlEndings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    static bool StartsAsHtml(ReadOnlySpan<char> start)
    {
        foreach (var word in HtmlStarts)
        {
            if (start.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
