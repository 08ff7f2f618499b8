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
    readonly Dictionary<Cell, Unknown> unknowns = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<AmbiguousLine, HashSet<Cell>> read = new(ReferenceEqualityComparer.Instance);

    public BoundRule Rule => rule;

    public Report Report => report;

    public ReportTexts Texts => texts;

    public Ledger Ledger { get; private set; } = new();

    /// <summary>The table 对 is going through; null without one.</summary>
    public string? Table { get; init; }

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

    public string TableOf(BoundCells cells) => cells.Table ?? Table!;

    public void Capture(PatternMatch match, BoundFind find)
    {
        for (var i = 0; i < find.Captures.Length; i++)
        {
            Captures[find.Captures[i].Index] = match.Captures[i];
            CapturedIn[find.Captures[i].Index] = match.Prose;
        }
    }

    /// <summary>Whether a figure that assumes its line's sum was read together with another of that line; then all must be read anew.</summary>
    public bool MustReadAnew()
    {
        var found = read.Where(r => r.Value.Count > 1 && r.Value.Any(c => c.AssumesRowSum) && OpenLines.Add(r.Key)).ToList();
        if (found.Count > 0)
            Clear();
        return found.Count > 0;
    }

    public void Clear()
    {
        Ledger = new Ledger();
        Comparisons.Clear();
        unknowns.Clear();
        read.Clear();
    }

    public void Add(TextSpan node, string name, LocalizedText value, Location? location, OperandState state = OperandState.Known) =>
        Ledger.Add(node, new Operand(name, value, location), state);
}

/// <summary>Both sides of a comparison, and left minus right.</summary>
readonly record struct Compared(LinearSum Left, LinearSum Right, LinearSum Difference);
