using System.Text;

namespace ReportLint.Tests.Captures.Fashions;

/// <summary>Saves a page's text in one of the encodings met.</summary>
static class Saving
{
    public static byte[] Save(string text, Dice dice) => dice.Below(10) switch
    {
        0 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        1 => Encoding.GetEncoding("GB18030").GetBytes(text.Replace("charset=\"utf-8\"", "charset=\"gb2312\"", StringComparison.Ordinal)),
        2 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        3 => Big5(text),
        _ => Encoding.UTF8.GetBytes(text),
    };

    /// <summary>In Big5 if every character has a place there.</summary>
    static byte[] Big5(string text)
    {
        var big5 = Encoding.GetEncoding("big5");
        var bytes = big5.GetBytes(text);
        return big5.GetString(bytes) == text ? bytes : Encoding.UTF8.GetBytes(text);
    }

    static Saving() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
