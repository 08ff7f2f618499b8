using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Headings;

/// <summary>Finds the headings of a report's parts, on lines of their own and inside running text.</summary>
sealed class HeadingReader
{
    /// <summary>A line longer than this, folded, is no heading as a whole.</summary>
    const int LongestTitle = 40;

    /// <summary>So many characters after a known title still belong to it when the line ends there.</summary>
    const int LongestTail = 8;

    const int FewestLesser = 3;

    const string EndSigns = "。:.,;*#";

    readonly FoldedText folded;
    readonly HeadingWords words;
    readonly ImmutableArray<TextSpan> tables;
    readonly List<Heading> found = [];

    HeadingReader(FoldedText folded, HeadingWords words, ImmutableArray<TextSpan> tables)
    {
        this.folded = folded;
        this.words = words;
        this.tables = tables;
    }

    /// <param name="tables">Where tables stand, in the page's text: their lines are no headings.</param>
    public static ImmutableArray<Heading> Read(FoldedText folded, HeadingWords words, ImmutableArray<TextSpan> tables)
    {
        var reader = new HeadingReader(folded, words, tables);
        reader.Scan(Ordinal.At);
        if (!reader.found.Any(h => h.Part is not null))
            reader.ScanLesser();
        reader.AddBareTitles();
        return Contents.Drop(reader.found);
    }

    /// <summary>Parts numbered in brackets or Arabic digits count when several are there; one alone is a heading inside a part.</summary>
    void ScanLesser()
    {
        var before = found.Count;
        Scan(Ordinal.LesserAt, onlyWholeTitles: true);
        if (found.Skip(before).Count(h => h.Part is not null) < FewestLesser)
            found.RemoveRange(before, found.Count - before);
        found.Sort((a, b) => a.Whole.Start.CompareTo(b.Whole.Start));
    }

    delegate Ordinal OrdinalAt(ReadOnlySpan<char> text);

    void Scan(OrdinalAt ordinalAt, bool onlyWholeTitles = false)
    {
        var text = folded.Text.AsSpan();
        for (var i = Next(0); i < folded.Length; i = Next(i + 1))
        {
            var ordinal = ordinalAt(text[i..]);
            if (ordinal.Length == 0 || words.IsRowLabel(text[i..]))
                continue;
            if (Read(i, ordinal, onlyWholeTitles) is { } heading)
            {
                found.Add(heading);
                i = heading.Whole.End - 1;
            }
        }

        int Next(int from) => folded.Text.AsSpan(from).IndexOfAny(Ordinal.Beginnings) is >= 0 and var next ? from + next : folded.Length;
    }

    Heading? Read(int start, Ordinal ordinal, bool onlyWholeTitles)
    {
        var text = folded.Text.AsSpan();
        var titleStart = start + ordinal.Length;
        var startsLine = StartsLine(start);
        var (end, isWhole) = LineEnd(titleStart);
        var (known, part, isOpen) = words.LongestAt(text[titleStart..end]);
        if (startsLine && isWhole)
        {
            var title = text[titleStart..end].TrimEnd(EndSigns);
            if (words.TryWhole(title, out var whole))
                return Make(start, ordinal, whole, titleStart, titleStart + title.Length);
            if (onlyWholeTitles)
                return null;
            if (known == 0)
                return IsTitleLike(title) && !IsInTable(start) ? Make(start, ordinal, words.Misspelt(title), titleStart, titleStart + title.Length) : null;
            if (title.Length - known <= LongestTail && !IsGap(titleStart + known))
                return Make(start, ordinal, part, titleStart, titleStart + title.Length);
        }
        if (onlyWholeTitles)
            return null;
        if (known > 0)
            return IsListed(start, titleStart + known) ? null : Make(start, ordinal, part, titleStart, isOpen ? WithTail(titleStart + known) : titleStart + known);
        return FollowsOn(ordinal) && !IsInTable(start) && WordsUpToGap(start, titleStart) is { } gap
            ? Make(start, ordinal, null, titleStart, gap) : null;
    }

    static Heading Make(int start, Ordinal ordinal, int? part, int titleStart, int titleEnd) =>
        new(part, ordinal.Numerals, TextSpan.FromBounds(start, titleEnd), TextSpan.FromBounds(titleStart, titleEnd));

