using System.Buffers;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>
/// Prose as patterns are looked for in it: folded, and cut into sentences. A sentence ends at 。！？； and with its
/// paragraph. A line end inside running text (a long line that ends in no punctuation, followed by one that is not
/// indented) ends nothing: the line was wrapped.
/// </summary>
sealed class FoldedProse
{
    /// <summary>A line at least this long may have been wrapped; a shorter one is a heading or an entry of a list.</summary>
    const int ShortestWrappedLine = 20;

    /// <summary>A longer sentence is searched in pieces, so that a file without punctuation costs no more than another.</summary>
    const int LongestSentence = 20_000;

    const int ShortText = 500;

    static readonly SearchValues<char> EndMarks = SearchValues.Create("。｡!?;");

    readonly FoldedText folded;
    readonly int[] ends;
    readonly ScriptVariants script;
    CharacterPairs? pairs;
    Dictionary<string, bool>? answers;

    FoldedProse(FoldedText folded, int[] ends, ScriptVariants script)
    {
        this.folded = folded;
        this.ends = ends;
        this.script = script;
    }

    public string Text => folded.Text;

    /// <summary>Which characters follow one another in it; null for a short text, which is as quickly searched.</summary>
    public CharacterPairs? Pairs => Text.Length < ShortText ? null : pairs ??= new CharacterPairs(Text);

    public static FoldedProse Of(MappedText text, ScriptVariants script)
    {
        var folded = FoldedText.Of(text, script);
        return new FoldedProse(folded, SentenceEnds(folded), script);
    }

    /// <summary>The answer to a question about a pattern, found once for all rules that have it. Prose is for one thread.</summary>
    public bool Answer(Pattern pattern, Func<Pattern, FoldedProse, bool> ask)
    {
        if (Text.Length < ShortText)
            return ask(pattern, this);
        answers ??= [];
        if (!answers.TryGetValue(pattern.Written, out var answer))
            answers[pattern.Written] = answer = ask(pattern, this);
        return answer;
    }

    /// <summary>The sentence that a folded character stands in, its end mark included.</summary>
    public TextSpan SentenceAt(int offset)
    {
        var found = Array.BinarySearch(ends, offset + 1);
        var index = found < 0 ? ~found : found;
        return TextSpan.FromBounds(index == 0 ? 0 : ends[index - 1], ends[index]);
    }

    /// <summary>The sentence, and those behind it where semicolons part the items of a list: 政策3条；动态5条；其他2条。</summary>
    public TextSpan EnumerationAt(int offset)
    {
        var sentence = SentenceAt(offset);
        var begin = Text.LastIndexOfAny([':', '中'], sentence.End - 1, sentence.Length);
        var item = TextSpan.FromBounds(Math.Max(begin, sentence.Start), sentence.End);
        var end = sentence.End;
        while (HasOneNumber(item) && end < Text.Length && Text[end - 1] == ';' && end - sentence.Start < LongestSentence)
        {
            item = SentenceAt(end);
            if (!HasOneNumber(item))
                break;
            end = item.End;
        }
        return TextSpan.FromBounds(sentence.Start, end);
    }

    bool HasOneNumber(TextSpan span)
    {
        var runs = 0;
        for (var i = span.Start; i < span.End && runs < 2; i++)
            runs += char.IsAsciiDigit(Text[i]) && (i == span.Start || !char.IsAsciiDigit(Text[i - 1])) ? 1 : 0;
        return runs == 1;
    }

    /// <summary>The sentence at an offset, as prose of its own.</summary>
    public FoldedProse Sentence(int offset)
    {
        var sentence = folded.ToOriginal(SentenceAt(offset));
        return Of(folded.Original.Slice(sentence), script);
    }

    public Location Locate(TextSpan span) => folded.Original.Locate(folded.ToOriginal(span));

    /// <summary>A folded stretch as it stands in the file's text.</summary>
    public string Original(TextSpan span)
    {
        var original = folded.ToOriginal(span);
        return folded.Original.Text.Substring(original.Start, original.Length);
    }

    /// <summary>The character in the file that a folded one stands for.</summary>
    public char OriginalAt(int offset) => folded.Original.Text[folded.ToOriginal(offset)];

    /// <summary>Whether a space stands in the file before a folded character: it parts two figures, as in a row of a table.</summary>
    public bool HasGapBefore(int offset) => folded.ToOriginal(offset) is > 0 and var at && folded.Original.Text[at - 1] is ' ' or '\t' or '\u3000' or '\u00A0';

    public static bool IsSentenceEnd(char c) => EndMarks.Contains(c);

    static int[] SentenceEnds(FoldedText folded)
    {
        var ends = new List<int>();
        var (start, mark, paragraph) = (0, MarkAfter(folded, 0), ParagraphAfter(folded, 0));
        while (start < folded.Length)
        {
            start = Math.Min(Math.Min(mark, paragraph), Math.Min(start + LongestSentence, folded.Length));
            ends.Add(start);
            if (start == mark)
                mark = MarkAfter(folded, start);
            if (start == paragraph)
                paragraph = ParagraphAfter(folded, start);
        }
        if (ends.Count == 0)
            ends.Add(0);
        return [.. ends];
    }

    /// <summary>Where the next sentence with an end mark ends.</summary>
    static int MarkAfter(FoldedText folded, int start)
    {
        var mark = folded.Text.AsSpan(start).IndexOfAny(EndMarks);
        return mark < 0 ? int.MaxValue : start + mark + 1;
    }

    /// <summary>Where the next paragraph ends.</summary>
    static int ParagraphAfter(FoldedText folded, int start)
    {
        var text = folded.Original.Text;
        for (var at = folded.ToOriginal(start); text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var lineEnd;)
        {
            var next = folded.FromOriginal(at + lineEnd);
            if (next > start && IsParagraphEnd(folded, next - 1))
                return next;
            at = folded.ToOriginal(next);
        }
        return int.MaxValue;
    }

    /// <summary>Whether a paragraph ends between a folded character and the next one.</summary>
    static bool IsParagraphEnd(FoldedText folded, int i)
    {
        var text = folded.Original.Text;
        var from = folded.ToOriginal(i) + 1;
        var to = folded.ToOriginal(i + 1);
        if (from == to)
            return false;
        var lineEnd = text.IndexOf('\n', from, to - from);
        if (lineEnd < 0)
            lineEnd = text.IndexOf('\r', from, to - from);
        return lineEnd >= 0 && !IsWrapped(text, from - 1, lineEnd, to);
    }

    static bool IsWrapped(string text, int last, int lineEnd, int next)
    {
        if (next != lineEnd + 1 || last + 1 < ShortestWrappedLine || char.IsPunctuation(text[last]))
            return false;
        return text.AsSpan(last + 1 - ShortestWrappedLine, ShortestWrappedLine).IndexOfAny('\n', '\r') < 0;
    }
}
