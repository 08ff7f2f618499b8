using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Patterns;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>One rule at one element of one report: where it stands, and what it has read so far.</summary>
sealed class Run(BoundRule rule, Report report, ReportTexts texts)
{
    readonly Dictionary<Report, Run> others = new(ReferenceEqualityComparer.Instance);
    Ledger ledger = new();
    Run? root;
    string name = "";
    readonly Dictionary<Cell, Unknown> unknowns = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<AmbiguousLine, HashSet<Cell>> read = new(ReferenceEqualityComparer.Instance);

    public BoundRule Rule => rule;

    public Report Report => report;

    public ReportTexts Texts => texts;

    public Ledger Ledger => root?.Ledger ?? ledger;

    /// <summary>The other report of 对 另份 每一份.</summary>
    public Report? Other { get; init; }

    /// <summary>Every report that was read from.</summary>
    public IEnumerable<Report> Reports => [report, .. others.Keys];

    /// <summary>Why the rule does not speak of this element after all: another report's form lacks what it asks for.</summary>
    public LocalizedText? Inapplicable { get; private set; }

    /// <summary>The current row and column of 对.</summary>
    public FormLine? Row { get; init; }

    public FormLine? Column { get; init; }

    /// <summary>The cell of the selection that a 次数 is looking at.</summary>
    public CellPlace? Selected { get; set; }

    /// <summary>By <see cref="BoundCapture.Index"/>; null where nothing was captured.</summary>
    public CaptureValue?[] Captures { get; } = new CaptureValue?[rule.Captures.Length];

    /// <summary>The prose each capture was found in.</summary>
    public FoldedProse?[] CapturedIn { get; } = new FoldedProse?[rule.Captures.Length];

    /// <summary>The comparisons of numbers made, with both sides and left minus right.</summary>
    public Dictionary<NumberComparison, Compared> Comparisons { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// Glued lines of which this element reads several cells: their figures may not be taken for granted by assuming
    /// that the line adds up.
    /// </summary>
    public HashSet<AmbiguousLine> OpenLines { get; } = new(ReferenceEqualityComparer.Instance);

    public bool IsDamaged => !report.Damages.IsEmpty;

    /// <summary>Whether a phrase not found may be one that the capture lost.</summary>
    public bool LosesProse => report.Damages.Any(d => d.LosesProse);

    /// <summary>The one object that stands for an unknown cell, so that it cancels against itself.</summary>
    public Unknown UnknownOf(Cell cell, Func<Unknown> create)
    {
        if (!unknowns.TryGetValue(cell, out var unknown))
            unknowns[cell] = unknown = create();
        return unknown;
    }

    public void ReadIn(AmbiguousLine line, Cell cell)
    {
        if (!read.TryGetValue(line, out var cells))
            read[line] = cells = new HashSet<Cell>(ReferenceEqualityComparer.Instance);
        cells.Add(cell);
    }

    /// <summary>Whether a figure that assumes its line's sum was read together with another of that line; then all must be read anew.</summary>
    public bool MustReadAnew()
    {
        var found = OpensLines();
        foreach (var other in others.Values)
            found |= other.OpensLines();
        if (found)
            Clear();
        return found;
    }

    bool OpensLines() =>
        read.Where(r => r.Value.Count > 1 && r.Value.Any(c => c.AssumesRowSum) && OpenLines.Add(r.Key)).ToList().Count > 0;

    public void Clear()
    {
        ledger = new Ledger();
        Inapplicable = null;
        foreach (var other in others.Values)
            other.Clear();
        Comparisons.Clear();
        unknowns.Clear();
        read.Clear();
    }

    public void Add(TextSpan node, string name, LocalizedText value, Location? location, OperandState state = OperandState.Known) =>
        Ledger.Add(node, new Operand(InReport(name), value, location), state);

    /// <summary>Notes what was looked for in vain.</summary>
    public void Miss(LocalizedText what) => Ledger.Miss(root is null ? what : new($"{name}：{what.Chinese}", $"{name}: {what.English ?? what.Chinese}"));

    /// <summary>Notes that the other report's form has no such thing, so that the rule does not apply.</summary>
    public void NotHere(LocalizedText why)
    {
        if (root is null)
            Inapplicable ??= why;
        else
            root.NotHere(new($"{name}：{why.Chinese}", $"{name}: {why.English ?? why.Chinese}"));
    }

    public bool IsInOtherReport => root is not null;

    /// <summary>The same element in another report.</summary>
    /// <param name="word">How operands read there are named: 上年.</param>
    public Run In(Report other, string word)
    {
        if (!others.TryGetValue(other, out var run))
            others[other] = run = new Run(rule, other, texts.Of(other)) { Row = Row, Column = Column, root = this, name = word };
        return run;
    }

    string InReport(string operand) =>
        root is null || operand.StartsWith(name, StringComparison.Ordinal) ? operand : $"{name}.{operand}";
}

/// <summary>Both sides of a comparison, and left minus right.</summary>
readonly record struct Compared(LinearSum Left, LinearSum Right, LinearSum Difference);
