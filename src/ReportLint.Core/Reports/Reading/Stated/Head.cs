using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>
/// What stands before a report's first part: its lines, and where a capture has lost its line ends, the words between
/// spaces. Titles, labels and stand-alone dates are looked for among these pieces.
/// </summary>
sealed class Head
{
    const int Longest = 20_000;

    /// <summary>A line longer than this, folded, is broken up at its spaces.</summary>
    const int LongestPiece = 70;

    const string Markup = "#*|>-•·[]";

    Head(FoldedText folded, TextSpan span, ImmutableArray<HeadPiece> pieces)
    {
        Folded = folded;
        Span = span;
        Pieces = pieces;
    }

    public FoldedText Folded { get; }

    /// <summary>Where in the folded text.</summary>
    public TextSpan Span { get; }

    public ImmutableArray<HeadPiece> Pieces { get; }

    /// <param name="span">In the page's text: from the beginning, or behind the report before, to the first part.</param>
    public static Head Of(FoldedText folded, TextSpan span)
    {
        var pieces = ImmutableArray.CreateBuilder<HeadPiece>();
        var text = folded.Original.Text;
        var end = Math.Min(span.End, span.Start + Longest);
        for (int start = span.Start, line = 0; start < end; line++)
        {
            var next = text.IndexOf('\n', start, end - start);
            next = next < 0 ? end : next;
            AddLine(folded, TextSpan.FromBounds(start, next), line, pieces);
            start = next + 1;
        }
        return new Head(folded, folded.FromOriginal(TextSpan.FromBounds(span.Start, Math.Max(span.Start, end))), pieces.ToImmutable());
    }

    static void AddLine(FoldedText folded, TextSpan line, int number, ImmutableArray<HeadPiece>.Builder pieces)
    {
        var whole = folded.FromOriginal(line);
        if (whole.IsEmpty)
            return;
        if (whole.Length <= LongestPiece)
        {
            Add(folded, whole, number, pieces);
            return;
        }
        var text = folded.Original.Text;
        for (var start = line.Start; start < line.End;)
        {
            var end = start;
            while (end < line.End && !char.IsWhiteSpace(text[end]))
                end++;
            var word = folded.FromOriginal(TextSpan.FromBounds(start, end));
            if (word.Length is > 0 and <= LongestPiece)
                Add(folded, word, number, pieces);
            start = end + 1;
        }
    }

    static void Add(FoldedText folded, TextSpan span, int line, ImmutableArray<HeadPiece>.Builder pieces)
    {
        var text = folded.Text;
        var (start, end) = (span.Start, span.End);
        while (start < end && Markup.Contains(text[start]))
            start++;
        while (end > start && Markup.Contains(text[end - 1]))
            end--;
        if (end > start)
            pieces.Add(new HeadPiece(TextSpan.FromBounds(start, end), line));
    }
}
