using System.Buffers;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Html;

/// <summary>
/// Puts the text of an HTML page together: white space collapsed, entities decoded, blocks on lines of their own, every
/// character with its place in the source.
/// </summary>
sealed class HtmlText(SourceText source)
{
    static readonly SearchValues<char> Special = SearchValues.Create(" \t\r\n\f&\0");

    readonly MappedText.Builder text = new(source);
    TextSpan? space;
    bool isBreakPending;
    int placeOfBreak;

    /// <summary>The offset the next character gets.</summary>
    public int Length => text.Length;

    /// <summary>Where the first and behind the last character that is not white space stand, since <see cref="Watch"/>.</summary>
    public (int First, int Last) Ink { get; private set; } = (-1, -1);

    public MappedText ToMappedText() => text.ToMappedText();

    /// <summary>Begins a new watch over what is printed; returns the old one for <see cref="Resume"/>.</summary>
    public (int First, int Last) Watch()
    {
        var before = Ink;
        Ink = (-1, -1);
        return before;
    }

    /// <summary>Goes on with an earlier watch, into which the last one counts.</summary>
    public void Resume((int First, int Last) before) =>
        Ink = Ink.First < 0 ? before : (before.First < 0 ? Ink.First : before.First, Ink.Last);

    /// <summary>Ends the line before whatever comes next.</summary>
    public void Break(int place)
    {
        if (!isBreakPending)
            placeOfBreak = place;
        isBreakPending = true;
        space = null;
    }

    /// <summary>Writes a sign that no source character stands for, between cells or rows; white space and breaks before it are void.</summary>
    public void Separate(char sign, int place)
    {
        (isBreakPending, space) = (false, null);
        text.Append([sign], new TextSpan(place, 0));
    }

    /// <summary>Ends a line that has anything on it.</summary>
    public void EndLine(int place)
    {
        (isBreakPending, space) = (false, null);
        if (text.Length > 0 && text.Last != '\n')
            text.Append("\n", new TextSpan(place, 0));
    }

    public void Append(TextSpan raw, bool isPreformatted)
    {
        var content = source.Span;
        for (var i = raw.Start; i < raw.End;)
        {
            var c = content[i];
            if (c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                i = Space(i, raw.End, isPreformatted);
            }
            else if (c == '&' && CharacterReference.Read(content[i..raw.End], out var characters) is > 0 and var length)
            {
                Print(characters, new TextSpan(i, length));
                i += length;
            }
            else if (c == '\0')
            {
                i++;
            }
            else
            {
                i = Run(i, raw.End);
            }
        }
    }

    int Run(int start, int limit)
    {
        var run = source.Span[(start + 1)..limit].IndexOfAny(Special);
        var end = run < 0 ? limit : start + 1 + run;
        Flush();
        Note(source.Span[start..end]);
        text.Append(TextSpan.FromBounds(start, end));
        return end;
    }

    int Space(int start, int limit, bool isPreformatted)
    {
        var content = source.Span;
        var end = start;
        var hasLineEnd = false;
        while (end < limit && content[end] is ' ' or '\t' or '\r' or '\n' or '\f')
            hasLineEnd |= content[end++] == '\n';
        if (isPreformatted && hasLineEnd)
            Break(start);
        else if (!isBreakPending)
            space ??= TextSpan.FromBounds(start, end);
        return end;
    }

    void Print(string characters, TextSpan raw)
    {
        Flush();
        Note(characters);
        text.Append(characters, raw);
    }

    /// <summary>White space is written only once something comes behind it on the same line.</summary>
    void Flush()
    {
        var isLineStart = text.Length == 0 || text.Last is '\n' or '\t';
        if (isBreakPending && !isLineStart)
            text.Append("\n", new TextSpan(placeOfBreak, 0));
        else if (space is { } span && !isLineStart && !isBreakPending)
            text.Append(" ", span);
        (isBreakPending, space) = (false, null);
    }

    void Note(ReadOnlySpan<char> characters)
    {
        var trimmed = characters.TrimEnd();
        if (trimmed.IsEmpty)
            return;
        var first = text.Length + trimmed.Length - trimmed.TrimStart().Length;
        Ink = (Ink.First < 0 ? first : Ink.First, text.Length + trimmed.Length);
    }
}
