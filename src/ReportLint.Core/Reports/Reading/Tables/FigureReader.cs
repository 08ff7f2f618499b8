using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>Tells what a cell's characters are, and where runs of figures stand in running text.</summary>
sealed class FigureReader
{
    const string Signs = "+-";
    const string PlaceholderSigns = "/\\-—–―";
    const int LongestNumber = 24;
    const int LongestCell = 60;

    readonly ScriptVariants script;
    readonly ImmutableArray<string> placeholders;
    readonly ImmutableArray<string> units;

    public FigureReader(FormSet forms)
    {
        script = forms.Script;
        placeholders = [.. forms.Vocabulary.Placeholders.Select(w => FoldedText.Fold(w, script))];
        units = [.. forms.Vocabulary.Units.Select(w => FoldedText.Fold(w, script)).OrderByDescending(u => u.Length)];
    }

    public CellValue Read(ReadOnlySpan<char> raw)
    {
        raw = raw.Trim();
        if (IsPlainCount(raw))
            return new CellValue.Number(int.Parse(raw, NumberStyles.None, CultureInfo.InvariantCulture));
        if (raw.Length > LongestCell)
            return new CellValue.Words();
        var text = FoldedText.Fold(raw.ToString(), script);
        if (text.Length == 0)
            return new CellValue.Blank();
        if (IsPlaceholder(text))
            return new CellValue.Placeholder();
        if (HasParted(raw))
            return new CellValue.Unreadable([], false);
        if (NumberLength(text) is > 0 and <= LongestNumber and var length && Unit(text.AsSpan(length)) is { } unit)
            return new CellValue.Number(Value(text.AsSpan(0, length)), unit.Length == 0 ? null : unit);
        return HanNumeral.Read(text) is { } number ? new CellValue.Number(number) : new CellValue.Words();
    }

    /// <summary>Whether a cell's characters can stand in a figure's place: a number, a placeholder, or digits that are damaged.</summary>
    public bool IsFigure(ReadOnlySpan<char> raw) =>
        IsPlainCount(raw) || Read(raw) is CellValue.Number or CellValue.Placeholder or CellValue.Unreadable;

    /// <summary>
    /// The length of the run of figures that begins at <paramref name="at"/>: digits, signs, units and placeholder signs
    /// without white space between them; 0 when there is none.
    /// </summary>
    public int RunLengthAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length)
        {
            if (NumberLength(text[end..]) is > 0 and var digits)
                end += digits;
            else if (end > at && UnitLengthAt(text[end..]) is > 0 and var unit)
                end += unit;
            else if (PlaceholderSigns.Contains(text[end]))
                end++;
            else
                break;
        }
        var hasDigits = text[at..end].ContainsAnyInRange('0', '9') || text[at..end].ContainsAnyInRange('０', '９');
        return hasDigits || end == text.Length || char.IsWhiteSpace(text[end]) ? end - at : 0;
    }

    /// <summary>Whether a piece of a run is one figure as a person prints it: no leading zeros, a sign or decimals only where the column has them.</summary>
    public bool IsWritten(ReadOnlySpan<char> piece, FigureKind kind)
    {
        var length = NumberLength(piece);
        if (length > LongestNumber)
            return false;
        if (length == 0 || (length < piece.Length && UnitLengthAt(piece[length..]) != piece.Length - length))
            return piece.Length <= 2 && piece.IndexOfAnyExcept(piece[0]) < 0 && PlaceholderSigns.Contains(piece[0]);
        var number = piece[..length];
        if (Signs.Contains(Narrow(number[0])))
        {
            if (kind != FigureKind.SignedCount)
                return false;
            number = number[1..];
        }
        var isWhole = number.IndexOfAny('.', '．') < 0;
        return (isWhole || kind == FigureKind.Amount) && (number.Length == 1 || Narrow(number[0]) != '0' || Narrow(number[1]) == '.');
    }

    /// <summary>The figure that a written piece is; null for a placeholder.</summary>
    public static decimal? ValueOf(ReadOnlySpan<char> piece) =>
        NumberLength(piece) is > 0 and var length ? Value(piece[..length]) : null;

    /// <summary>Nearly every cell is one: so few digits that they fit an int.</summary>
    static bool IsPlainCount(ReadOnlySpan<char> raw) => raw.Length is > 0 and < 10 && !raw.ContainsAnyExceptInRange('0', '9');

    bool IsPlaceholder(string text) =>
        placeholders.Contains(text) || (text.Length <= 4 && text.All(PlaceholderSigns.Contains));

    /// <summary>The unit that the rest of a cell is, with or without brackets; empty for no rest, null for anything else.</summary>
    string? Unit(ReadOnlySpan<char> rest)
    {
        if (rest is ['(', .. var inside, ')'])
            rest = inside;
        foreach (var unit in units)
        {
            if (rest.SequenceEqual(unit))
                return unit;
        }
        return rest.IsEmpty ? "" : null;
    }

    int UnitLengthAt(ReadOnlySpan<char> text)
    {
        foreach (var unit in units)
        {
            if (text.Length >= unit.Length && IsUnit(text[..unit.Length], unit))
                return unit.Length;
        }
        return 0;
    }

    bool IsUnit(ReadOnlySpan<char> text, string unit)
    {
        for (var i = 0; i < unit.Length; i++)
        {
            if (script.Simplified(text[i]) != unit[i])
                return false;
        }
        return true;
    }

    /// <summary>The length of the number at the start: a sign, digits with or without separators of thousands, decimals.</summary>
    static int NumberLength(ReadOnlySpan<char> text)
    {
        var at = text.Length > 1 && Signs.Contains(Narrow(text[0])) ? 1 : 0;
        var digits = DigitsAt(text, at);
        if (digits == 0)
            return 0;
        at += digits;
        while (digits <= 3 && at < text.Length && Narrow(text[at]) == ',' && DigitsAt(text, at + 1) == 3)
            at += 4;
        if (at + 1 < text.Length && Narrow(text[at]) == '.' && DigitsAt(text, at + 1) is > 0 and var decimals)
            at += 1 + decimals;
        return at;
    }

    static int DigitsAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(Narrow(text[end])))
            end++;
        return end - at;
    }

    /// <summary>White space between two digits: one figure torn apart, or two.</summary>
    static bool HasParted(ReadOnlySpan<char> raw)
    {
        for (var i = 1; i < raw.Length - 1; i++)
        {
            if (char.IsWhiteSpace(raw[i]) && char.IsAsciiDigit(Narrow(raw[i - 1])) && raw[i..].TrimStart() is [var next, ..] && char.IsAsciiDigit(Narrow(next)))
                return true;
        }
        return false;
    }

    /// <summary>The value of a number that <see cref="NumberLength"/> has measured, without its unit.</summary>
    static decimal Value(ReadOnlySpan<char> number)
    {
        Span<char> narrow = stackalloc char[LongestNumber];
        var length = 0;
        foreach (var c in number[..Math.Min(number.Length, LongestNumber)])
        {
            if (Narrow(c) is var n and not ',' && (char.IsAsciiDigit(n) || n is '.' or '-' or '+'))
                narrow[length++] = n;
        }
        return decimal.Parse(narrow[..length], NumberStyles.Number, CultureInfo.InvariantCulture);
    }

    static char Narrow(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u2212' => '-',
        _ => c,
    };
}
