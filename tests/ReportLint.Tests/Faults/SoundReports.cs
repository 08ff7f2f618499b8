using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Tests.Captures;
using ReportLint.Tests.Captures.Fashions;
using ReportLint.Tests.Captures.Printing;
using ReportLint.Tests.Faults.Sound;
using ReportLint.Tests.Reports.Reading;
using ReportLint.Text;

namespace ReportLint.Tests.Faults;

/// <summary>The reports faults are planted into: three that were published, and reports of both forms drawn in every phrasing.</summary>
static class SoundReports
{
    static readonly string[] Fashions = ["html", "pipe", "tab", "lines"];

    /// <summary>What of a published report is repeated or required in prose: the words around it tell where it stands.</summary>
    static readonly (string Seed, MarkKind Kind, string Name, string Before, string Text, string After)[] SeedMarks =
    [
        ("000", MarkKind.Figure, "新收", "共收到政府信息公开申请", "5", "件"),
        ("000", MarkKind.Figure, "累计", "累计受理依申请公开", "6", "件"),
        ("000", MarkKind.Figure, "许可减少", "行政许可事项2020年减少", "1271", "项"),
        ("000", MarkKind.Figure, "许可", "1271项,处理决定", "6950", "件"),
        ("000", MarkKind.Figure, "服务增加", "其他对外管理服务事项2020年增加", "4", "项"),
        ("000", MarkKind.Figure, "服务", "增加4项,处理决定", "270", "件"),
        ("000", MarkKind.Figure, "处罚增加", "行政处罚事项2020年增加", "49", "项"),
        ("000", MarkKind.Figure, "处罚", "49项,处理决定", "230", "件"),
        ("000", MarkKind.Figure, "强制减少", "行政强制事项2020年减少", "1", "项"),
        ("000", MarkKind.Figure, "强制", "减少1项,处理决定", "14", "件"),
        ("000", MarkKind.Figure, "合", "主动公开政府信息", "4438", "条"),
        ("000", MarkKind.Figure, "甲", "机构职能类信息", "34", "条"),
        ("000", MarkKind.Figure, "乙", "财政预算、决算信息", "244", "条"),
        ("000", MarkKind.Figure, "丙", "其他信息", "3948", "条"),
        ("000", MarkKind.Year, "标题", "", "2020", "年掇刀区政府信息公开工作年度报告"),
        ("000", MarkKind.Year, "统计期始", "统计期自", "2020", "年1月1日"),
        ("000", MarkKind.Year, "统计期止", "起至", "2020", "年12月31日"),
        ("000", MarkKind.Words, "期止", "起至2020年", "12月31日", "止"),
        ("000", MarkKind.Words, "依据", "国办公开办函", "〔2019〕60号", ")"),
        ("001", MarkKind.Words, "期止", "起至2020年", "12月31日", "止"),
        ("002", MarkKind.Figure, "新收", "共收到政府信息公开申请", "1600", "件"),
        ("002", MarkKind.Figure, "结转", "结转上年政府信息公开申请", "28", "件"),
        ("002", MarkKind.Figure, "办结", "答复政府信息公开申请", "1611", "件"),
        ("002", MarkKind.Figure, "转下", "另有", "17", "件结转下年度"),
        ("002", MarkKind.Figure, "制发", "其中包含行政规范性文件", "3", "件"),
        ("002", MarkKind.Figure, "废止", "超过有效期限的", "121", "件行政规范性文件"),
        ("002", MarkKind.Figure, "通知", "共发出", "5", "份政府信息公开收费通知书"),
        ("002", MarkKind.Figure, "缴款", "其中", "1", "份收到申请人缴款"),
        ("002", MarkKind.Figure, "未缴", "其余", "4", "份未收到缴费"),
        ("002", MarkKind.Figure, "实收", "共计", "240", "元"),
        ("002", MarkKind.Words, "期止", "起至2022年", "12月31日", "止"),
        ("002", MarkKind.Year, "统计期始", "期限从", "2022", "年1月1日"),
    ];

    public static ImmutableArray<SoundReport> Published { get; } = [.. new[] { "000*", "001*", "002*" }.SelectMany(p => Repository.Files("seeds", p)).Select(Seed)];

    /// <summary>One for every form and phrasing, in one fashion after another.</summary>
    public static ImmutableArray<SoundReport> Drawn { get; } =
    [
        .. from form in ReadReports.Forms.Forms
           from phrasing in Enumerable.Range(0, Phrasings.Requests.Length)
           select Draw(form, phrasing),
    ];

    static SoundReport Seed(string path)
    {
        var text = File.ReadAllText(path);
        var name = Path.GetFileName(path);
        var marks = SeedMarks.Where(m => name.StartsWith(m.Seed, StringComparison.Ordinal)).Select(m => Locate(text, m.Kind, m.Name, m.Before, m.Text, m.After));
        return new SoundReport(name, text, [.. marks]);
    }

    static Mark Locate(string text, MarkKind kind, string name, string before, string words, string after)
    {
        var at = text.IndexOf(before + words + after, StringComparison.Ordinal);
        return at < 0 ? throw new InvalidOperationException($"“{before}{words}{after}” is not there") : new Mark(kind, name, new TextSpan(at + before.Length, words.Length));
    }

    static SoundReport Draw(Form form, int phrasing)
    {
        var fashion = Fashion.All.Single(f => f.Name == Fashions[phrasing % Fashions.Length]);
        var seed = (ulong)(phrasing + form.FirstYear * 100);
        var report = SoundDraft.Draw(seed, form, phrasing);
        var pages = Enumerable.Range(0, 50).Select(i => fashion.Write(PagePrinter.Print(report, new Dice(seed + (ulong)i)), new Dice(seed)));
        var (text, marks) = Mark.Take(pages.First(p => !p.Contains("资料大全", StringComparison.Ordinal)));
        // The name of a page in its head is not what is read; the title on the page is.
        marks = [.. marks.Where(m => text.LastIndexOf("<title>", m.Span.Start, StringComparison.Ordinal) <= text.LastIndexOf("</title>", m.Span.Start, StringComparison.Ordinal))];
        return new SoundReport($"{form.Id}-{phrasing}-{fashion}{fashion.Ending}", text, marks);
    }
}
