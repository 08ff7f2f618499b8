using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Bodies;

/// <summary>Makes names of bodies comparable: folded script, and the ends that a pack calls another way of saying the same replaced.</summary>
public sealed class BodyNormal(FormSet forms)
{
    readonly NameEnd<string>[] ends =
        [.. forms.Vocabulary.SameEnds.Select(e => new NameEnd<string>(Fold(e.End, forms), Fold(e.Meaning, forms))).OrderByDescending(e => e.End.Length)];

    public string Of(string name)
    {
        var folded = Fold(name, forms);
        foreach (var (end, instead) in ends)
        {
            if (folded.Length > end.Length && folded.EndsWith(end, StringComparison.Ordinal))
                return folded[..^end.Length] + instead;
        }
        return folded;
    }

    static string Fold(string words, FormSet forms) => FoldedText.Fold(words, forms.Script);
}
