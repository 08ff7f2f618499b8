using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>A cell that is most likely wrong, since one other value in it would settle several findings at once.</summary>
/// <param name="Name">As rules write it: 申请[予以公开, 自然人].</param>
/// <param name="Balancing">The value with which all of <paramref name="Verdicts"/> would hold.</param>
/// <param name="Verdicts">The failures it explains, in the ledger's order.</param>
public sealed record Culprit(Cell Cell, string Name, decimal Balancing, Location Location, ImmutableArray<Verdict> Verdicts);
