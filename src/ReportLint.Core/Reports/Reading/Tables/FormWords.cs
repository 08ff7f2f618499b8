using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>All words that the tables of a set of forms print, to be found in folded text in one pass.</summary>
sealed class FormWords
{
    static readonly ConditionalWeakTable<FormSet, FormWords> Known = [];

    readonly Branch root = new();
    readonly SearchValues<char> beginnings;

    FormWords(FormSet forms)
    {
        Words = [.. Meanings(forms).GroupBy(m => m.Text, m => m.Meaning).Select(g => new Word(g.Key, [.. g]))];
        foreach (var word in Words)
            root.Add(word);
        beginnings = SearchValues.Create([.. root.Next.Keys]);
        Figures = new FigureReader(forms);
        RowWords = [.. Words.Where(w => w.Is(WordRole.Row) && !w.Is(WordRole.Column)).Select(w => new RowWord(w.Text))];
    }

    public ImmutableArray<Word> Words { get; }

    /// <summary>The words that name rows and nothing else.</summary>
    public ImmutableArray<RowWord> RowWords { get; }

    public FigureReader Figures { get; }

    public static FormWords Of(FormSet forms) => Known.GetValue(forms, f => new FormWords(f));

    /// <summary>The first place from an offset on where a word may begin; the text's end when there is none.</summary>
    public int NextBeginning(string text, int at) =>
        text.AsSpan(at).IndexOfAny(beginnings) is >= 0 and var next ? at + next : text.Length;

    /// <summary>The longest word that begins at an offset of folded text; null when there is none.</summary>
    public Word? LongestAt(string text, int at)
    {
        Word? longest = null;
        var branch = root;
        while (at < text.Length && branch.Next.TryGetValue(text[at], out var next))
        {
            branch = next;
            longest = branch.Word ?? longest;
            at++;
        }
        return longest;
    }

    static IEnumerable<PrintedWord> Meanings(FormSet forms)
    {
        foreach (var table in forms.Forms.SelectMany(f => f.Tables))
        {
            foreach (var caption in table.Captions)
                yield return new PrintedWord(FoldedText.Fold(caption, forms.Script), new WordMeaning(WordRole.Caption, table, null, ""));
            foreach (var meaning in Meanings(table, table.AllRows, WordRole.Row, forms.Script).Concat(Meanings(table, table.AllColumns, WordRole.Column, forms.Script)))
                yield return meaning;
        }
    }

    static IEnumerable<PrintedWord> Meanings(FormTable table, IEnumerable<FormLine> lines, WordRole role, ScriptVariants script) =>
        from line in lines
        from label in line.Variants.Prepend(line.Label).Select(l => FoldedText.Fold(l, script)).Distinct()
        let ordinal = LabelOrdinal.LengthAtStart(label)
        select new PrintedWord(label[ordinal..], new WordMeaning(line.HasCells ? role : WordRole.Group, table, line, label[..ordinal])
        {
            IsOtherName = OtherName.IsOf(line, label, script),
        });

    sealed record PrintedWord(string Text, WordMeaning Meaning);

    sealed class Branch
    {
        public Dictionary<char, Branch> Next { get; } = [];

        public Word? Word { get; private set; }

        public void Add(Word word)
        {
            var branch = this;
            foreach (var c in word.Text)
            {
                if (!branch.Next.TryGetValue(c, out var next))
                    branch.Next.Add(c, next = new Branch());
                branch = next;
            }
            branch.Word = word;
        }
    }
}
