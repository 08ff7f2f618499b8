using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Rules.Syntax;
using Outcome = ReportLint.Rules.Outcome;

namespace ReportLint.Tests.Rules.Formatting;

/// <summary>Makes up anything the grammar allows, without places.</summary>
static class SyntaxGenerators
{
    static readonly Gen<NameSyntax> Name =
        from name in Gen.Elements("新收", "总计", "其他处理-其他", "本年增/减", "left", "级别", "日期", "数", "a_1", "第·二", "部分一", "〇", "件", "no", "in", "(一)", "2019")
        select new NameSyntax(name, default);

    /// <summary>Characters and escapes, paired and unpaired quotes among them.</summary>
    public static readonly Gen<TextSyntax> Text =
        from raw in Gen.Elements("收", "到", " ", "a", "“好”", "\\“", "\\”", "\\\"", "\\\\", "\\(", "(", ")", "|", "{n}", "{n:数}", "…", "\\…", "～", "#", "「", "，", "且", "例").Few(8)
        let text = string.Concat(raw)
        select new TextSyntax(Unescaped(text), default) { Raw = text };

    static readonly Gen<NumberSyntax> Number =
        from whole in Gen.Choose(0, 30000)
        from scale in Gen.Choose(0, 3)
        from unit in Gen.Elements<string?>(null, null, "件", "元", "万元", "字", "天", "%")
        select new NumberSyntax(default, new decimal(whole, 0, 0, false, (byte)scale), unit);

    static readonly Gen<int> Year = Gen.Choose(1, 9999);

    static readonly Gen<DateSyntax> Date =
        from year in Year
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        select new DateSyntax(default, new NumberSyntax(default, year, null), month, day);

    static readonly Gen<TargetSyntax> Target = Gen.OneOf(
        Name.Select(n => (TargetSyntax)new NamedTargetSyntax(default, n)),
        Gen.Choose(1, 22).Select(n => (TargetSyntax)new PartTargetSyntax(default, n)),
        Gen.Elements(Enum.GetValues<FactName>()).Select(f => (TargetSyntax)new FactTargetSyntax(default, f)),
        Gen.Elements(PlaceName.Whole, PlaceName.Preamble, PlaceName.Row, PlaceName.Column, PlaceName.Cell).Select(p => (TargetSyntax)new PlaceTargetSyntax(default, p)));

    static readonly Gen<PositionSyntax> Position = Gen.OneOf(
        Name.Select(n => new PositionSyntax(default, PositionKind.Name, n)),
        Gen.Elements(PositionKind.CurrentRow, PositionKind.CurrentColumn, PositionKind.All).Select(k => new PositionSyntax(default, k, null)));

    static readonly Gen<OtherReport?> Report = Gen.Elements<OtherReport?>(null, null, null, OtherReport.Previous, OtherReport.Parent, OtherReport.Children, OtherReport.Other);

    public static readonly Gen<ReferenceSyntax> Reference =
        from report in Report
        from target in Target
        from position in Gen.OneOf(Gen.Constant<CellPositionSyntax?>(null), from row in Position from column in Position select (CellPositionSyntax?)new CellPositionSyntax(default, row, column))
        from member in Gen.OneOf(Gen.Constant<MemberSyntax?>(null), Gen.Elements(Enum.GetValues<MemberName>()).Select(m => (MemberSyntax?)new MemberSyntax(default, m)))
        select new ReferenceSyntax(default, report, target) { Position = position, Member = position is null ? member : null };

    static readonly Gen<ReferenceSyntax> Place =
        from report in Report
        from target in Gen.OneOf(
            Name.Select(n => (TargetSyntax)new NamedTargetSyntax(default, n)),
            Gen.Choose(1, 6).Select(n => (TargetSyntax)new PartTargetSyntax(default, n)),
            Gen.Elements(PlaceName.Whole, PlaceName.Preamble, PlaceName.Headings, PlaceName.Reports).Select(p => (TargetSyntax)new PlaceTargetSyntax(default, p)))
        select new ReferenceSyntax(default, report, target);

