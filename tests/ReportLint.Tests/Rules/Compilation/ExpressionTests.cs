using ReportLint.Diagnostics;
using ReportLint.Linting.Examples;
using ReportLint.Reports;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules.Compilation;

/// <summary>What expressions come to in one report of the form of 2021, in which a few figures are set; see the head of the cases.</summary>
public class ExpressionTests
{
    static readonly Report Report = DraftReport.Build(Draft());

    /// <summary>A line a case: expression ⇶ value. Conditions come to 成立, 不成立 or 不能确定.</summary>
    [Fact]
    public void Expressions_come_to_what_they_say()
    {
        var wrong = File.ReadAllLines(Repository.PathTo("tests/ReportLint.Tests/Rules/Compilation/expressions.cases"))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split('⇶', StringSplitOptions.TrimEntries))
            .Select(c => (Case: c, Found: Evaluate(c[0])))
            .Where(x => x.Found != x.Case[1])
            .Select(x => $"{x.Case[0]} ⇶ {x.Found}, expected {x.Case[1]}").ToList();
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    static string Evaluate(string written)
    {
        var source = new SourceText("a.rule", written);
        var (syntax, parsed) = RuleParser.ParseExpression(source);
        if (syntax is null)
            return parsed[0].Id;
        var diagnostics = new List<Diagnostic>();
        var bound = ExpressionBinder.Bind(new Scope(source, ShippedRules.Forms, diagnostics) { Forms = [ShippedRules.Forms.Form("2021")!] }, syntax);
        if (bound is null)
            return diagnostics[0].Id;
        var run = new Run(RuleOf(source), Report, new ReportTexts(Report, ShippedRules.Forms.Script), ledger: null);
        return bound switch
        {
            BoundNumber number => Description.Total(run, number, NumberCompiler.Compile(number)(run)).Chinese,
            BoundCondition condition => Word(ConditionCompiler.Compile(condition)(run)),
            BoundDate date => DateCompiler.Compile(date)(run) is { } day ? Wording.Date(day) : "—",
            BoundText text => TextCompiler.Compile(text)(run)?.Text ?? "—",
            _ => "?",
        };
    }

    static string Word(Truth truth) => truth switch
    {
        Truth.True => "成立",
        Truth.False => "不成立",
        _ => "不能确定",
    };

    /// <summary>An expression stands in no rule; what is asked of one is its text and its policies.</summary>
    static BoundRule RuleOf(SourceText source)
    {
        var syntax = new RuleSyntax(source, default, new NameSyntax("a.b", default), new TextSyntax("", default), null, []);
        var rule = new ReportLint.Rules.Rule { Id = "a.b", Title = new(""), Severity = Severity.Error, Basis = [], Location = source.At(default) };
        return new BoundRule(rule, syntax) { Forms = ShippedRules.Forms.Forms };
    }

    static ReportDraft Draft()
    {
        var draft = ValidReport.Of(ShippedRules.Forms.Form("2021")!, 2022, ShippedRules.Forms);
        Set(draft, "申请", "新收", "自然人", new CellValue.Number(4), "4");
        Set(draft, "申请", "新收", "商业企业", new CellValue.Number(1), "1");
        Set(draft, "申请", "上年结转", "自然人", new CellValue.Blank(), "");
        Set(draft, "申请", "予以公开", "自然人", new CellValue.Number(3), "3");
        Set(draft, "申请", "逾期不缴费", "自然人", new CellValue.Number(2), "2");
        Set(draft, "申请", "结转下年", "自然人", new CellValue.Unreadable([1, 11], false), "?");
        Set(draft, "收费", "行政事业性收费", "本年收费金额", new CellValue.Number(3.5m), "3.5");
        draft.Part(1)!.Prose = "全年收到申请5件。";
        return draft;
    }

    static void Set(ReportDraft draft, string table, string row, string column, CellValue value, string raw)
    {
        var found = draft.Table(table)!;
        found[found.Form.Row(row)!, found.Form.Column(column)!] = new DraftCell(value, raw);
    }
}