    /// <summary>Titles on lines of their own that have lost their ordinal, for parts not found otherwise.</summary>
    void AddBareTitles()
    {
        var numbered = found.ToArray();
        if (words.Parts.All(p => Array.Exists(numbered, h => h.Part == p)))
            return;
        var original = folded.Original.Text;
        for (var start = 0; start < original.Length;)
        {
            var end = original.IndexOf('\n', start);
            end = end < 0 ? original.Length : end;
            if (end - start <= 4 * LongestTitle && folded.FromOriginal(TextSpan.FromBounds(start, end)) is { Length: > 3 and <= LongestTitle } line)
            {
                var title = folded.Text.AsSpan(line.Start, line.Length).TrimStart(Ordinal.Loose).TrimEnd(EndSigns);
                if (words.IsExactTitle(title, out var part) && !Array.Exists(numbered, h => h.Part == part) && !IsInTable(line.Start))
                {
                    var at = line.Start + folded.Text.AsSpan(line.Start, line.Length).IndexOf(title, StringComparison.Ordinal);
                    found.Add(new Heading(part, null, new TextSpan(at, title.Length), new TextSpan(at, title.Length)));
                }
            }
            start = end + 1;
        }
        found.Sort((a, b) => a.Whole.Start.CompareTo(b.Whole.Start));
    }

    static bool IsTitleLike(ReadOnlySpan<char> title) => title.Length is >= 2 and <= LongestTitle && !title.ContainsAny("。;!?|");

    /// <summary>Inside a list (“…、三、…、…”), a quotation or the name of a table the words are spoken of, not set as a heading.</summary>
    bool IsListed(int start, int end)
    {
        const string EndsList = "、,;\"》";
        const string BeginsName = "\"《见表图第至";
        var text = folded.Text;
        return (end < text.Length && EndsList.Contains(text[end]))
            || (start > 0 && !StartsLine(start) && BeginsName.Contains(text[start - 1]));
    }

    bool FollowsOn(Ordinal ordinal) => ordinal.Value == (found.Count == 0 ? 1 : Previous() + 1);

    int Previous() => new Ordinal(0, found[^1].Ordinal ?? "").Value;

    /// <summary>What follows an open title up to the next space is its own.</summary>
    int WithTail(int end)
    {
        for (var i = end; i <= end + LongestTail && !(i < folded.Length && "。;!?,:|".Contains(folded.Text[i])); i++)
        {
            if (IsGap(i))
                return i;
        }
        return end;
    }

    /// <summary>In running text, unknown words between an ordinal and a space are a heading if a sentence ended before.</summary>
    int? WordsUpToGap(int start, int titleStart)
    {
        if (start > 0 && !IsGap(start) && !"。:".Contains(folded.Text[start - 1]))
            return null;
        for (var i = titleStart + 1; i < folded.Length && i <= titleStart + LongestTitle; i++)
        {
            if ("。;!?,:|".Contains(folded.Text[i - 1]))
                return null;
            if (IsGap(i))
                return i - titleStart >= 3 ? i : null;
        }
        return null;
    }

    /// <summary>Whether white space stood in the original before this folded character.</summary>
    bool IsGap(int offset) => offset >= folded.Length || folded.ToOriginal(offset) is var at && at > 0 && char.IsWhiteSpace(folded.Original.Text[at - 1]);

    /// <summary>Whether only white space and signs of markup stand before it on its line.</summary>
    bool StartsLine(int offset)
    {
        var text = folded.Original.Text;
        for (var i = folded.ToOriginal(offset) - 1; i >= 0; i--)
        {
            if (text[i] == '\n')
                return true;
            if (!char.IsWhiteSpace(text[i]) && !"#*|>-•·".Contains(text[i]))
                return false;
        }
        return true;
    }

    /// <summary>How far a title can go: to the end of its line, and whether that is near enough for the line to be a heading.</summary>
    (int End, bool IsWhole) LineEnd(int offset)
    {
        if (offset >= folded.Length)
            return (folded.Length, true);
        var text = folded.Original.Text;
        var start = folded.ToOriginal(offset);
        var window = text.AsSpan(start, Math.Min(text.Length - start, 4 * LongestTitle));
        var line = window.IndexOfAny('\n', '|');
        var end = folded.FromOriginal(start + (line < 0 ? window.Length : line));
        var isWhole = (line >= 0 || start + window.Length == text.Length) && end - offset <= LongestTitle;
        return (end, isWhole);
    }

    bool IsInTable(int offset)
    {
        var at = folded.ToOriginal(offset);
        return tables.Any(t => t.Contains(at));
    }
}
