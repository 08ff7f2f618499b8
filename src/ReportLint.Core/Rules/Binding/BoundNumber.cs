using System.Collections.Immutable;
using ReportLint.Reports.Similarity;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>A number, in the base unit of what it measures.</summary>
abstract record BoundNumber(TextSpan Span, Measure Measure) : BoundExpression(Span);

/// <param name="Unit">As written, for messages.</param>
sealed record ConstantNumber(TextSpan Span, decimal Value, string? Unit, Measure Measure) : BoundNumber(Span, Measure);

/// <summary>One cell.</summary>
sealed record CellNumber(TextSpan Span, BoundCells Cells, Measure Measure) : BoundNumber(Span, Measure);

/// <summary>合计 over cells.</summary>
sealed record SumNumber(TextSpan Span, ImmutableArray<BoundNumber> Parts, Measure Measure) : BoundNumber(Span, Measure);

sealed record CaptureNumber(TextSpan Span, BoundCapture Capture, Measure Measure) : BoundNumber(Span, Measure);

sealed record LetNumber(TextSpan Span, BoundLet Let, Measure Measure) : BoundNumber(Span, Measure);

/// <summary>The fiscal year.</summary>
sealed record YearNumber(TextSpan Span) : BoundNumber(Span, Measure.None);

/// <summary>字数: characters of a text, white space left out.</summary>
sealed record LengthNumber(TextSpan Span, BoundText Text) : BoundNumber(Span, Measure.Length);

/// <summary>次数: how many cells of a selection satisfy a condition, or how many places match a pattern.</summary>
/// <param name="Cells">The selection; in <paramref name="Condition"/> it stands for the cell being looked at. Null when matches are counted.</param>
sealed record CountNumber(TextSpan Span, BoundCells? Cells, BoundCondition Condition) : BoundNumber(Span, Measure.None);

/// <summary>The ordinal printed before the heading of a part.</summary>
sealed record PartOrdinal(TextSpan Span, int Part) : BoundNumber(Span, Measure.None);

/// <summary>The ordinal printed before the heading that a 次数 is looking at.</summary>
sealed record HeadingOrdinal(TextSpan Span) : BoundNumber(Span, Measure.None);

/// <summary>次数: for how many headings that print an ordinal a condition holds.</summary>
sealed record HeadingCount(TextSpan Span, BoundCondition Condition) : BoundNumber(Span, Measure.None);

/// <summary>相似度 of two texts, from 0 to 1.</summary>
/// <param name="Resemblance">How texts of the pack's reports are compared.</param>
sealed record SimilarityNumber(TextSpan Span, BoundText First, BoundText Second, Resemblance Resemblance) : BoundNumber(Span, Measure.None);

sealed record NegativeNumber(TextSpan Span, BoundNumber Value) : BoundNumber(Span, Value.Measure);

sealed record ArithmeticNumber(TextSpan Span, BoundNumber Left, ArithmeticSign Sign, BoundNumber Right, Measure Measure) : BoundNumber(Span, Measure);

/// <summary>A number of another report: 上年.申请[结转下年, 总计].</summary>
/// <param name="Value">The number as that report has it.</param>
sealed record OtherReportNumber(TextSpan Span, OtherReport Report, BoundNumber Value) : BoundNumber(Span, Value.Measure);
