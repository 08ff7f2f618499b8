using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Patterns;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>One rule at one element of one report: where it stands, and what it has read so far.</summary>
/// <param name="ledger">Null to decide alone: then nothing is noted of what is read.</param>
sealed class Run(BoundRule rule, Report report, ReportTexts texts, Ledger? ledger)
{
    Dictionary<Cell, Unknown>? unknowns;
    Dictionary<AmbiguousLine, HashSet<Cell>>? read;
    HashSet<AmbiguousLine>? openLines;
    Dictionary<Report, Run>? others;
    Run? root;
    string word = "";
    bool hasBlank;

    public BoundRule Rule => rule;

    public Report Report => report;

    public ReportTexts Texts => texts;

    /// <summary>Null while nobody asks for evidence.</summary>
    public Ledger? Ledger { get; private set; } = ledger;

    /// <summary>The ledger of a run that keeps one.</summary>
    public Ledger Evidence => Ledger ?? throw new InvalidOperationException("This run keeps no ledger.");

    /// <summary>The table 对 is going through; null without one.</summary>
    public string? Table { get; private set; }

    /// <summary>The current row and column of 对.</summary>
    public FormLine? Row { get; private set; }

    public FormLine? Column { get; private set; }

    /// <summary>The cell of the selection that a 次数 is looking at.</summary>
    public CellPlace? Selected { get; set; }

    /// <summary>The heading that a 次数 is looking at.</summary>
    public Section? Heading { get; set; }

    /// <summary>Whether a cell was read that is blank or holds a placeholder.</summary>
    public bool HasBlank
    {
        get => hasBlank || Others.Any(o => o.HasBlank);
        set => hasBlank = value;
    }

    /// <summary>The other report of 对 另份 每一份.</summary>
    public Report? Other { get; private set; }

    /// <summary>The same element in the other reports that were read from.</summary>
    IEnumerable<Run> Others => others is null ? [] : others.Values;

    /// <summary>Every report that was read from.</summary>
    public IEnumerable<Report> Reports => others is null ? [report] : [report, .. others.Keys];

    public bool IsInOtherReport => root is not null;

    /// <summary>Why the rule does not speak of this element after all: another report's form lacks what it asks for.</summary>
    public LocalizedText? Inapplicable { get; private set; }

    /// <summary>By <see cref="BoundCapture.Index"/>; null where nothing was captured.</summary>
    public CaptureValue?[] Captures { get; } = rule.Captures.IsEmpty ? [] : new CaptureValue?[rule.Captures.Length];

    /// <summary>The prose each capture was found in.</summary>
    public FoldedProse?[] CapturedIn { get; } = rule.Captures.IsEmpty ? [] : new FoldedProse?[rule.Captures.Length];

    public bool IsDamaged => !report.Damages.IsEmpty;

    /// <summary>Whether a phrase not found may be one that the capture lost.</summary>
    public bool LosesProse => report.Damages.Any(d => d.LosesProse);

    /// <summary>The one object that stands for an unknown cell, so that it cancels against itself.</summary>
    public Unknown UnknownOf(Cell cell, Func<Unknown> create)
    {
        unknowns ??= new(ReferenceEqualityComparer.Instance);
        if (!unknowns.TryGetValue(cell, out var unknown))
            unknowns[cell] = unknown = create();
        return unknown;
    }

    public void ReadIn(AmbiguousLine line, Cell cell)
    {
        read ??= new(ReferenceEqualityComparer.Instance);
        if (!read.TryGetValue(line, out var cells))
            read[line] = cells = new HashSet<Cell>(ReferenceEqualityComparer.Instance);
        cells.Add(cell);
    }

    public string TableOf(BoundCells cells) => cells.Table ?? Table!;

    public void Capture(PatternMatch match, BoundFind find)
    {
        for (var i = 0; i < find.Captures.Length; i++)
        {
            Captures[find.Captures[i].Index] = match.Captures[i];
            CapturedIn[find.Captures[i].Index] = match.Prose;
        }
    }

    /// <summary>
    /// Whether this element reads several cells of a glued line: their figures may then not be taken for granted by
    /// assuming that the line adds up.
    /// </summary>
    public bool IsOpen(AmbiguousLine line) => openLines?.Contains(line) == true;

    /// <summary>Whether a figure that assumes its line's sum was read together with another of that line; then all must be read anew.</summary>
    public bool MustReadAnew()
    {
        var found = OpensLines();
        foreach (var other in Others)
            found |= other.OpensLines();
        if (found)
            Clear();
        return found;
    }

    bool OpensLines()
    {
        if (read is null)
            return false;
        var open = openLines ??= new(ReferenceEqualityComparer.Instance);
        return read.Where(r => r.Value.Count > 1 && r.Value.Any(c => c.AssumesRowSum) && open.Add(r.Key)).ToList().Count > 0;
    }

    /// <summary>Begins at another element, with nothing read.</summary>
    public void MoveTo(Element element)
    {
        others = null;
        openLines = null;
        Clear();
        (Table, Row, Column, Other) = (element.Table, element.Row, element.Column, element.Other);
        if (element.Match is { } match)
            Capture(match, ((ForMatches)rule.For!).Find);
    }

    public void Clear()
    {
        Ledger = Ledger is null ? null : new Ledger();
        HasBlank = false;
        Inapplicable = null;
        unknowns?.Clear();
        read?.Clear();
        foreach (var other in Others)
        {
            other.Clear();
            other.Ledger = Ledger?.In(other.word);
        }
    }

    /// <summary>The same element in another report.</summary>
    /// <param name="name">How what is read there is called: 上年.</param>
    public Run In(Report other, string name)
    {
        others ??= new(ReferenceEqualityComparer.Instance);
        if (!others.TryGetValue(other, out var there))
            others[other] = there = new Run(rule, other, texts.Of(other), Ledger?.In(name)) { Table = Table, Row = Row, Column = Column, root = this, word = name };
        return there;
    }

    /// <summary>Notes that another report's form has no such thing, so that the rule does not apply.</summary>
    public void NotHere(LocalizedText why) => (root ?? this).Inapplicable ??= why;
}

/// <summary>Both sides of a comparison, and left minus right.</summary>
readonly record struct Compared(LinearSum Left, LinearSum Right, LinearSum Difference);
