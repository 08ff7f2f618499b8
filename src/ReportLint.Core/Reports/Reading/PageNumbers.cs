using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>Lines that hold nothing but the number of a printed page, such as “- 3 -”: they break sentences and are no figures.</summary>
static class PageNumbers
{
    const int LongestNumber = 4;

    const string Dashes = "-—－–―";

    /// <summary>The lines, in order, their line ends included.</summary>
    public static ImmutableArray<TextSpan> In(string text)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = text.AsSpan().IndexOfAny(Dashes); at >= 0;)
        {
            var start = text.LastIndexOf('\n', at) + 1;
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end + 1;
            if (IsNumber(text.AsSpan(start, end - start).Trim()))
                found.Add(TextSpan.FromBounds(start, end));
            var next = text.AsSpan(end).IndexOfAny(Dashes);
            at = next < 0 ? -1 : end + next;
        }
        return found.ToImmutable();
    }

    /// <summary>Both sets of stretches as one, in order and not overlapping.</summary>
    public static ImmutableArray<TextSpan> AddTo(ImmutableArray<TextSpan> spans, string text) => TextSpan.Merge(spans.Concat(In(text)));

    static bool IsNumber(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || !Dashes.Contains(line[0]) || !Dashes.Contains(line[^1]))
            return false;
        var number = line[1..^1].Trim();
        return number.Length is > 0 and <= LongestNumber && !number.ContainsAnyExceptInRange('0', '9');
    }
}
