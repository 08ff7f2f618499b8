using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Tests.Captures.Truth;

namespace ReportLint.Tests.Captures.Printing;

/// <summary>Puts a report on a page: furniture, title, parts with their tables, signature, footer.</summary>
static class PagePrinter
{
    public static PrintedPage Print(TrueReport report, Dice dice)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(Head(report, dice).Select(l => new Block.Line(l)));
        blocks.AddRange(report.Preamble.Select(p => new Block.Line(p)));
        foreach (var part in report.Parts)
        {
            blocks.Add(new Block.Heading(part.Heading));
            blocks.AddRange(part.Paragraphs.Select(p => new Block.Line(p)));
            blocks.AddRange(report.TablesOf(part.Number).Select(t => new Block.TableBlock(TablePrinter.Print(t))));
        }
        if (report.Signs)
        {
            blocks.Add(new Block.Line(report.Body.Name));
            blocks.Add(new Block.Line(report.Published.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)));
        }
        blocks.AddRange(Foot(dice).Select(l => new Block.Line(l)));
        return new PrintedPage(blocks.ToImmutable());
    }

    static IEnumerable<string> Head(TrueReport report, Dice dice)
    {
        var day = report.Published.ToString(dice.Of("yyyy-MM-dd", "yyyy年MM月dd日", "yyyy/MM/dd"), CultureInfo.InvariantCulture) + dice.Of("", "", " 10:25");
        return dice.Below(7) switch
        {
            0 => [report.Title, $"发布时间：{day} 来源：{report.Body.Name} 浏览次数：{dice.Between(1, 999)}"],
            1 => ["首页 > 政府信息公开 > 政府信息公开年报", $"索 引 号：11430{dice.Between(100, 999)}/2021-{dice.Between(10000, 99999)}", $"发布机构：{report.Body.Name}", $"发文日期：{day}", $"名 称：{report.Title}", report.Title],
            2 => [report.Title, day],
            3 => ["当前位置：首页 政务公开 法定主动公开内容", report.Title, $"日期：{day}", $"来源：{report.Body.Name}", "字体：[大 中 小]", "【打印】【关闭】"],
            4 => [report.Title],
            5 => [$"来源：{report.Body.Name} 时间：{day}"],
            _ => [report.Title, $"{day}　　信息来源：{report.Body.Name}"],
        };
    }

    static IEnumerable<string> Foot(Dice dice) => dice.Below(5) switch
    {
        0 => ["上一篇：没有了", "下一篇：政府信息公开指南"],
        1 => ["主办：政府办公室 承办：大数据中心", "网站标识码：4309230001 湘ICP备05003861号-1"],
        2 => ["附件：", "统计表.xlsx", "扫一扫在手机打开当前页"],
        3 => ["香港免费公开资料大全", "版权所有 2021 All Rights Reserved"],
        _ => [],
    };
}
