using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>One clause of a rule: what stands on one line, begun by a keyword.</summary>
public abstract record ClauseSyntax(TextSpan Span);

/// <summary><c>级别 错误</c>, or <c>级别 警告 当 ‹condition›</c>.</summary>
public sealed record SeveritySyntax(TextSpan Span, Severity Severity, ExpressionSyntax? Condition) : ClauseSyntax(Span);

/// <summary><c>状态 草案</c>.</summary>
public sealed record StatusSyntax(TextSpan Span, RuleStatus Status) : ClauseSyntax(Span);

/// <summary><c>负责 “…”</c>.</summary>
public sealed record OwnerSyntax(TextSpan Span, TextSyntax Text) : ClauseSyntax(Span);

/// <summary><c>依据 “…”</c>; may repeat.</summary>
public sealed record BasisSyntax(TextSpan Span, TextSyntax Text) : ClauseSyntax(Span);

/// <summary><c>消息 “…” “…”</c>; the second text is the English one.</summary>
public sealed record MessageSyntax(TextSpan Span, TextSyntax Text, TextSyntax? English) : ClauseSyntax(Span);

/// <summary><c>说明 “…” “…”</c>.</summary>
public sealed record HelpSyntax(TextSpan Span, TextSyntax Text, TextSyntax? English) : ClauseSyntax(Span);

/// <summary><c>适用 ‹limit›；‹limit›</c>; all limits of all such clauses must hold.</summary>
public sealed record AppliesSyntax(TextSpan Span, ImmutableArray<LimitSyntax> Limits) : ClauseSyntax(Span);

/// <summary><c>当 ‹condition›</c>: a condition on content.</summary>
public sealed record WhenSyntax(TextSpan Span, ExpressionSyntax Condition) : ClauseSyntax(Span);

/// <summary><c>对 ‹table› 每一列</c> and its kin.</summary>
public abstract record ForSyntax(TextSpan Span) : ClauseSyntax(Span);

/// <summary><c>对 申请、收费 每一行 限 ‹names›</c>: the rows, columns or cells of one table or of several in turn.</summary>
public sealed record ForEachLineSyntax(TextSpan Span, ImmutableArray<ReferenceSyntax> Tables, LineKind Kind, LineSelection Selection, ImmutableArray<NameSyntax> Names) : ForSyntax(Span);

/// <summary><c>对 部分一 每一处 “…”</c>: every match of a pattern in a part.</summary>
public sealed record ForEachMatchSyntax(TextSpan Span, ReferenceSyntax Place, PatternSyntax Pattern) : ForSyntax(Span);

/// <summary><c>对 另份 每一份</c>: every other report.</summary>
public sealed record ForEachReportSyntax(TextSpan Span, ReferenceSyntax Reports) : ForSyntax(Span);

/// <summary><c>在 部分一 找 “…{n}件”</c>: binds the captures of one match together.</summary>
public sealed record FindSyntax(TextSpan Span, ReferenceSyntax Place, PatternSyntax Pattern) : ClauseSyntax(Span);

/// <summary><c>取 单价 = 100 元；自 2024 = 120 元</c>.</summary>
public sealed record LetSyntax(TextSpan Span, NameSyntax Name, ExpressionSyntax Value, ImmutableArray<LetFromYearSyntax> Later) : ClauseSyntax(Span);

/// <summary>The value a name takes from a fiscal year on.</summary>
public sealed record LetFromYearSyntax(int Year, ExpressionSyntax Value);

/// <summary><c>要求 ‹condition›</c>, or <c>不得 ‹condition›</c>.</summary>
/// <param name="IsForbidden">Whether it is 不得: the condition must not hold.</param>
public sealed record DemandSyntax(TextSpan Span, ExpressionSyntax Condition, bool IsForbidden) : ClauseSyntax(Span);

/// <summary><c>空白 未知</c>, <c>视为 0</c>, <c>不适用</c> or <c>报错</c>.</summary>
/// <param name="Number">The figure a blank counts as; only with <see cref="BlankPolicy.As"/>.</param>
public sealed record BlankSyntax(TextSpan Span, BlankPolicy Policy, decimal Number) : ClauseSyntax(Span);

/// <summary><c>找不到 不适用</c>: the outcome when a search finds nothing.</summary>
public sealed record UnfoundSyntax(TextSpan Span, Outcome Outcome) : ClauseSyntax(Span);

/// <summary><c>允差 0.01</c>, or <c>允差 按显示精度</c>.</summary>
/// <param name="Amount">Null for half a unit of each operand's last printed digit.</param>
public sealed record ToleranceSyntax(TextSpan Span, NumberSyntax? Amount) : ClauseSyntax(Span);

/// <summary>
/// <c>例 报错 ‹settings› → ‹expectations›</c>, kept as its text: examples are parsed only when they are run.
/// </summary>
/// <param name="Text">The clause's lines, keyword included.</param>
public sealed record ExampleSyntax(TextSpan Span, TextSpan Text) : ClauseSyntax(Span);

/// <summary>What 对 goes through.</summary>
public enum LineKind
{
    Row,
    Column,
    Cell,
}

/// <summary>How 对 is narrowed to some names.</summary>
public enum LineSelection
{
    None,

    /// <summary>限: these alone.</summary>
    Only,

    /// <summary>除: all but these.</summary>
    Except,
}

/// <summary>What a rule does with a blank cell.</summary>
public enum BlankPolicy
{
    Unknown,
    As,
    NotApplicable,
    Fail,
}
