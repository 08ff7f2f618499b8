using System.Globalization;
using System.Text;
using ReportLint.Reports.Forms;
using ReportLint.Tests.Captures;

namespace ReportLint.Tests.Series;

/// <summary>
/// Writes the reports of many bodies over many years, sound in everything rules ask of several reports, but for the
/// faults that are planted. The same number of bodies gives the same reports.
/// </summary>
sealed class SeriesWriter(int bodies, FormSet forms)
{
    const int FirstYear = 2019;

    const int Years = 7;

    const string Characters = "安北昌达恩丰高广海和宏华吉江金康兰丽林龙明南宁平齐清仁荣山盛顺泰天通万文武西祥新兴永裕元远云泽长正中";

    const string Words =
        "梳理目录更新栏目完善流程健全机制规范格式核对数据整改问题回应关切解读政策发布公告建设平台维护网站优化检索培训人员组织学习开展检查落实责任加强审核"
        + "保护隐私衔接档案汇编文件征求意见听取建议走访社区接待来访受理电话答复信件统计报表分析形势交流经验改进作风提高效率保障经费配备设备排查隐患巩固成果";

    static readonly string[] Offices = ["教育局", "财政局", "民政局", "水利局", "审计局", "统计局", "商务局", "卫生健康局", "农业农村局", "交通运输局"];

    readonly HashSet<(string Path, string Rule)> planted = [];

    /// <summary>The findings that the planted faults must give, and no others.</summary>
    public IReadOnlySet<(string Path, string Rule)> Planted => planted;

    public void WriteTo(string folder)
    {
        for (var year = FirstYear; year < FirstYear + Years; year++)
            Directory.CreateDirectory(Path.Combine(folder, year.ToString(CultureInfo.InvariantCulture)));
        for (var body = 0; body < bodies; body++)
        {
            var (carried, stock, items, general) = (body % 5, 100 + body % 50, 10, "");
            for (var year = FirstYear; year < FirstYear + Years; year++)
            {
                var at = $"{year}/{body:00000}.md";
                general = General(body, year, at, general);
                (carried, stock, items, var text) = Report(body, year, at, carried, stock, items, general);
                File.WriteAllText(Path.Combine(folder, at), text);
            }
        }
    }

    static string NameOf(int body) =>
        $"{Characters[body / Offices.Length % Characters.Length]}{Characters[body / Offices.Length / Characters.Length % Characters.Length]}县{Offices[body % Offices.Length]}";

    /// <summary>Part one: its own, but copied from the year before for some, from the body before for others, with the names changed.</summary>
    string General(int body, int year, string at, string before)
    {
        if (body % 97 == 11 && year == FirstYear + 3)
        {
            planted.Add((at, "yoy.copy"));
            return before;
        }
        if (body % 89 == 7 && year == FirstYear + 4)
        {
            planted.Add((at, "corpus.twin_text"));
            return Prose(body - 1, year, "总体").Replace(NameOf(body - 1), NameOf(body), StringComparison.Ordinal);
        }
        return Prose(body, year, "总体");
    }

    (int Carried, int Stock, int Items, string Text) Report(int body, int year, string at, int carried, int stock, int items, string general)
    {
        var dice = DiceOf(body, year, '数');
        var (made, repealed, received, open) = (dice.Below(9), dice.Below(5), 3 + dice.Below(40) + 50 * (year % 2), dice.Below(4));
        var (carriedIn, inForce) = (carried, stock + made - repealed);
        if (body % 83 == 5 && year == FirstYear + 2)
        {
            carriedIn += 2;
            planted.Add((at, "yoy.carry"));
        }
        if (body % 79 == 3 && year == FirstYear + 5)
        {
            inForce += 11;
            planted.Add((at, "yoy.stock"));
        }
        var change = dice.Below(5) - 2;
        var figures = new Dictionary<string, int>
        {
            ["新收"] = received, ["上年结转"] = carriedIn, ["予以公开"] = received + carriedIn - open, ["总计"] = received + carriedIn - open, ["结转下年"] = open,
            ["本年制发件数"] = made, ["本年废止件数"] = repealed, ["现行有效件数"] = inForce,
            ["本年新制作数量"] = made, ["本年新公开数量"] = made, ["对外公开总数量"] = stock + made,
            ["上一年项目数量"] = items, ["本年增/减"] = change,
        };
        return (open, year < FirstYear + 2 ? stock + made : inForce, items + change, Print(body, year, general, figures));
    }

    string Print(int body, int year, string general, Dictionary<string, int> figures)
    {
        var form = forms.DueFor(year)!;
        var text = new StringBuilder($"# {NameOf(body)}{year}年政府信息公开工作年度报告\n\n本报告由{NameOf(body)}编制，统计期限为{year}年1月1日至{year}年12月31日。\n\n");
        foreach (var part in form.Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {"一二三四五六"[part.Number - 1]}、{part.Title}\n\n");
            if (part.Number is 1 or 5)
                text.Append(part.Number == 1 ? general : Prose(body, year, "问题")).Append("\n\n");
            foreach (var table in form.Tables.Where(t => t.Part == part.Number))
                Print(text, table, figures);
        }
        return text.ToString();
    }

    static void Print(StringBuilder text, FormTable table, Dictionary<string, int> figures)
    {
        text.Append('|').Append(table.Captions.FirstOrDefault(table.Id)).Append('|').AppendJoin('|', table.Columns.Select(c => c.Label)).Append("|\n");
        text.Append('|').AppendJoin('|', table.Columns.Select(_ => "---").Prepend("---")).Append("|\n");
        foreach (var row in table.Rows)
            text.Append('|').Append(row.Label).Append('|').AppendJoin('|', table.Columns.Select(c => Figure(table, row, c, figures))).Append("|\n");
        text.Append('\n');
    }

    static int Figure(FormTable table, FormLine row, FormLine column, Dictionary<string, int> figures) =>
        table.Part == 3 ? column.Name is "自然人" or "总计" ? figures.GetValueOrDefault(row.Name) : 0
        : table.Part == 2 && row.Name != "规章" ? figures.GetValueOrDefault(column.Name)
        : 0;

    /// <summary>Sentences of their own for every body, year and part.</summary>
    static string Prose(int body, int year, string part)
    {
        var dice = DiceOf(body, year, part[0]);
        var text = new StringBuilder($"{year}年，{NameOf(body)}");
        for (var sentence = 0; sentence < 14; sentence++)
        {
            for (var word = 0; word < 6; word++)
                text.Append(Words, 2 * dice.Below(Words.Length / 2), 2);
            text.Append(CultureInfo.InvariantCulture, $"{dice.Below(90) + 2}项。");
        }
        return text.ToString();
    }

    /// <summary>The same draws for the same body, year and purpose.</summary>
    static Dice DiceOf(int body, int year, char purpose) =>
        new(((ulong)body * 1000003 + (ulong)year * 8191 + purpose) * 0xFF51AFD7ED558CCDul);
}
