using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>
/// A wording of a vocabulary around what is to be read: the words before and after <c>{issuer}</c> or <c>{year}</c>.
/// <c>{year}</c> beside an issuer stands for any year; <c>^</c> for the beginning of a line or part.
/// </summary>
sealed class Sentence
{
    const string Year = "{year}";

    readonly string[] before;
    readonly string[] after;

    Sentence(string[] before, string[] after)
    {
        this.before = before;
        this.after = after;
    }

    /// <summary>The sentence around <paramref name="place"/>; null when it is not in the words.</summary>
    public static Sentence? Of(string words, string place, ScriptVariants script)
    {
        var at = words.IndexOf(place, StringComparison.Ordinal);
        return at < 0 ? null : new Sentence(Pieces(words[..at], script), Pieces(words[(at + place.Length)..], script));
    }

    /// <summary>Whether the sentence stands around a stretch of folded text.</summary>
    public bool IsAround(FoldedText folded, TextSpan span, Func<int, bool> startsLine) =>
        EndsBefore(folded.Text, span.Start, startsLine) && StartsAfter(folded.Text, span.End);

    bool StartsAfter(string text, int at)
    {
        foreach (var piece in after)
        {
            if (piece == Year)
            {
                if (Dates.YearAt(text.AsSpan(at)) == 0)
                    return false;
                at += 4;
            }
            else if (text.AsSpan(at).StartsWith(piece, StringComparison.Ordinal))
            {
                at += piece.Length;
            }
            else
            {
                return false;
            }
        }
        return true;
    }

    bool EndsBefore(string text, int at, Func<int, bool> startsLine)
    {
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (before[i] == Year)
            {
                if (at < 4 || Dates.YearAt(text.AsSpan(at - 4, 4)) == 0)
                    return false;
                at -= 4;
            }
            else if (before[i] == "^")
            {
                return startsLine(at);
            }
            else if (text.AsSpan(0, at).EndsWith(before[i], StringComparison.Ordinal))
            {
                at -= before[i].Length;
            }
            else
            {
                return false;
            }
        }
        return true;
    }

    static string[] Pieces(string words, ScriptVariants script)
    {
        var pieces = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            var next = words[i] == '^' ? i + 1
                : words.AsSpan(i).StartsWith(Year, StringComparison.Ordinal) ? i + Year.Length
                : NextSpecial(words, i);
            var piece = words[i..next];
            pieces.Add(piece is Year or "^" ? piece : FoldedText.Fold(piece, script));
            i = next;
        }
        return [.. pieces];
    }

    static int NextSpecial(string words, int from)
    {
        var year = words.IndexOf(Year, from, StringComparison.Ordinal);
        return year < 0 ? words.Length : year;
    }
}
