using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>What an example says, once parsed.</summary>
public sealed record ExampleBodySyntax(
    TextSpan Span,
    Outcome Outcome,
    ImmutableArray<SettingSyntax> Settings,
    ImmutableArray<ExpectationSyntax> Expectations);

/// <summary>Something an example sets in an otherwise valid report.</summary>
public abstract record SettingSyntax(TextSpan Span);

/// <summary><c>新收 = 5</c>, <c>部分一 = “…”</c>, <c>列 = 自然人</c>.</summary>
public sealed record AssignSyntax(TextSpan Span, ReferenceSyntax Target, ExampleValueSyntax Value) : SettingSyntax(Span);

/// <summary><c>部分一 加 “…”</c>.</summary>
public sealed record AppendSyntax(TextSpan Span, ReferenceSyntax Target, TextSyntax Text) : SettingSyntax(Span);

/// <summary><c>对调 部分一 部分二</c>.</summary>
public sealed record SwapSyntax(TextSpan Span, ReferenceSyntax First, ReferenceSyntax Second) : SettingSyntax(Span);

/// <summary>What an example expects of a finding.</summary>
public abstract record ExpectationSyntax(TextSpan Span);

/// <summary><c>在 ‹place›</c>.</summary>
public sealed record ExpectPlaceSyntax(TextSpan Span, ReferenceSyntax Place) : ExpectationSyntax(Span);

/// <summary><c>左 6</c>, <c>右 5</c>, <c>相差 1</c>.</summary>
public sealed record ExpectValueSyntax(TextSpan Span, ComparedSide Side, ExampleValueSyntax Value) : ExpectationSyntax(Span);

public enum ComparedSide
{
    Left,
    Right,
    Difference,
}

/// <summary>A value in an example.</summary>
public abstract record ExampleValueSyntax(TextSpan Span);

public sealed record ExampleExpressionSyntax(TextSpan Span, ExpressionSyntax Value) : ExampleValueSyntax(Span);

/// <summary>空白</summary>
public sealed record BlankValueSyntax(TextSpan Span) : ExampleValueSyntax(Span);

/// <summary>缺: taken out.</summary>
public sealed record AbsentValueSyntax(TextSpan Span) : ExampleValueSyntax(Span);

/// <summary><c>不清 1 或 11</c>: unreadable, with candidates if any.</summary>
public sealed record UnreadableValueSyntax(TextSpan Span, ImmutableArray<NumberSyntax> Candidates) : ExampleValueSyntax(Span);
