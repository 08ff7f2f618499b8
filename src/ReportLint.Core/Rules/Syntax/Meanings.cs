using ReportLint.Diagnostics;

namespace ReportLint.Rules.Syntax;

/// <summary>What the words of the language mean, for the parser and the printer alike.</summary>
static class Meanings
{
    public static readonly WordTable<Severity> Severities = new((TokenKind.Error, Severity.Error), (TokenKind.Warning, Severity.Warning), (TokenKind.Note, Severity.Note));

    public static readonly WordTable<RuleStatus> Statuses = new(
        (TokenKind.Draft, RuleStatus.Draft), (TokenKind.Consultation, RuleStatus.Consultation),
        (TokenKind.Final, RuleStatus.Final), (TokenKind.Repealed, RuleStatus.Repealed));

    public static readonly WordTable<Outcome> Outcomes = new(
        (TokenKind.Pass, Outcome.Pass), (TokenKind.Fail, Outcome.Fail),
        (TokenKind.Undecided, Outcome.Undecided), (TokenKind.NotApplicable, Outcome.NotApplicable));

    public static readonly WordTable<BlankPolicy> BlankPolicies = new(
        (TokenKind.Unknown, BlankPolicy.Unknown), (TokenKind.As, BlankPolicy.As),
        (TokenKind.NotApplicable, BlankPolicy.NotApplicable), (TokenKind.Fail, BlankPolicy.Fail));

    public static readonly WordTable<LineKind> Lines = new((TokenKind.EachRow, LineKind.Row), (TokenKind.EachColumn, LineKind.Column), (TokenKind.EachCell, LineKind.Cell));

    /// <summary>The English range: <c>each row of</c>.</summary>
    public static readonly WordTable<LineKind> LineWords = new((TokenKind.Row, LineKind.Row), (TokenKind.Column, LineKind.Column), (TokenKind.Cell, LineKind.Cell));

    public static readonly WordTable<LineSelection> Selections = new((TokenKind.Only, LineSelection.Only), (TokenKind.Except, LineSelection.Except));

    public static readonly WordTable<FunctionName> Functions = new(
        (TokenKind.Sum, FunctionName.Sum), (TokenKind.Count, FunctionName.Count),
        (TokenKind.Length, FunctionName.Length), (TokenKind.Similarity, FunctionName.Similarity));

    public static readonly WordTable<ArithmeticSign> Additions = new((TokenKind.Plus, ArithmeticSign.Plus), (TokenKind.Minus, ArithmeticSign.Minus));

    public static readonly WordTable<ArithmeticSign> Multiplications = new((TokenKind.Times, ArithmeticSign.Times), (TokenKind.Over, ArithmeticSign.Over));

    public static readonly WordTable<ComparisonSign> Comparisons = new(
        (TokenKind.Equal, ComparisonSign.Equal), (TokenKind.NotEqual, ComparisonSign.NotEqual),
        (TokenKind.Less, ComparisonSign.Less), (TokenKind.AtMost, ComparisonSign.AtMost),
        (TokenKind.Greater, ComparisonSign.Greater), (TokenKind.AtLeast, ComparisonSign.AtLeast),
        (TokenKind.Before, ComparisonSign.Before), (TokenKind.After, ComparisonSign.After),
        (TokenKind.Since, ComparisonSign.Since), (TokenKind.By, ComparisonSign.By));

    public static readonly WordTable<ValueKind> Kinds = new(
        (TokenKind.WholeNumber, ValueKind.WholeNumber), (TokenKind.Natural, ValueKind.Natural), (TokenKind.NumberWord, ValueKind.Number),
        (TokenKind.DateWord, ValueKind.Date), (TokenKind.TextWord, ValueKind.Text), (TokenKind.Blank, ValueKind.Blank),
        (TokenKind.Placeholder, ValueKind.Placeholder), (TokenKind.WithUnit, ValueKind.WithUnit), (TokenKind.Irregular, ValueKind.Irregular),
        (TokenKind.Glued, ValueKind.Glued), (TokenKind.Incomplete, ValueKind.Incomplete));

    public static readonly WordTable<PlaceName> Places = new(
        (TokenKind.Whole, PlaceName.Whole), (TokenKind.Preamble, PlaceName.Preamble), (TokenKind.Headings, PlaceName.Headings),
        (TokenKind.Row, PlaceName.Row), (TokenKind.Column, PlaceName.Column), (TokenKind.Cell, PlaceName.Cell));

    /// <summary>The places that 对 and 在 take besides tables and parts.</summary>
    public static readonly WordTable<PlaceName> WholePlaces = new(
        (TokenKind.Whole, PlaceName.Whole), (TokenKind.Preamble, PlaceName.Preamble), (TokenKind.Headings, PlaceName.Headings), (TokenKind.Other, PlaceName.Reports), (TokenKind.Roster, PlaceName.Roster));

    public static readonly WordTable<PositionKind> Positions = new(
        (TokenKind.Row, PositionKind.CurrentRow), (TokenKind.Column, PositionKind.CurrentColumn), (TokenKind.All, PositionKind.All));

    public static readonly WordTable<FactName> Facts = new(
        (TokenKind.Title, FactName.Title), (TokenKind.Year, FactName.Year), (TokenKind.Period, FactName.Period),
        (TokenKind.Published, FactName.Published), (TokenKind.Issuer, FactName.Issuer), (TokenKind.IssuerLevel, FactName.IssuerLevel),
        (TokenKind.Form, FactName.Form), (TokenKind.DueForm, FactName.DueForm), (TokenKind.Damaged, FactName.Damaged));

    public static readonly WordTable<MemberName> Members = new(
        (TokenKind.Title, MemberName.Title), (TokenKind.PeriodStart, MemberName.Start),
        (TokenKind.PeriodEnd, MemberName.End), (TokenKind.Ordinal, MemberName.Ordinal), (TokenKind.Renamed, MemberName.Renamed), (TokenKind.Times, MemberName.All));

    public static readonly WordTable<OtherReport> Reports = new(
        (TokenKind.Previous, OtherReport.Previous), (TokenKind.Parent, OtherReport.Parent),
        (TokenKind.Children, OtherReport.Children), (TokenKind.Other, OtherReport.Other));

    public static readonly WordTable<ComparedSide> Sides = new(
        (TokenKind.Left, ComparedSide.Left), (TokenKind.Right, ComparedSide.Right), (TokenKind.Difference, ComparedSide.Difference));
}
