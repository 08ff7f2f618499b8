using System.Collections.Immutable;
using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Reading.Headings;

/// <summary>What headings are called, and what looks like one but is the label of a table's row.</summary>
sealed class HeadingWords
{
    /// <summary>So many characters in common with a row's label, ordinal included, make a line that label.</summary>
    const int TellingLength = 6;

    readonly ImmutableArray<HeadingWording> headings;
    readonly ImmutableArray<PartTitle> titles;
    readonly ImmutableArray<string> rowLabels;

    HeadingWords(ImmutableArray<HeadingWording> headings, ImmutableArray<PartTitle> titles, ImmutableArray<string> rowLabels)
    {
        this.headings = headings;
        this.titles = titles;
        this.rowLabels = rowLabels;
        var parts = new List<int>();
        foreach (var heading in headings)
        {
            if (heading.Part is { } part && !parts.Contains(part))
                parts.Add(part);
        }
        parts.Sort();
        Parts = [.. parts];
    }

    /// <summary>The numbers of all parts the forms have.</summary>
    public ImmutableArray<int> Parts { get; }

    public static HeadingWords Of(FormSet forms)
    {
        var parts = forms.Forms.SelectMany(f => f.Parts).SelectMany(p => p.Aliases.Prepend(p.Title).Select(words => new PartTitle(words, p.Number)));
        var others = forms.Vocabulary.Headings.Select(words => new PartTitle(words, null));
        return new HeadingWords(
            [.. parts.Concat(others).Distinct().Select(h => new HeadingWording(Wording.Of(h.Title, forms.Script), h.Part))],
            [.. parts.Where(p => !p.Title.Contains('…')).Select(p => p with { Title = FoldedText.Fold(p.Title, forms.Script) }).Distinct()],
            [.. forms.Forms.SelectMany(f => f.Tables).SelectMany(t => t.AllRows)
                .SelectMany(r => r.Variants.Prepend(r.Label)).Distinct().Select(l => FoldedText.Fold(l, forms.Script))]);
    }

    /// <summary>The heading that a line is as a whole; the wording that says most decides.</summary>
    public bool TryWhole(ReadOnlySpan<char> line, out int? part)
    {
        part = null;
        var best = 0;
        foreach (var (wording, number) in headings)
        {
            if (wording.Weight > best && wording.Matches(line))
                (best, part) = (wording.Weight, number);
        }
        return best > 0;
    }

    /// <summary>The longest heading that stands at the start of running text; its length is 0 when there is none.</summary>
    public (int Length, int? Part, bool IsOpen) LongestAt(ReadOnlySpan<char> text)
    {
        (int Length, int? Part, bool IsOpen) longest = default;
        foreach (var (wording, number) in headings)
        {
            if (wording.LengthAt(text) is var length && length > longest.Length && (wording.HasStart || IsPlain(text[..length])))
                longest = (length, number, wording.IsOpen);
        }
        return longest;
    }

    /// <summary>Whether a line is a part's title to the letter, so that it is a heading even without an ordinal.</summary>
    public bool IsExactTitle(ReadOnlySpan<char> line, out int? part)
    {
        foreach (var (wording, number) in headings)
        {
            if (number is not null && wording.IsFixed && wording.Matches(line))
            {
                part = number;
                return true;
            }
        }
        part = null;
        return false;
    }

    /// <summary>The part whose title, or other wording, a line is but for a slip: one character wrong, lost or added, or two in a long title. Null when none is, or several.</summary>
    public int? Misspelt(ReadOnlySpan<char> line)
    {
        const int LongTitle = 8;
        int? part = null;
        foreach (var (title, number) in titles)
        {
            var slips = title.Length >= LongTitle ? 2 : 1;
            if (number == part || Slips.Between(line, title, slips) > slips)
                continue;
            if (part is not null)
                return null;
            part = number;
        }
        return part;
    }

    public bool IsRowLabel(ReadOnlySpan<char> text)
    {
        foreach (var label in rowLabels)
        {
            if (text.CommonPrefixLength(label) >= Math.Min(TellingLength, label.Length))
                return true;
        }
        return false;
    }

    /// <summary>Words before a heading's own may not begin a sentence or list of their own.</summary>
    static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAny(",:;()0123456789".AsSpan());

    /// <param name="Part">The number of the part it heads; null for a heading of no part.</param>
    sealed record HeadingWording(Wording Wording, int? Part);

    sealed record PartTitle(string Title, int? Part);
}
