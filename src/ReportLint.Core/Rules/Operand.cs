using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>Something a rule read in order to decide.</summary>
/// <param name="Name">As the rule writes it, with the current row or column filled in.</param>
/// <param name="Value">What was read, as a person would write it: a figure, 空白, the candidates of an unreadable cell, a phrase.</param>
/// <param name="Location">Where; null for what is not there.</param>
public sealed record Operand(string Name, LocalizedText Value, Location? Location);
