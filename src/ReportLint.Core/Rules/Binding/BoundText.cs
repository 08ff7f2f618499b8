using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>Something that is read as text.</summary>
abstract record BoundText(TextSpan Span) : BoundExpression(Span);

sealed record ConstantText(TextSpan Span, string Value) : BoundText(Span);

sealed record FactText(TextSpan Span, FactName Fact) : BoundText(Span);

/// <summary>The heading of a part.</summary>
sealed record PartTitle(TextSpan Span, int Part) : BoundText(Span);

/// <summary>The name of the current row or column.</summary>
sealed record LineName(TextSpan Span, bool IsRow) : BoundText(Span);

sealed record CaptureText(TextSpan Span, BoundCapture Capture) : BoundText(Span);

sealed record LetText(TextSpan Span, BoundLet Let) : BoundText(Span);

/// <summary>The prose of a part, of the whole report, or of what stands before part one.</summary>
/// <param name="Part">Its number; null for 全文 and 开头.</param>
sealed record BoundProse(TextSpan Span, int? Part, bool IsPreamble) : BoundText(Span);

/// <summary>The top-level headings with their ordinals, each a paragraph.</summary>
sealed record BoundHeadings(TextSpan Span) : BoundText(Span);

/// <summary>A text of another report: 上年.部分一.</summary>
sealed record OtherReportText(TextSpan Span, OtherReport Report, BoundText Text) : BoundText(Span);
