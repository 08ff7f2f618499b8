using System.Collections.Immutable;

namespace ReportLint.Text;

/// <summary>A stretch of a text: UTF-16 offset of its first character and its length.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Stretches in any order, put in order; those that overlap or touch become one.</summary>
    public static ImmutableArray<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        var inOrder = new List<TextSpan>();
        var isInOrder = true;
        foreach (var span in spans)
        {
            isInOrder &= inOrder.Count == 0 || inOrder[^1].Start <= span.Start;
            inOrder.Add(span);
        }
        if (!isInOrder)
            inOrder.Sort((a, b) => a.Start.CompareTo(b.Start));
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in inOrder)
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }
        return merged.ToImmutable();
    }

    /// <summary>From the start of this span to the end of another.</summary>
    public TextSpan Through(TextSpan last) => FromBounds(Start, last.End);

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public override string ToString() => $"[{Start}..{End})";
}
