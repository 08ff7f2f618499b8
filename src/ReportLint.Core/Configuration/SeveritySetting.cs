using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>Another severity for a rule than its author gave it.</summary>
/// <param name="Rules">A rule's id, all of an area (<c>t3.*</c>), or all (<c>*</c>).</param>
/// <param name="Severity">Null switches the rules off.</param>
public sealed record SeveritySetting(string Rules, Severity? Severity, Location Location)
{
    public bool Speaks(string ruleId) => Rules == ruleId || IsPattern && ruleId.StartsWith(Rules[..^1], StringComparison.Ordinal);

    public bool IsPattern => Rules.EndsWith('*');
}
