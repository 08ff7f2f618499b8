namespace ReportLint.Reports.Reading.Tables;

/// <summary>The number that opens a label: <c>一、</c>, <c>(二)</c>, <c>3.</c>. In folded text.</summary>
static class LabelOrdinal
{
    const string HanDigits = "一二三四五六七八九十";
    const string Marks = "、.,";

    /// <summary>The length of the ordinal that a label begins with; 0 when it has none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> label)
    {
        if (label is ['(', ..])
        {
            var end = label.IndexOf(')');
            return end is > 1 and <= 3 && IsNumber(label[1..end]) ? end + 1 : 0;
        }
        var digits = 0;
        while (digits < label.Length && digits < 2 && HanDigits.Contains(label[digits]))
            digits++;
        if (digits == 0 && label.Length > 0 && char.IsAsciiDigit(label[0]))
            digits = 1;
        return digits > 0 && digits < label.Length && Marks.Contains(label[digits]) ? digits + 1 : 0;
    }

    /// <summary>The length of the ordinal that ends where a label begins. One Arabic digit at most: what stands before it may be a figure.</summary>
    public static int LengthBefore(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(4, text.Length); length >= 2; length--)
        {
            if (LengthAtStart(text[^length..]) == length)
                return length;
        }
        return 0;
    }

    static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!HanDigits.Contains(c) && !char.IsAsciiDigit(c))
                return false;
        }
        return true;
    }
}
