namespace ReportLint.Rules.Formatting;

/// <summary>How many columns a text takes where Han characters are twice as wide as Latin ones.</summary>
static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
            width += c >= '\u2E80' ? 2 : 1;
        return width;
    }
}
