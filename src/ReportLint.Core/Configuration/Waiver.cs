using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>A finding that somebody answers for, until a day.</summary>
/// <param name="Scope">Globs of the reports it holds for.</param>
/// <param name="Element">The row, column or cell it holds for; null for any.</param>
/// <param name="Expires">The last day it holds.</param>
public sealed record Waiver(
    string RuleId, ImmutableArray<string> Scope, string? Element, string Reason, string Approver, DateOnly Expires, Location Location)
{
    public bool HoldsOn(DateOnly day) => day <= Expires;

    /// <summary>Reason, approver and last day in one sentence.</summary>
    public LocalizedText Justification => new($"{Reason}（{Approver}，至 {Expires:yyyy-MM-dd}）", $"{Reason} ({Approver}, until {Expires:yyyy-MM-dd})");
}
