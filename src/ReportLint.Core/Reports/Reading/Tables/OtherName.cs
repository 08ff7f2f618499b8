using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>
/// Tells whether a row or column is printed under another name than the form's. Signs and ordinals do not count, and a
/// capture that loses the second line of a header leaves the beginning of the name, which is none.
/// </summary>
static class OtherName
{
    /// <param name="printed">Folded.</param>
    public static bool IsOf(FormLine line, string printed, ScriptVariants script)
    {
        var words = Words(printed);
        return words.Length > 0 && !Words(line, script).StartsWith(words, StringComparison.Ordinal);
    }

    /// <summary>Whether words that no form knows are the line's name misspelt: like it, and not a piece of it.</summary>
    public static bool IsMisprint(FormLine line, string printed, ScriptVariants script)
    {
        var (name, words) = (Words(line, script), Words(printed));
        return !name.Contains(words, StringComparison.Ordinal) && Similarity(name, words) >= Likeness.OfLabels;
    }

    /// <summary>The row or column that a name is most likely meant for, and whether it is another name; null where it is like none.</summary>
    public static (FormLine Line, bool IsOther)? LineOf(FormTable table, string printed, ScriptVariants script)
    {
        var name = FoldedText.Fold(printed, script);
        var lines = table.AllRows.Concat(table.AllColumns).ToList();
        if (lines.Find(l => l.Variants.Any(v => Words(FoldedText.Fold(v, script)) == Words(name))) is { } known)
            return (known, IsOf(known, name, script));
        if (lines.Find(l => !IsOf(l, name, script)) is { } cut)
            return (cut, false);
        var like = lines.MaxBy(l => Similarity(Words(l, script), Words(name)))!;
        return IsMisprint(like, name, script) ? (like, true) : null;
    }

    static double Similarity(string name, string words) => Math.Min(Likeness.Share(name, words), Likeness.Share(words, name));

    static string Words(FormLine line, ScriptVariants script) => Words(FoldedText.Fold(line.Label, script));

    static string Words(string label) => string.Concat(label[LabelOrdinal.LengthAtStart(label)..].Where(char.IsLetterOrDigit));
}
