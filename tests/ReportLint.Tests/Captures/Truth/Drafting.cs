using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Reports.Forms;

namespace ReportLint.Tests.Captures.Truth;

/// <summary>Draws a whole report: a body, a year, tables that agree, and prose full of figures that belong to no table.</summary>
static class Drafting
{
    const string Ordinals = "一二三四五六";

    static readonly string[] Titles =
    [
        "{0}{1}年政府信息公开工作年度报告", "{1}年{0}政府信息公开工作年度报告", "{0}{1}年度政府信息公开工作年度报告", "{0}{1}年政府信息公开年度报告",
        "{0}{1}年度政府信息公开工作报告", "{0}政府信息公开工作{1}年度报告",
    ];

    static readonly string[] Sentences =
    [
        "{1}年，{0}主动公开政府信息{n}条，其中政府网站{n}条、政务微博{n}条、政务微信{n}条。",
        "一是强化组织领导。召开专题会议{s}次，印发《{1}年政务公开工作要点》（{2}政办发〔{1}〕{n}号），明确5类{n}项任务。",
        "二是规范办理流程。全年新收政府信息公开申请{n}件，上年结转{s}件，其中予以公开{n}件、部分公开{s}件、不予公开{s}件、无法提供{n}件、其他处理{s}件。",
        "三是加强平台建设。网站访问量{n}万人次，较上年增长{s}.{s}%，政务新媒体发布信息{n}条，粉丝数{n}人。",
        "制发规范性文件{s}件，废止{s}件，现行有效{n}件；行政许可{n}件，行政处罚{n}件，行政强制{s}件。",
        "（1）政策解读{n}篇；（2）回应公众关注热点{s}次；（3）新闻发布会{s}场。",
        "根据国务院办公厅关于印发《政府信息公开信息处理费管理办法》的通知（国办函〔2020〕109号）规定，{1}年{0}未收取信息处理费。",
        "行政复议{s}件，结果维持{s}件，结果纠正{s}件；行政诉讼{s}件，其中未经复议直接起诉{s}件。",
        "1.主动公开意识有待加强。2.队伍业务能力不足，全年培训{s}次、{n}人次。3.解读形式单一。",
        "重点公开财政预决算、行政事业性收费、政府集中采购、行政许可、其他对外管理服务事项等信息，做到应公开尽公开。",
        "自2019年5月15日新修订的《中华人民共和国政府信息公开条例》施行以来，{0}累计公开信息{n}条。",
    ];

    public static TrueReport Draw(Dice dice, FormSet forms)
    {
        var form = dice.Of(forms.Forms);
        var year = form.FirstYear + dice.Below(form.LastYear is { } last ? last - form.FirstYear + 1 : 4);
        var body = dice.Of(Body.All);
        var published = new DateOnly(year + 1, dice.Between(1, 3), dice.Between(1, 28));
        var title = string.Format(CultureInfo.InvariantCulture, dice.Of(Titles), body.Name, year);
        var figures = new Figures(dice);
        var statesPeriod = dice.Chance(90);
        return new TrueReport(form, year, body, published, title)
        {
            StatesPeriod = statesPeriod,
            Signs = dice.Chance(30),
            Preamble = dice.Chance(92) ? [Preamble(dice, body, year, statesPeriod)] : [],
            Parts = [.. form.Parts.Select(p => Part(dice, p, body, year))],
            Tables = [.. form.Tables.Select(t => Damage(dice, figures.Draw(t)))],
        };
    }

    static TrueTable Damage(Dice dice, TrueTable table) =>
        table.Form.Rows.Length > 10 && dice.Chance(6) ? table with { Dropped = [dice.Between(1, table.Form.Rows.Length - 2)] } : table;

    static string Preamble(Dice dice, Body body, int year, bool statesPeriod)
    {
        var text = dice.Of(
            $"根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）规定，由{body.Name}编制本报告。",
            $"{body.Name}根据《中华人民共和国政府信息公开条例》要求，现向社会公布{year}年政府信息公开工作年度报告。",
            $"本报告由{body.Name}按照《条例》和国务院办公厅政府信息与政务公开办公室关于年度报告格式的通知要求编制。");
        text += "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分。";
        if (statesPeriod)
            text += dice.Of($"本报告所列数据的统计期限自{year}年1月1日起，至{year}年12月31日止。", $"统计期限为{year}年1月1日至{year}年12月31日。", $"报告中所列数据统计时间：{year}年1月1日—12月31日。");
        return text + dice.Of("", $"如对本报告有疑问，请与{body.Name}办公室联系（地址：人民路{dice.Between(1, 300)}号，邮编：412000，电话：0731-2868{dice.Between(1000, 9999)}）。");
    }

    static TruePart Part(Dice dice, FormPart part, Body body, int year)
    {
        var title = dice.Chance(85) ? part.Title : dice.Of([part.Title, .. part.Aliases.Where(a => !a.Contains('…', StringComparison.Ordinal))]);
        var heading = $"{Ordinals[part.Number - 1]}、{title}";
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        if (part.Number == 1)
        {
            foreach (var (aspect, i) in new[] { "主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障" }.Select((a, i) => (a, i)))
            {
                paragraphs.Add(dice.Chance(70) ? $"（{Ordinals[i]}）{aspect}情况。{Sentence(dice, body, year)}" : $"（{Ordinals[i]}）{aspect}");
                paragraphs.Add(Sentence(dice, body, year));
            }
        }
        else if (part.Number is 5 or 6)
        {
            for (var i = dice.Between(1, 3); i > 0; i--)
                paragraphs.Add(part.Number == 6 && dice.Chance(20) ? "无" : Sentence(dice, body, year));
        }
        else if (dice.Chance(12))
        {
            paragraphs.Add(Sentence(dice, body, year));
        }
        return new TruePart(part.Number, heading, paragraphs.ToImmutable());
    }

    static string Sentence(Dice dice, Body body, int year)
    {
        var text = dice.Of(Sentences).Replace("{0}", body.Short, StringComparison.Ordinal)
            .Replace("{1}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{2}", body.Name[..1], StringComparison.Ordinal);
        while (text.IndexOf("{n}", StringComparison.Ordinal) is >= 0 and var n)
            text = text[..n] + dice.Between(0, 9999).ToString(CultureInfo.InvariantCulture) + text[(n + 3)..];
        while (text.IndexOf("{s}", StringComparison.Ordinal) is >= 0 and var s)
            text = text[..s] + dice.Between(0, 9).ToString(CultureInfo.InvariantCulture) + text[(s + 3)..];
        return text;
    }
}
