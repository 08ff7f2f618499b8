using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>A stretch of a folded text; the page's own title is another text than the page's.</summary>
readonly record struct Stretch(FoldedText Folded, TextSpan Span)
{
    public ReadOnlySpan<char> Words => Folded.Text.AsSpan(Span.Start, Span.Length);

    public bool IsEmpty => Span.IsEmpty;

    public Location Location => Folded.Original.Locate(Folded.ToOriginal(Span));

    /// <summary>A name as output gives it: in simplified script, without spaces and pinyin, signs and digits as printed.</summary>
    public string ToName() => string.Create(Span.Length, this, static (target, from) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            var printed = from.Folded.Original.Text[from.Folded.ToOriginal(from.Span.Start + i)];
            target[i] = char.IsLetter(printed) ? from.Words[i] : printed;
        }
    });
}
