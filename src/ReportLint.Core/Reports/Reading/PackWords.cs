using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading.Headings;
using ReportLint.Reports.Reading.Stated;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>The words of a pack, folded and arranged for looking them up. Made once for a pack, not for each report.</summary>
sealed class PackWords
{
    static readonly ConditionalWeakTable<FormSet, PackWords> Made = [];

    PackWords(FormSet forms)
    {
        var words = forms.Vocabulary;
        Forms = forms;
        Headings = HeadingWords.Of(forms);
        Bodies = new BodyNames(forms);
        Titles = new Titles(forms);
        TitleLabels = Labels(words.TitleLabels);
        IssuerLabels = Labels(words.IssuerLabels);
        PublishedLabels = Labels(words.PublishedLabels);
        AddressLabels = Labels(words.AddressLabels);
        AllLabels = [.. TitleLabels, .. IssuerLabels, .. PublishedLabels, .. AddressLabels, .. Labels(words.OtherLabels)];
        PeriodWords = [.. words.PeriodWords.Select(Fold)];
        IssuerSentences = [.. words.IssuerSentences.Select(w => Sentence.Of(w, "{issuer}", forms.Script)).OfType<Sentence>()];
        YearSentences = [.. words.YearSentences.Select(w => Sentence.Of(w, "{year}", forms.Script)).OfType<Sentence>()];
        BeforeCitation = new WordEnds(words.BeforeCitation.Select(Fold));
        Furniture = new WordSearch(words.Furniture.Select(Fold));
        Subjects = new WordSearch(words.Subjects.Select(Fold));
        Spam = new WordSearch(words.Spam.Select(Fold), StringComparison.OrdinalIgnoreCase);
        Mojibake = new WordSearch(words.Mojibake);
    }

    public FormSet Forms { get; }

    public HeadingWords Headings { get; }

    public BodyNames Bodies { get; }

    public Titles Titles { get; }

    /// <summary>Labels end in a colon.</summary>
    public ImmutableArray<string> TitleLabels { get; }

    public ImmutableArray<string> IssuerLabels { get; }

    public ImmutableArray<string> PublishedLabels { get; }

    public ImmutableArray<string> AddressLabels { get; }

    public ImmutableArray<string> AllLabels { get; }

    public ImmutableArray<string> PeriodWords { get; }

    public ImmutableArray<Sentence> IssuerSentences { get; }

    public ImmutableArray<Sentence> YearSentences { get; }

    public WordEnds BeforeCitation { get; }

    public WordSearch Furniture { get; }

    public WordSearch Subjects { get; }

    public WordSearch Spam { get; }

    /// <summary>As they stand in a text, not folded.</summary>
    public WordSearch Mojibake { get; }

    public static PackWords Of(FormSet forms) => Made.GetValue(forms, static f => new PackWords(f));

    string Fold(string words) => FoldedText.Fold(words, Forms.Script);

    ImmutableArray<string> Labels(ImmutableArray<string> labels) => [.. labels.Select(l => Fold(l) + ":")];
}
