using System.Collections.Immutable;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>How a rule came to its verdict on one element: its conditions and requirements as trees.</summary>
public sealed record Explanation(Verdict Verdict, ImmutableArray<ExplainedStep> Steps);

/// <summary>A condition or a number as the rule writes it, with what it came to.</summary>
/// <param name="Written">As it stands in the rule.</param>
/// <param name="Value">Holds, does not hold, cannot be decided; or what a number comes to.</param>
/// <param name="Operands">What was read for it and for nothing below it.</param>
public sealed record ExplainedStep(string Written, LocalizedText Value, ImmutableArray<Operand> Operands, ImmutableArray<ExplainedStep> Below);
