using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>One limit of 适用. It speaks of facts only.</summary>
public abstract record LimitSyntax(TextSpan Span);

/// <summary><c>年度 自 2019 至 2020</c>.</summary>
public sealed record YearRangeSyntax(TextSpan Span, int? From, int? To) : LimitSyntax(Span);

/// <summary><c>年度 2020、2022</c>.</summary>
public sealed record YearListSyntax(TextSpan Span, ImmutableArray<int> Years) : LimitSyntax(Span);

/// <summary><c>格式 2019、2021</c>, <c>单位层级 非 乡级</c>: a fact is (or is not) one of some values.</summary>
public sealed record FactLimitSyntax(TextSpan Span, FactName Fact, bool IsNegated, ImmutableArray<NameSyntax> Values) : LimitSyntax(Span);
