using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Tests.Captures;
using ReportLint.Tests.Captures.Truth;

namespace ReportLint.Tests.Faults.Sound;

/// <summary>Draws a report in which nothing is wrong, its prose in one of the phrasings met.</summary>
sealed class SoundDraft
{
    const string Ordinals = "一二三四五六";

    readonly Dice dice;
    readonly Form form;
    readonly int year;
    readonly Body body;
    readonly int phrasing;
    readonly SoundTables tables;
    readonly Dictionary<string, string> figures = [];

    SoundDraft(Dice dice, Form form, int year, Body body, int phrasing)
    {
        this.dice = dice;
        this.form = form;
        this.year = year;
        this.body = body;
        this.phrasing = phrasing;
        tables = new SoundTables(dice, form);
        TellRequests();
        TellDocuments();
        TellProse();
    }

    /// <param name="phrasing">Which of the phrasings its prose is in.</param>
    public static TrueReport Draw(ulong seed, Form form, int phrasing)
    {
        var dice = new Dice(seed);
        var year = form.FirstYear + dice.Below(2);
        var body = Body.All[(int)seed % Body.All.Count];
        return new SoundDraft(dice, form, year, body, phrasing).Report();
    }

    TrueReport Report()
    {
        var due = body.Kind == IssuerKind.Department ? 1 : 3;
        return new TrueReport(form, year, body, new DateOnly(year + 1, dice.Between(1, due), dice.Between(2, 28)), $"{body.Name}{Mark.Year("标题", year)}年政府信息公开工作年度报告")
        {
            StatesPeriod = true,
            Preamble = [Preamble()],
            Parts = [.. form.Parts.Select(Part)],
            Tables = tables.Print(),
        };
    }

    string Preamble()
    {
        var basis = $"国办公开办函{Mark.Text("依据", form.LastYear is null ? "〔2021〕30号" : "〔2019〕60号")}";
        var begins = $"{Mark.Year("统计期始", year)}年{Mark.Text("期始", "1月1日")}";
        var ends = $"{Mark.Year("统计期止", year)}年{Mark.Text("期止", "12月31日")}";
        return phrasing % 2 == 0
            ? $"根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发年度报告格式的通知》（{basis}）要求，现公布{body.Name}{Mark.Year("开头", year)}年政府信息公开工作年度报告。本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。本报告所列数据的统计期限自{begins}起至{ends}止。"
            : $"本报告由{body.Name}按照《中华人民共和国政府信息公开条例》和{basis}规定编制，向社会公布{Mark.Year("开头", year)}年度政府信息公开工作情况。报告中所列数据的统计期限为{begins}至{ends}。";
    }

    TruePart Part(FormPart part) => new(part.Number, $"{Ordinals[part.Number - 1]}、{part.Title}", part.Number switch
    {
        1 => Overall(),
        5 =>
        [
            Mark.Text("问题", "存在的主要问题：一是部分单位对政务公开工作认识不够到位，公开的及时性有待提高；二是政策解读形式较为单一，工作力量不足。"),
            Mark.Text("措施", "改进措施：一是加强业务培训，提高公开质量；二是丰富解读形式，下一步将完善常态化工作机制。"),
        ],
        6 => form.LastYear is null
            ? [Mark.Text("收费说明", $"{year}年，{body.Short}未发出政府信息公开收费通知，未收取信息处理费。"), "没有其他需要报告的事项。"]
            : ["没有其他需要报告的事项。"],
        _ => [],
    });

    ImmutableArray<string> Overall() =>
    [
        $"{year}年，{body.Short}认真贯彻落实政府信息公开条例，各项工作取得新进展。",
        Aspect($"（一）主动公开。{Say(Phrasings.Published)}{(form.LastYear is null ? Say(Phrasings.Documents) + Say(Phrasings.Decisions) + Say(Phrasings.Fees) : Say(Phrasings.Items) + Say(Phrasings.Purchases))}"),
        Aspect($"（二）依申请公开。{Say(Phrasings.Requests)}{Say(Phrasings.Outcomes)}{Say(Phrasings.Cases)}"),
        Aspect("（三）政府信息管理。严格执行信息发布审核制度，加强政府信息全生命周期管理，未发生失泄密事件。"),
        Aspect($"（四）政府信息公开平台建设。优化门户网站栏目设置，办好政务新媒体。{Say(Phrasings.Shares)}"),
        Aspect("（五）监督保障。把政务公开纳入年度绩效考核，全年举办培训2次；开展社会评议，公众满意度较高；未发生需要责任追究的情形。"),
    ];

