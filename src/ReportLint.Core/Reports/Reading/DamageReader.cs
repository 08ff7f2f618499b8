using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>Finds signs that a capture is not what the body published.</summary>
static class DamageReader
{
    /// <summary>So many traditional characters in a hundred make the script traditional; single ones occur in names.</summary>
    const int TraditionalShare = 2;

    const int FewestTraditional = 5;

    const int FewestPinyin = 2;

    /// <summary>So many Latin letters with marks in a row are Chinese decoded as Latin text.</summary>
    const int LatinRun = 4;

    /// <summary>One garbled place in so many characters loses prose; fewer are slips of a copy.</summary>
    const int GarbledShare = 200;

    public static ImmutableArray<Damage> Read(FoldedText folded, PackWords words)
    {
        var damages = ImmutableArray.CreateBuilder<Damage>();
        var text = folded.Original.Text;
        Add("traditional", Traditional(text, words.Forms.Script));
        Add("pinyin", PinyinAt(text));
        if (Mojibake(text, words) is { } garbled)
            damages.Add(new Damage("mojibake", folded.Original.Locate(garbled)) { LosesProse = LosesProse(text, words) });
        if (words.Spam.IndexIn(folded.Text) is >= 0 and var spam)
            Add("spam", folded.ToOriginal(new TextSpan(spam, 1)));
        return damages.ToImmutable();

        void Add(string kind, TextSpan? span)
        {
            if (span is { } found)
                damages.Add(new Damage(kind, folded.Original.Locate(found)));
        }
    }

    static TextSpan? Traditional(string text, ScriptVariants script)
    {
        var (all, traditional, first) = (0L, 0L, -1);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is < '\u3400' or > '\u9FFF')
                continue;
            all++;
            if (script.Simplified(c) == c)
                continue;
            traditional++;
            first = first < 0 ? i : first;
        }
        return traditional >= FewestTraditional && traditional * 100 >= all * TraditionalShare ? new TextSpan(first, 1) : null;
    }

    static TextSpan? PinyinAt(string text)
    {
        TextSpan? first = null;
        var count = 0;
        for (var i = 0; count < FewestPinyin && text.AsSpan(i).IndexOfAny('(', '（') is >= 0 and var next; i++)
        {
            i += next;
            if (Pinyin.LengthAt(text, i) is not (> 0 and var length))
                continue;
            first ??= new TextSpan(i, length);
            count++;
        }
        return count >= FewestPinyin ? first : null;
    }

    static TextSpan? Mojibake(string text, PackWords words)
    {
        var replaced = text.IndexOf('\uFFFD');
        var garbled = words.Mojibake.IndexIn(text.AsSpan(0, replaced < 0 ? text.Length : replaced));
        var first = garbled < 0 ? replaced : garbled;
        return first < 0 ? LatinLetters(text) : new TextSpan(first, 1);
    }

    static bool LosesProse(string text, PackWords words)
    {
        if (LatinLetters(text) is not null)
            return true;
        var garbled = text.AsSpan().Count('\uFFFD');
        for (var rest = text.AsSpan(); words.Mojibake.IndexIn(rest) is >= 0 and var at; rest = rest[(at + 1)..])
            garbled++;
        return (long)garbled * GarbledShare >= text.Length;
    }

    static TextSpan? LatinLetters(string text)
    {
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (run == 0 && text.AsSpan(i).IndexOfAnyInRange('\u0080', '\u00FF') is var next)
                i = next < 0 ? text.Length - 1 : i + next;
            run = text[i] is >= '\u0080' and <= '\u00FF' and not ('\u00A0' or '\u00B7' or '\u00D7' or '\u00A9') ? run + 1 : 0;
            if (run == LatinRun)
                return new TextSpan(i - LatinRun + 1, LatinRun);
        }
        return null;
    }
}
