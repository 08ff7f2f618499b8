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

    public static ImmutableArray<Damage> Read(FoldedText folded, FormSet forms)
    {
        var damages = ImmutableArray.CreateBuilder<Damage>();
        var text = folded.Original.Text;
        Add("traditional", Traditional(text, forms.Script));
        Add("pinyin", PinyinAt(text));
        Add("mojibake", Mojibake(text, forms.Vocabulary));
        if (Spam(folded, forms) is { } spam)
            damages.Add(new Damage("spam", folded.Original.Locate(folded.ToOriginal(spam))));
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
            if (text[i] is < '\u3400' or > '\u9FFF')
                continue;
            all++;
            if (script.Simplified(text[i]) == text[i])
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
        for (var i = 0; i < text.Length && count < FewestPinyin; i++)
        {
            if (Pinyin.LengthAt(text, i) is not (> 0 and var length))
                continue;
            first ??= new TextSpan(i, length);
            count++;
        }
        return count >= FewestPinyin ? first : null;
    }

    static TextSpan? Mojibake(string text, Vocabulary vocabulary)
    {
        var first = text.IndexOf('\uFFFD');
        TextSpan? earliest = first < 0 ? null : new TextSpan(first, 1);
        foreach (var garbled in vocabulary.Mojibake)
        {
            var at = text.IndexOf(garbled, StringComparison.Ordinal);
            if (at >= 0 && !(earliest?.Start < at))
                earliest = new TextSpan(at, garbled.Length);
        }
        return earliest ?? LatinLetters(text);
    }

    static TextSpan? LatinLetters(string text)
    {
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            run = text[i] is >= '\u0080' and <= '\u00FF' and not ('\u00A0' or '\u00B7' or '\u00D7' or '\u00A9') ? run + 1 : 0;
            if (run == LatinRun)
                return new TextSpan(i - LatinRun + 1, LatinRun);
        }
        return null;
    }

    static TextSpan? Spam(FoldedText folded, FormSet forms)
    {
        foreach (var words in forms.Vocabulary.Spam)
        {
            var word = FoldedText.Fold(words, forms.Script);
            var at = folded.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return new TextSpan(at, word.Length);
        }
        return null;
    }
}
