using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;

namespace ReportLint.Linting.Examples;

/// <summary>
/// A report in the making: valid to begin with, then changed as an example says. It is made straight into the model and
/// not as a capture to be read, so that an example tests its rule alone.
/// </summary>
sealed class ReportDraft
{
    public required Form Form { get; set; }

    public Form? DueForm { get; set; }

    public int? Year { get; set; }

    public string? Title { get; set; }

    public string? Issuer { get; set; }

    public IssuerLevel? IssuerLevel { get; set; }

    public IssuerKind? IssuerKind { get; set; }

    public DateOnly? PeriodStart { get; set; }

    public DateOnly? PeriodEnd { get; set; }

    public DateOnly? Published { get; set; }

    public string Preamble { get; set; } = "";

    public bool IsDamaged { get; set; }

    /// <summary>In the order they stand.</summary>
    public List<DraftPart> Parts { get; init; } = [];

    public List<DraftTable> Tables { get; init; } = [];

    /// <summary>The other reports an example names, each of them once.</summary>
    public Dictionary<OtherReport, ReportDraft> Others { get; init; } = [];

    public DraftPart? Part(int number) => Parts.Find(p => p.Number == number);

    public DraftTable? Table(string id) => Tables.Find(t => t.Form.Id == id);

    public ReportDraft Copy() => new()
    {
        Form = Form,
        DueForm = DueForm,
        Year = Year,
        Title = Title,
        Issuer = Issuer,
        IssuerLevel = IssuerLevel,
        IssuerKind = IssuerKind,
        PeriodStart = PeriodStart,
        PeriodEnd = PeriodEnd,
        Published = Published,
        Preamble = Preamble,
        IsDamaged = IsDamaged,
        Parts = [.. Parts.Select(p => p with { })],
        Tables = [.. Tables.Select(t => t.Copy())],
        Others = Others.ToDictionary(o => o.Key, o => o.Value.Copy()),
    };
}

/// <summary>A part of a draft.</summary>
sealed record DraftPart(int Number)
{
    public string Title { get; set; } = "";

    public string Prose { get; set; } = "";

    /// <summary>The ordinal printed before the heading; null for none.</summary>
    public int? Ordinal { get; set; } = Number;
}

/// <summary>A table of a draft: what is not set is 0, or follows if it is a total.</summary>
sealed class DraftTable(FormTable form)
{
    readonly Dictionary<(int Row, int Column), DraftCell> cells = [];

    public FormTable Form { get; } = form;

    /// <summary>The names that are printed in place of the form's.</summary>
    public Dictionary<FormLine, string> Names { get; init; } = [];

    /// <summary>The cells an example sets.</summary>
    public IReadOnlyDictionary<(int Row, int Column), DraftCell> Set => cells;

    public DraftCell? this[FormLine row, FormLine column]
    {
        get => cells.TryGetValue((row.Index, column.Index), out var cell) ? cell : null;
        set => cells[(row.Index, column.Index)] = value ?? default;
    }

    public DraftTable Copy()
    {
        var copy = new DraftTable(Form) { Names = new(Names) };
        foreach (var (place, cell) in cells)
            copy.cells[place] = cell;
        return copy;
    }
}

/// <summary>A cell of a draft.</summary>
/// <param name="Value">Null for a cell that the capture lacks.</param>
readonly record struct DraftCell(CellValue? Value, string Raw);
