using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules;

namespace ReportLint.Linting;

/// <summary>
/// Finds the cells at which a row's equation and a column's equation cross that both fail by what one other value would
/// mend. Nothing is hidden and nothing changed: the findings stay, and point to the cell.
/// </summary>
static class Culprits
{
    public static ImmutableArray<Culprit> Find(Report report, ImmutableArray<Verdict> verdicts)
    {
        var open = verdicts.Where(v => v is { Outcome: Outcome.Fail, Imbalance: not null }).ToList();
        if (open.Count < 2)
            return [];
        var culprits = ImmutableArray.CreateBuilder<Culprit>();
        while (Best(report, open) is { } culprit)
        {
            culprits.Add(culprit);
            open.RemoveAll(v => culprit.Verdicts.Contains(v));
        }
        return culprits.ToImmutable();
    }

    /// <summary>The cell that explains most failures, of at least one row and one column; null when there is none, or two do equally well.</summary>
    static Culprit? Best(Report report, List<Verdict> open)
    {
        var candidates = open
            .SelectMany(v => v.Imbalance!.Terms.Select(t => (t.Cell, t.Table)))
            .DistinctBy(t => (t.Table.Form.Id, t.Cell.Row.Index, t.Cell.Column.Index))
            .Select(t => Candidate(report, open, t.Cell, t.Table))
            .OfType<Culprit>()
            .OrderByDescending(c => c.Verdicts.Length)
            .Take(2).ToList();
        return candidates is [var only] || (candidates.Count == 2 && candidates[0].Verdicts.Length > candidates[1].Verdicts.Length)
            ? candidates[0]
            : candidates.Count == 2 && !candidates[0].Verdicts.Intersect(candidates[1].Verdicts).Any() ? candidates[0] : null;
    }

    static Culprit? Candidate(Report report, List<Verdict> open, Cell cell, Table table)
    {
        var byValue = open
            .Select(v => (Verdict: v, Value: v.Imbalance!.Balancing(cell)))
            .Where(x => x.Value is { } value && IsPossible(value, cell.Column.Kind))
            .GroupBy(x => x.Value!.Value)
            .Where(g => Crosses(g.Select(x => x.Verdict)))
            .MaxBy(g => g.Count());
        return byValue is null
            ? null
            : new Culprit(cell, $"{table.Form.Id}[{cell.Row.Name}, {cell.Column.Name}]", byValue.Key, report.Source.At(cell.Span), [.. byValue.Select(x => x.Verdict)]);
    }

    /// <summary>Whether some equation runs along a row and another along a column.</summary>
    static bool Crosses(IEnumerable<Verdict> verdicts)
    {
        var alongRow = verdicts.Select(v => v.Imbalance!.Terms.Select(t => t.Cell.Row).Distinct().Count() == 1).ToList();
        return alongRow.Contains(true) && alongRow.Contains(false);
    }

    static bool IsPossible(decimal value, FigureKind kind) => kind == FigureKind.SignedCount || value >= 0;
}
