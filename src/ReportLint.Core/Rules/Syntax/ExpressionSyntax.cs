using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>A value or a condition.</summary>
public abstract record ExpressionSyntax(TextSpan Span);

/// <summary>A number as written, with its unit if it has one (件 元 万元 字 天 %).</summary>
public sealed record NumberSyntax(TextSpan Span, decimal Value, string? Unit) : ExpressionSyntax(Span);

/// <summary><c>2023年1月31日</c>, or <c>(年度+1)年1月31日</c>; in English <c>date(year+1, 1, 31)</c>.</summary>
public sealed record DateSyntax(TextSpan Span, ExpressionSyntax Year, int Month, int Day) : ExpressionSyntax(Span);

/// <summary>A quoted text as a value.</summary>
public sealed record TextValueSyntax(TextSpan Span, TextSyntax Text) : ExpressionSyntax(Span);

/// <summary>
/// Something in a report: <c>新收</c>, <c>申请[新收, 总计]</c>, <c>部分五.标题</c>, <c>统计期.始</c>, <c>上年.申请[结转下年, 列]</c>.
/// </summary>
public sealed record ReferenceSyntax(TextSpan Span, OtherReport? Report, TargetSyntax Target) : ExpressionSyntax(Span)
{
    /// <summary>The row and column in brackets; null without brackets.</summary>
    public CellPositionSyntax? Position { get; init; }

    /// <summary>The member after a dot; null without one.</summary>
    public MemberSyntax? Member { get; init; }
}

/// <summary><c>合计(…)</c>, <c>次数(…)</c>, <c>字数(…)</c>, <c>相似度(…)</c>.</summary>
public sealed record CallSyntax(TextSpan Span, FunctionName Function, ImmutableArray<ArgumentSyntax> Arguments) : ExpressionSyntax(Span);

/// <summary>An argument of a function, possibly with 末级.</summary>
public sealed record ArgumentSyntax(ExpressionSyntax Value, bool Leaves);

/// <summary>A minus sign before a value.</summary>
public sealed record NegativeSyntax(TextSpan Span, ExpressionSyntax Value) : ExpressionSyntax(Span);

/// <summary><c>+ - × ÷</c> between two values.</summary>
public sealed record ArithmeticSyntax(TextSpan Span, ExpressionSyntax Left, ArithmeticSign Sign, ExpressionSyntax Right) : ExpressionSyntax(Span);

/// <summary>Something in brackets; kept so that what is printed is what was written.</summary>
public sealed record BracketSyntax(TextSpan Span, ExpressionSyntax Inner) : ExpressionSyntax(Span);

/// <summary>Two values compared.</summary>
public sealed record ComparisonSyntax(TextSpan Span, ExpressionSyntax Left, ComparisonSign Sign, ExpressionSyntax Right) : ExpressionSyntax(Span);

/// <summary><c>‹value› 为 非负整数</c>.</summary>
public sealed record IsKindSyntax(TextSpan Span, ExpressionSyntax Value, ValueKind Kind) : ExpressionSyntax(Span);

/// <summary><c>‹text› 写作 “…”</c>.</summary>
public sealed record WordedSyntax(TextSpan Span, ExpressionSyntax Value, TextSyntax Text) : ExpressionSyntax(Span);

/// <summary><c>‹prose› 提及 “…”或“…”</c>.</summary>
public sealed record MentionsSyntax(TextSpan Span, ExpressionSyntax Value, TextsSyntax Texts) : ExpressionSyntax(Span);

/// <summary><c>部分一 至 部分六 依次出现</c>.</summary>
public sealed record OrderedSyntax(TextSpan Span, ReferenceSyntax First, ReferenceSyntax Last) : ExpressionSyntax(Span);

/// <summary><c>有 ‹table, part, row or fact›</c>.</summary>
public sealed record HasSyntax(TextSpan Span, ReferenceSyntax Value) : ExpressionSyntax(Span);

/// <summary><c>非 ‹condition›</c>.</summary>
public sealed record NotSyntax(TextSpan Span, ExpressionSyntax Condition) : ExpressionSyntax(Span);

/// <summary>Conditions joined by 且 (all) or by 或 (any).</summary>
public sealed record LogicSyntax(TextSpan Span, ImmutableArray<ExpressionSyntax> Conditions, bool All) : ExpressionSyntax(Span);
