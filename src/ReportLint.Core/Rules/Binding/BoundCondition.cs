using System.Collections.Immutable;
using ReportLint.Rules.Patterns;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>Something that holds, does not hold, or cannot be decided.</summary>
abstract record BoundCondition(TextSpan Span) : BoundExpression(Span);

sealed record NumberComparison(TextSpan Span, BoundNumber Left, ComparisonSign Sign, BoundNumber Right) : BoundCondition(Span);

sealed record TextComparison(TextSpan Span, BoundText Left, bool IsEqual, BoundText Right) : BoundCondition(Span);

sealed record DateComparison(TextSpan Span, BoundDate Left, ComparisonSign Sign, BoundDate Right) : BoundCondition(Span);

/// <summary>格式 = 应用格式, 格式 = 2021.</summary>
sealed record FormComparison(TextSpan Span, BoundForm Left, bool IsEqual, BoundExpression Right) : BoundCondition(Span);

/// <summary>A fact is (or is not) one of some values: a limit of 适用, or 单位层级 = 县级.</summary>
sealed record FactIs(TextSpan Span, FactLimit Limit) : BoundCondition(Span);

sealed record IsKind(TextSpan Span, BoundExpression Value, ValueKind Kind) : BoundCondition(Span);

/// <param name="Part">The part whose heading is compared, so that the form's aliases count; null for other texts.</param>
sealed record Worded(TextSpan Span, BoundText Value, string Text, int? Part) : BoundCondition(Span);

/// <param name="All">Whether every pattern must occur (且), or any (或).</param>
sealed record Mentions(TextSpan Span, BoundText Value, ImmutableArray<Pattern> Patterns, bool All) : BoundCondition(Span);

sealed record Ordered(TextSpan Span, int First, int Last) : BoundCondition(Span);

sealed record HasPart(TextSpan Span, int Part) : BoundCondition(Span);

sealed record HasTable(TextSpan Span, string Table) : BoundCondition(Span);

/// <summary>有 ‹table›.改名: rows or columns of the table are printed under another name than the form's.</summary>
sealed record HasRenamed(TextSpan Span, string Table) : BoundCondition(Span);

/// <summary>有 全文: there is a report at all.</summary>
sealed record HasReport(TextSpan Span) : BoundCondition(Span);

/// <summary>有 ‹row›: the table read has that row.</summary>
sealed record HasCells(TextSpan Span, BoundCells Cells) : BoundCondition(Span);

sealed record HasFact(TextSpan Span, FactName Fact, bool? IsEnd) : BoundCondition(Span);

sealed record IsDamaged(TextSpan Span) : BoundCondition(Span);

sealed record Negation(TextSpan Span, BoundCondition Condition) : BoundCondition(Span);

sealed record Combination(TextSpan Span, ImmutableArray<BoundCondition> Conditions, bool All) : BoundCondition(Span);

/// <summary>A condition on another report: 有 上年.部分一.</summary>
sealed record OtherReportCondition(TextSpan Span, OtherReport Report, BoundCondition Condition) : BoundCondition(Span);

/// <summary>申请 = 上年.申请: the figures of all cells that both tables have.</summary>
sealed record TableComparison(TextSpan Span, BoundTable Left, bool IsEqual, BoundTable Right) : BoundCondition(Span);