    static string Aspect(string text) => Mark.Text("方面", text);

    string Say(string[] choices)
    {
        var text = choices[phrasing % choices.Length];
        foreach (var (name, value) in figures)
        {
            text = text.Replace("{" + name + "}", name is "年" or "下年" or "上年" or "我" ? value : Mark.Figure(name, value), StringComparison.Ordinal);
            if (text.Contains($"【{name}】", StringComparison.Ordinal))
                text = text.Replace($"【{name}】", Mark.Figure(name, HanNumber.Of(int.Parse(value, CultureInfo.InvariantCulture))), StringComparison.Ordinal);
        }
        return text;
    }

    void TellRequests()
    {
        Tell("年", year);
        Tell("下年", year + 1);
        Tell("上年", year - 1);
        figures["我"] = body.Short;
        Tell("新收", tables["申请", "新收", "总计"]);
        Tell("结转", tables["申请", "上年结转", "总计"]);
        Tell("办结", tables["申请", "总计", "总计"]);
        Tell("转下", tables["申请", "结转下年", "总计"]);
        foreach (var (name, group) in new[] { ("予以", "予以公开"), ("部分", "部分公开"), ("不予", "不予公开"), ("无法", "无法提供"), ("不处", "不予处理"), ("其他", "其他处理") })
            Tell(name, tables.Outcome(group));
        Tell("复议", tables["复议诉讼", "行政复议", "总计"]);
        Tell("直诉", tables["复议诉讼", "直接起诉", "总计"]);
        Tell("后诉", tables["复议诉讼", "复议后起诉", "总计"]);
        Tell("诉讼", tables["复议诉讼", "直接起诉", "总计"] + tables["复议诉讼", "复议后起诉", "总计"]);
    }

    void TellDocuments()
    {
        Tell("许可", tables["行政许可", "行政许可", "处理决定数量"]);
        Tell("处罚", tables["行政处罚强制", "行政处罚", "处理决定数量"]);
        Tell("强制", tables["行政处罚强制", "行政强制", "处理决定数量"]);
        if (form.LastYear is null)
        {
            Tell("制发", tables["规范性文件", "行政规范性文件", "本年制发件数"]);
            Tell("废止", tables["规范性文件", "行政规范性文件", "本年废止件数"]);
            Tell("有效", tables["规范性文件", "行政规范性文件", "现行有效件数"]);
            Tell("收费", tables["收费", "行政事业性收费", "本年收费金额"]);
            return;
        }
        Tell("新制", tables["规范性文件", "规范性文件", "本年新制作数量"]);
        Tell("新公", tables["规范性文件", "规范性文件", "本年新公开数量"]);
        Tell("总数", tables["规范性文件", "规范性文件", "对外公开总数量"]);
        Tell("服务", tables["行政许可", "其他对外管理服务事项", "处理决定数量"]);
        Tell("采购", tables["采购", "政府集中采购", "采购项目数量"]);
        Tell("金额", tables["采购", "政府集中采购", "采购总金额"]);
    }

    void TellProse()
    {
        int[] parts = [dice.Between(12, 400), dice.Between(12, 900), dice.Between(12, 3000)];
        Tell("甲", parts[0]);
        Tell("乙", parts[1]);
        Tell("丙", parts[2]);
        Tell("合", parts.Sum());
        var received = dice.Between(60, 300);
        var done = received - dice.Between(4, 20);
        Tell("受", received);
        Tell("结", done);
        figures["率"] = Math.Round(100m * done / received, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
    }

    void Tell(string name, decimal value) => figures[name] = value.ToString(CultureInfo.InvariantCulture);
}