    public static readonly Gen<TextsSyntax> Texts =
        from texts in Some(Text)
        from all in Gen.Elements(true, false)
        select new TextsSyntax(default, texts, all && texts.Length > 1);

    static readonly Gen<PatternSyntax> Pattern =
        from text in Text
        from without in Gen.OneOf(Gen.Constant<TextsSyntax?>(null), Texts.Select(t => (TextsSyntax?)t))
        select new PatternSyntax(text, without);

    public static readonly Gen<ExpressionSyntax> Expression = Condition(1);

    static readonly Gen<LimitSyntax> Limit = Gen.OneOf(
        from first in Gen.Choose(2008, 2020) from last in Gen.Choose(2020, 2030) from which in Gen.Choose(0, 2)
        select (LimitSyntax)new YearRangeSyntax(default, which == 1 ? null : first, which == 2 ? null : last),
        Some(Year).Select(y => (LimitSyntax)new YearListSyntax(default, y)),
        from fact in Gen.Elements(Enum.GetValues<FactName>().Where(f => f != FactName.Year)) from not in Gen.Elements(true, false) from values in Some(Name.Where(n => n.Value != "(一)"))
        select (LimitSyntax)new FactLimitSyntax(default, fact, not, values));

    static readonly Gen<ForSyntax> For = Gen.OneOf(
        from tables in Some(Place) from kind in Gen.Elements(Enum.GetValues<LineKind>()) from selection in Gen.Elements(Enum.GetValues<LineSelection>()) from names in Some(Name)
        select (ForSyntax)new ForEachLineSyntax(default, tables, kind, selection, selection == LineSelection.None ? [] : names),
        from place in Place from pattern in Pattern select (ForSyntax)new ForEachMatchSyntax(default, place, pattern),
        Place.Select(p => (ForSyntax)new ForEachReportSyntax(default, p)));

    static readonly Gen<LetFromYearSyntax> Later = from year in Year from value in Expression select new LetFromYearSyntax(year, value);

    static readonly Gen<ClauseSyntax> Repeatable = Gen.OneOf(
        from severity in Gen.Elements(Enum.GetValues<Severity>()) from condition in Expression select (ClauseSyntax)new SeveritySyntax(default, severity, condition),
        Some(Limit).Select(l => (ClauseSyntax)new AppliesSyntax(default, l)),
        Text.Select(t => (ClauseSyntax)new BasisSyntax(default, t)),
        Expression.Select(e => (ClauseSyntax)new WhenSyntax(default, e)),
        from place in Place from pattern in Pattern select (ClauseSyntax)new FindSyntax(default, place, pattern),
        from name in Name from value in Expression from later in Gen.OneOf(Gen.Constant(ImmutableArray<LetFromYearSyntax>.Empty), Some(Later))
        select (ClauseSyntax)new LetSyntax(default, name, value, later),
        from condition in Expression from forbidden in Gen.Elements(true, false) select (ClauseSyntax)new DemandSyntax(default, condition, forbidden));

    static readonly Gen<ClauseSyntax> Single = Gen.OneOf(
        Gen.Elements(Enum.GetValues<RuleStatus>()).Select(s => (ClauseSyntax)new StatusSyntax(default, s)),
        Text.Select(t => (ClauseSyntax)new OwnerSyntax(default, t)),
        For.Select(f => (ClauseSyntax)f),
        from text in Text from english in Optional(Text) select (ClauseSyntax)new MessageSyntax(default, text, english),
        from text in Text from english in Optional(Text) select (ClauseSyntax)new HelpSyntax(default, text, english),
        from policy in Gen.Elements(Enum.GetValues<BlankPolicy>()) from number in Gen.Choose(0, 9) select (ClauseSyntax)new BlankSyntax(default, policy, policy == BlankPolicy.As ? number : 0),
        Outcomes().Select(o => (ClauseSyntax)new UnfoundSyntax(default, o)),
        Optional(Number).Select(n => (ClauseSyntax)new ToleranceSyntax(default, n)));

