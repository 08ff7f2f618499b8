using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Output;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Tests.Output;

/// <summary>A run over two reports, one of which could not be read, with every outcome in it.</summary>
static class SampleRun
{
    /// <summary>Hostile on purpose: an escape sequence, a bidi override, a formula, markup.</summary>
    public const string Text = "甲局报告\n一、总体\n收到5件。\n\n二、申请\n新收\t5\n结转\t1\n总计\t5\n尾\u001b[31m\u202e=1+1,<b>\"\n";

    public static LintRun Of(CheckedFile file, params Diagnostic[] problems)
    {
        var totals = new Totals();
        var files = new[] { file, Unreadable() };
        return new LintRun
        {
            Language = Language.Chinese,
            Root = "file:///reports/",
            Version = "1.2.3",
            Rules = [Flow, Missing],
            Files = files.Select(f =>
            {
                totals = totals.With(f);
                return f;
            }),
            End = () => new RunEnd(totals, [.. problems], 2),
        };
    }

    public static LintRun Standard() => Of(Checked(Text), Broken());

    public static string Write(OutputFormat format, LintRun run)
    {
        using var stream = new MemoryStream();
        format.Write(run, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <param name="isExtracted">Whether the content was taken out of a file of another kind.</param>
    public static CheckedFile Checked(string content, bool isExtracted = false)
    {
        var result = Result(content, isExtracted);
        return new CheckedFile("年报/a b.txt", 123, new string('0', 64), result) { Findings = Finding.Of(result) };
    }

    public static LintResult Result(string content, bool isExtracted = false)
    {
        var source = new SourceText("年报/a b.txt", content) { IsExtracted = isExtracted };
        Verdict[] verdicts =
        [
            Fails(Flow, "自然人", source, "5", "新收 + 结转 = 6，总计 = 5，相差 1。", new Comparison("6", "5", "1")),
            Fails(Missing, null, source, "尾", "结尾写着“尾\u001b[31m\u202e=1+1,<b>\"”，这不是部分。", null),
            Fails(Flow, "商业企业", source, "1", "新收 + 结转 = 2，总计 = 1，相差 1。", new Comparison("2", "1", "1")) with
            {
                Outcome = Outcome.Waived,
                WaivedBecause = new("等更正（张三，至 2026-12-31）", "awaiting correction (Zhang San, until 2026-12-31)"),
            },
            new(Flow, "总计", Outcome.Undecided, Severity.Error, new("新收是空白。", "新收 is blank.")) { Location = At(source, "结转") },
            new(Missing, null, Outcome.NotApplicable, Severity.Warning, new("适用 2021 年起。", "Applies from 2021.")),
            new(Flow, "其他", Outcome.Pass, Severity.Error, new("6 = 6。", "6 = 6.")),
        ];
        return new LintResult(Report(source), [.. verdicts], [.. verdicts.Where(v => v.Outcome is Outcome.Fail or Outcome.Waived).Select(Diagnose)]);
    }

    static readonly SourceText RuleFile = new("rules/flow.rule", "规则 x.flow “流量平衡”\n");

    static readonly Rule Flow = new()
    {
        Id = "x.flow",
        Title = new("新收与结转之和，应等于总计", "Received plus carried over must equal the total"),
        Severity = Severity.Error,
        Basis = ["某办函〔2021〕30号，表三"],
        Help = new("四个数中至少有一个填错；先核对合计列。", "At least one of the figures is wrong."),
        Location = RuleFile.At(new TextSpan(0, 2)),
    };

    static readonly Rule Missing = new()
    {
        Id = "x.part_missing",
        Title = new("应有全部部分"),
        Severity = Severity.Warning,
        Basis = ["某办函〔2021〕30号"],
        Location = RuleFile.At(new TextSpan(0, 2)),
    };

    static Verdict Fails(Rule rule, string? element, SourceText source, string at, string message, Comparison? comparison) =>
        new(rule, element, Outcome.Fail, rule.Severity, new(message, null))
        {
            Location = At(source, at),
            Comparison = comparison,
            Operands = [new Operand("申请[新收, 自然人]", new("5"), At(source, "5\n")), new Operand("结转", new("空白", "blank"), null)],
        };

    static Diagnostic Diagnose(Verdict verdict) => new(verdict.Rule.Id, verdict.Severity, verdict.Reason, verdict.Location) { Element = verdict.Element };

    static Location At(SourceText source, string text) =>
        source.At(new TextSpan(source.Content.LastIndexOf(text, StringComparison.Ordinal), text.TrimEnd('\n').Length));

    static Report Report(SourceText source)
    {
        var text = MappedText.Whole(source);
        var section = source.Content.IndexOf("二、", StringComparison.Ordinal);
        return new Report
        {
            Source = source,
            Layout = "tabs",
            Facts = new Facts(),
            Prose = text,
            Preamble = text,
            Sections = [new Section(2, "二", "申请", source.At(new TextSpan(section, 4)), text)],
            Tables = [Table(source)],
        };
    }

    static Table Table(SourceText source)
    {
        var rows = new[] { "新收", "结转", "总计" }.Select(n => new FormLine { Name = n, Label = n }).ToImmutableArray();
        var form = new FormTable("2021", "申请", 2, [], false, rows, [new FormLine { Name = "自然人", Label = "自然人" }]);
        var start = source.Content.IndexOf("新收", StringComparison.Ordinal);
        var end = source.Content.LastIndexOf('尾');
        var cells = new Cell?[3, 1];
        for (var row = 0; row < 3; row++)
        {
            var at = source.Content.IndexOf(rows[row].Name + "\t", StringComparison.Ordinal) + 3;
            var raw = source.Content.Substring(at, 1);
            cells[row, 0] = new Cell(form.Rows[row], form.Columns[0], new CellValue.Number(raw[0] - '0'), raw, new TextSpan(at, 1));
        }
        return new Table(form, Grade.A, source.At(TextSpan.FromBounds(start, end)), cells);
    }

    static CheckedFile Unreadable() => new("b.docx", 10, new string('1', 64), null)
    {
        Problems = [new Diagnostic("RL0201", Severity.Error, new("这个文件是空的。", "This file is empty."), null)],
    };

    static Diagnostic Broken() => new("RL0301", Severity.Error, new("这段文字缺右引号。", "This text lacks its closing quote."), RuleFile.At(new TextSpan(3, 6)));
}
