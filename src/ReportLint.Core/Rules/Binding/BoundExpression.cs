using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>A value or condition whose names mean something definite, in every form the rule speaks of.</summary>
/// <param name="Span">Where it stands in the rule file.</param>
abstract record BoundExpression(TextSpan Span);

/// <summary>The form a report uses, or the one due for its year.</summary>
sealed record BoundForm(TextSpan Span, bool IsDue) : BoundExpression(Span);

/// <summary>A form by its name.</summary>
sealed record BoundFormName(TextSpan Span, Form Form) : BoundExpression(Span);

/// <summary>Level and kind of the body, as one fact.</summary>
sealed record BoundIssuerLevel(TextSpan Span) : BoundExpression(Span);

/// <summary>A table as a whole, to be compared with another report's.</summary>
/// <param name="Report">The report it stands in; null for the one being linted.</param>
sealed record BoundTable(TextSpan Span, string Table, OtherReport? Report = null) : BoundExpression(Span);

/// <summary>A day.</summary>
abstract record BoundDate(TextSpan Span) : BoundExpression(Span);

sealed record DayOfYear(TextSpan Span, BoundNumber Year, int Month, int Day) : BoundDate(Span);

sealed record FactDate(TextSpan Span, FactName Fact, bool IsEnd) : BoundDate(Span);

sealed record CaptureDate(TextSpan Span, BoundCapture Capture) : BoundDate(Span);

/// <summary>What a pattern captures under a name.</summary>
/// <param name="Index">Its place among the captures of the rule.</param>
sealed record BoundCapture(string Name, Patterns.CaptureType Type, int Index);

/// <summary>A named value; from the years given, the later ones.</summary>
/// <param name="Captures">The captures its values are made of.</param>
sealed record BoundLet(string Name, ImmutableArray<YearValue> Values, ImmutableArray<BoundCapture> Captures);

/// <param name="From">First fiscal year of the value; null for the first one.</param>
sealed record YearValue(int? From, BoundExpression Value);

/// <summary>A 取 used: the kind of value is that of its first.</summary>
sealed record LetDate(TextSpan Span, BoundLet Let) : BoundDate(Span);

/// <summary>A day that another report states.</summary>
sealed record OtherReportDate(TextSpan Span, OtherReport Report, BoundDate Date) : BoundDate(Span);