    /// <summary>The clauses of a rule that has all it needs, examples left out.</summary>
    public static readonly Gen<ImmutableArray<ClauseSyntax>> Clauses =
        from repeatable in Repeatable.Few(4)
        from single in Single.Few(5)
        select ImmutableArray.Create<ClauseSyntax>(
        [
            new SeveritySyntax(default, Severity.Error, null), new AppliesSyntax(default, [new YearRangeSyntax(default, 2019, null)]),
            new BasisSyntax(default, new TextSyntax("办函", default)), new DemandSyntax(default, new HasSyntax(default, new ReferenceSyntax(default, null, new PartTargetSyntax(default, 1))), false),
            .. repeatable, .. single.DistinctBy(c => c is ForSyntax ? typeof(ForSyntax) : c.GetType()),
        ]);

    static readonly Gen<ExampleValueSyntax> Value = Gen.OneOf(
        Number.Select(n => (ExampleValueSyntax)new ExampleExpressionSyntax(default, n)),
        Number.Select(n => (ExampleValueSyntax)new ExampleExpressionSyntax(default, new NegativeSyntax(default, n))),
        Date.Select(d => (ExampleValueSyntax)new ExampleExpressionSyntax(default, d)),
        Text.Select(t => (ExampleValueSyntax)new ExampleExpressionSyntax(default, new TextValueSyntax(default, t))),
        Reference.Select(r => (ExampleValueSyntax)new ExampleExpressionSyntax(default, r)),
        Gen.Constant((ExampleValueSyntax)new BlankValueSyntax(default)),
        Gen.Constant((ExampleValueSyntax)new AbsentValueSyntax(default)),
        Gen.OneOf(Gen.Constant(ImmutableArray<NumberSyntax>.Empty), Some(Number)).Select(n => (ExampleValueSyntax)new UnreadableValueSyntax(default, n)));

    static readonly Gen<ReferenceSyntax> Part = Gen.Choose(1, 6).Select(n => new ReferenceSyntax(default, null, new PartTargetSyntax(default, n)));

    static readonly Gen<SettingSyntax> Setting = Gen.OneOf(
        from target in Reference from value in Value select (SettingSyntax)new AssignSyntax(default, target, value),
        from target in Reference from text in Text select (SettingSyntax)new AppendSyntax(default, target, text),
        from first in Part from second in Part select (SettingSyntax)new SwapSyntax(default, first, second));

    static readonly Gen<ExpectationSyntax> Expectation = Gen.OneOf(
        Reference.Select(r => (ExpectationSyntax)new ExpectPlaceSyntax(default, r)),
        from side in Gen.Elements(Enum.GetValues<ComparedSide>()) from value in Value select (ExpectationSyntax)new ExpectValueSyntax(default, side, value));

    public static readonly Gen<ExampleBodySyntax> Example =
        from outcome in Outcomes()
        from settings in Setting.Few(3)
        from expectations in Expectation.Few(3)
        select new ExampleBodySyntax(default, outcome, [.. settings], [.. expectations]);

    static Gen<Outcome> Outcomes() => Gen.Elements(Outcome.Pass, Outcome.Fail, Outcome.Undecided, Outcome.NotApplicable);

