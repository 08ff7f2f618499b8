using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;
using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Linting.Examples;

/// <summary>Runs the examples of rules: each against a valid report changed only as the example says.</summary>
public static class RuleExamples
{
    public static ImmutableArray<ExampleResult> Run(RulePack pack) =>
        [.. pack.Rules.SelectMany(r => Run(r, pack.Forms))];

    public static ImmutableArray<ExampleResult> Run(CompiledRule rule, FormSet forms) =>
        [.. rule.Syntax.All<ExampleSyntax>().Select(e => RunOne(rule, forms, e))];

    /// <summary>The rules that no single changed operand can make fail.</summary>
    public static ImmutableArray<Diagnostic> CannotFail(RulePack pack) =>
        [.. pack.Rules.Select(r => CanFail.Check(r, pack.Forms)).OfType<Diagnostic>()];

    /// <summary>The draft an example makes, and the element it is about; null, with diagnostics, when it cannot be made.</summary>
    internal static (ExampleBodySyntax Body, ReportDraft Draft, ExampleElement Element)? Prepare(
        BoundRule rule, FormSet forms, ExampleSyntax example, List<Diagnostic> problems)
    {
        var (body, diagnostics) = RuleParser.ParseExample(rule.Source, example);
        problems.AddRange(diagnostics);
        if (body is null)
            return null;
        var settings = new ExampleSettings(rule, forms, ValidReport.For(rule, forms), problems);
        settings.Apply(body.Settings);
        return problems.Count == 0 ? (body, settings.Draft, settings.Element) : null;
    }

    static ExampleResult RunOne(CompiledRule rule, FormSet forms, ExampleSyntax example)
    {
        var problems = new List<Diagnostic>();
        var at = rule.Syntax.Source.At(example.Span);
        var written = rule.Syntax.Source.Slice(example.Text).ToString().Trim();
        if (Prepare(rule.Bound, forms, example, problems) is not var (body, draft, element))
            return new ExampleResult(rule.Rule, at, written, default, null, [.. problems]);
        var report = DraftReport.Build(draft);
        var verdicts = rule.Evaluate(report, OtherDraft.FellowsOf(draft));
        var verdict = VerdictOf(rule.Bound, element, verdicts, body.Outcome);
        var check = new Check(rule.Bound, draft, element, report, at, problems);
        check.Outcome(body, verdict);
        foreach (var expectation in body.Expectations)
            check.Expectation(expectation, verdict);
        if (body.Outcome == Outcome.Pass && verdicts.FirstOrDefault(v => v.Outcome == Outcome.Fail && v != verdict) is { } unexpected)
            check.Fail(new($"多报了一处：{unexpected.Reason.Chinese}", $"an unexpected finding: {unexpected.Reason.English}"));
        return new ExampleResult(rule.Rule, at, written, body.Outcome, verdict, [.. problems]);
    }

    /// <summary>The verdict on the element an example is about, or on its table where that is not there. Matches have no name: the first that came out as expected.</summary>
    static Verdict VerdictOf(BoundRule rule, ExampleElement element, ImmutableArray<Verdict> verdicts, Outcome expected) =>
        (rule.For is ForMatches
            ? verdicts.FirstOrDefault(v => v.Outcome == expected)
            : verdicts.FirstOrDefault(v => v.Element == element.NameIn(rule)) ?? verdicts.FirstOrDefault(v => v.Element == element.Table)) ?? verdicts[0];

    /// <summary>Holds one verdict against what the example expects.</summary>
    sealed class Check(BoundRule rule, ReportDraft draft, ExampleElement element, Report report, Location at, List<Diagnostic> problems)
    {
        public void Fail(LocalizedText problem) => problems.Add(ExampleDiagnostics.Failed(at, rule.Rule.Id, problem));

        public void Outcome(ExampleBodySyntax body, Verdict verdict)
        {
            if (verdict.Outcome != body.Outcome)
            {
                Fail(new(
                    $"应为“{Word(body.Outcome).Chinese}”，实际是“{Word(verdict.Outcome).Chinese}”。{verdict.Reason.Chinese}{Operands(verdict).Chinese}",
                    $"expected {Word(body.Outcome).English}, got {Word(verdict.Outcome).English}. {verdict.Reason.English}{Operands(verdict).English}"));
            }
            else if (body.Outcome == Rules.Outcome.Fail && rule.For is null && !body.Expectations.Any(e => e is ExpectPlaceSyntax))
            {
                problems.Add(ExampleDiagnostics.NeedsPlace(at));
            }
        }

        public void Expectation(ExpectationSyntax expectation, Verdict verdict)
        {
            if (expectation is ExpectPlaceSyntax place && !ExamplePlace.Holds(rule, draft, element, report, verdict, place.Place))
            {
                var found = verdict.Location?.Text.Trim() ?? "";
                Fail(new($"应报在 {rule.Written(place.Place.Span)}，实际报在“{found}”", $"expected in {rule.Written(place.Place.Span)}, found at '{found}'"));
            }
            else if (expectation is ExpectValueSyntax value)
            {
                Side(value, verdict);
            }
        }

        void Side(ExpectValueSyntax expected, Verdict verdict)
        {
            var actual = expected.Side switch
            {
                ComparedSide.Left => verdict.Comparison?.Left,
                ComparedSide.Right => verdict.Comparison?.Right,
                _ => verdict.Comparison?.Difference,
            };
            var written = rule.Written(expected.Value.Span).Trim();
            if (!AreSame(written, actual))
            {
                var side = Keywords.Of(Meanings.Sides[expected.Side])!;
                Fail(new($"{side.Chinese} 应为 {written}，实际是 {actual ?? "—"}", $"{side.English} should be {written}, is {actual ?? "—"}"));
            }
        }

        static bool AreSame(string expected, string? actual) => actual is not null
            && (expected == actual || (Parse(expected) is { } a && Parse(actual) is { } b && a == b));

        /// <summary>The figure, in the base unit of what it measures.</summary>
        static decimal? Parse(string written)
        {
            var end = written.Length;
            while (end > 0 && !char.IsAsciiDigit(written[end - 1]))
                end--;
            return decimal.TryParse(written.AsSpan(0, end), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
                ? value * Units.ScaleOf(written[end..].Trim())
                : null;
        }

        static LocalizedText Operands(Verdict verdict) => verdict.Operands.IsEmpty
            ? new("", "")
            : new(
                $"读到：{string.Join("，", verdict.Operands.Select(o => $"{o.Name} = {o.Value.Chinese}"))}。",
                $" Read: {string.Join(", ", verdict.Operands.Select(o => $"{o.Name} = {o.Value.English ?? o.Value.Chinese}"))}.");

        static Keyword Word(Outcome outcome) => Keywords.Of(Meanings.Outcomes[outcome])!;
    }
}
