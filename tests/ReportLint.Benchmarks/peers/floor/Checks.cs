using System.Globalization;
using AngleSharp.Dom;

namespace ReportLint.Benchmarks.Peers.Floor;

/// <summary>The twelve checks.</summary>
static class Checks
{
    const string TitleEnd = "年政府信息公开工作年度报告";
    const int NewestFormSince = 2021;

    static readonly string[] Titles =
    [
        "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
    ];

    static readonly string[] Blocks = ["t4.review", "t4.direct", "t4.after_review"];

    public static IEnumerable<Finding> Run(Page page)
    {
        var year = YearOf(page);
        var published = page.TableWith("第二十条");
        var requests = page.TableWith("申请人情况");
        var cases = page.TableWith("复议后起诉", requests);
        var parts = page.Prose.Select(p => (p.Element, Part: Array.IndexOf(Titles, p.Words))).Where(p => p.Part >= 0).ToList();

        if (parts.Count < Titles.Length)
            yield return Finding.At("section.missing", page.Heading);
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].Part < parts[i - 1].Part)
                yield return Finding.At("section.order", parts[i].Element);
        }
        foreach (var (element, part) in parts)
        {
            if ((part, published, requests, cases) is (1, null, _, _) or (2, _, null, _) or (3, _, _, null))
                yield return Finding.At("table.absent", element);
        }
        foreach (var finding in RequestChecks.Run(requests).Concat(CheckCases(cases)))
            yield return finding;
        if (published is not null && published.TextContent.Contains("本年制发件数", StringComparison.Ordinal) != year >= NewestFormSince)
            yield return Finding.At("template.wrong_year", published);
        if (!Mentions(page, "统计期限"))
            yield return Finding.At("period.missing", page.Heading);
        if (year >= NewestFormSince && !Mentions(page, "信息处理费") && !Mentions(page, "收费通知"))
            yield return Finding.At("fee.statement_missing", parts[^1].Element);
    }

    static int YearOf(Page page)
    {
        var title = page.Heading?.TextContent ?? "";
        var end = title.IndexOf(TitleEnd, StringComparison.Ordinal);
        return int.Parse(title.AsSpan(end - 4, 4), CultureInfo.InvariantCulture);
    }

    static bool Mentions(Page page, string words) => page.Prose.Exists(p => p.Words.Contains(words, StringComparison.Ordinal));

    static IEnumerable<Finding> CheckCases(IElement? table)
    {
        if (table is null)
            yield break;
        var row = new FigureRow(table.QuerySelectorAll("tr")[^1], 15);
        for (var block = 0; block < Blocks.Length; block++)
        {
            var start = block * 5;
            if (row[start] + row[start + 1] + row[start + 2] + row[start + 3] != row[start + 4])
                yield return Finding.At(Blocks[block], row.Cell(start + 4));
        }
    }
}