    static Gen<T?> Optional<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(x => (T?)x));

    /// <summary>None to so many.</summary>
    public static Gen<List<T>> Few<T>(this Gen<T> gen, int most) => from count in Gen.Choose(0, most) from items in gen.ListOf(count) select items;

    static Gen<ImmutableArray<T>> Some<T>(Gen<T> gen) => from first in gen from rest in gen.Few(2) select ImmutableArray.Create([first, .. rest]);

    /// <summary>A value; one that begins a condition never begins with a text.</summary>
    static Gen<ExpressionSyntax> Operand(int depth, bool mayBeText)
    {
        var plain = new List<Gen<ExpressionSyntax>>
        {
            Reference.Select(r => (ExpressionSyntax)r), Number.Select(n => (ExpressionSyntax)n), Date.Select(d => (ExpressionSyntax)d),
        };
        if (mayBeText)
            plain.Add(Text.Select(t => (ExpressionSyntax)new TextValueSyntax(default, t)));
        if (depth > 0)
        {
            plain.Add(from function in Gen.Elements(Enum.GetValues<FunctionName>()) from arguments in Some(Argument(depth - 1)) select (ExpressionSyntax)new CallSyntax(default, function, arguments));
            plain.Add(Condition(depth - 1).Select(c => (ExpressionSyntax)new BracketSyntax(default, c)));
            plain.Add(from year in Sum(depth - 1, false).Where(y => y is not NumberSyntax) from month in Gen.Choose(1, 12) from day in Gen.Choose(1, 28) select (ExpressionSyntax)new DateSyntax(default, year, month, day));
        }
        return Gen.OneOf(plain);
    }

    static Gen<ArgumentSyntax> Argument(int depth) => from value in Condition(depth) from leaves in Gen.Elements(true, false) select new ArgumentSyntax(value, leaves);

    static Gen<ExpressionSyntax> Factor(int depth, bool mayBeText) =>
        from operand in Operand(depth, mayBeText)
        from negative in Gen.Choose(0, 5)
        select negative == 0 && operand is not TextValueSyntax ? new NegativeSyntax(default, operand) : operand;

    static Gen<ExpressionSyntax> Chain(Gen<ExpressionSyntax> first, Gen<ExpressionSyntax> next, params ArithmeticSign[] signs) =>
        from left in first
        from rest in (from sign in Gen.Elements(signs) from right in next select (Sign: sign, Right: right)).Few(1)
        select rest.Aggregate(left, (l, r) => new ArithmeticSyntax(default, l, r.Sign, r.Right));

    static Gen<ExpressionSyntax> Term(int depth, bool mayBeText) => Chain(Factor(depth, mayBeText), Factor(depth, true), ArithmeticSign.Times, ArithmeticSign.Over);

    static Gen<ExpressionSyntax> Sum(int depth, bool mayBeText) => Chain(Term(depth, mayBeText), Term(depth, true), ArithmeticSign.Plus, ArithmeticSign.Minus);

    static Gen<ExpressionSyntax> Test(int depth) => Gen.OneOf(
        Sum(depth, false),
        from left in Sum(depth, false) from sign in Gen.Elements(Enum.GetValues<ComparisonSign>()) from right in Sum(depth, true) select (ExpressionSyntax)new ComparisonSyntax(default, left, sign, right),
        from left in Sum(depth, false) from kind in Gen.Elements(Enum.GetValues<ValueKind>()) select (ExpressionSyntax)new IsKindSyntax(default, left, kind),
        from left in Sum(depth, false) from text in Text select (ExpressionSyntax)new WordedSyntax(default, left, text),
        from left in Sum(depth, false) from texts in Texts select (ExpressionSyntax)new MentionsSyntax(default, left, texts),
        from first in Reference from last in Reference select (ExpressionSyntax)new OrderedSyntax(default, first, last),
        Reference.Select(r => (ExpressionSyntax)new HasSyntax(default, r)));

    static Gen<ExpressionSyntax> Condition(int depth) => Gen.OneOf(
        Test(depth),
        Test(depth).Select(t => (ExpressionSyntax)new NotSyntax(default, t)),
        from first in Test(depth) from rest in Some(Test(depth)) from all in Gen.Elements(true, false) select (ExpressionSyntax)new LogicSyntax(default, [first, .. rest], all));

    static string Unescaped(string raw)
    {
        var text = "";
        for (var i = 0; i < raw.Length; i++)
            text += raw[i] == '\\' ? raw[++i] : raw[i];
        return text;
    }
}
