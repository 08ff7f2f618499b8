using System.Text;
using ReportLint.Benchmarks.Generating;

namespace ReportLint.Benchmarks.Typing;

/// <summary>What is typed in: a large page, in a figure and in its prose, and a rule among a hundred.</summary>
static class TypedFiles
{
    const int PageBytes = 130 * 1024;
    const int RulesInPack = 100;
    const string LastFigureEnd = "</td>";

    public static IEnumerable<TypedFile> Write(string folder)
    {
        var page = LargePage();
        var size = $"{Encoding.UTF8.GetByteCount(page) / 1024} KB";
        yield return new TypedFile($"a figure of a page of {size}, whole pack", Path.Combine(folder, "report.html"), page, PlaceOfFigure(page), "7");
        yield return new TypedFile($"the prose of a page of {size}, whole pack", Path.Combine(folder, "report.html"), page, page.IndexOf('，', page.IndexOf("</h1>", StringComparison.Ordinal)), "的");

        var pack = Directory.CreateDirectory(Path.Combine(folder, "pack")).FullName;
        for (var i = 0; i < RulesInPack; i++)
            File.WriteAllText(RulePath(pack, i), Rule(i));
        var typed = Rule(RulesInPack / 2);
        yield return new TypedFile(
            $"a rule of a pack of {RulesInPack}", RulePath(pack, RulesInPack / 2), typed, typed.IndexOf(" + 上年结转", StringComparison.Ordinal), "数", "--rules", pack);
    }

    /// <summary>The first generated page that is large enough.</summary>
    static string LargePage()
    {
        var forms = Forms.Read();
        for (var i = 0; ; i++)
        {
            if (PageSet.Draw(i, PageSet.DefaultSeed, forms) is var (_, html) && Encoding.UTF8.GetByteCount(html) >= PageBytes)
                return html;
        }
    }

    /// <summary>Behind a figure of the last table.</summary>
    static int PlaceOfFigure(string page)
    {
        for (var end = page.Length; (end = page.LastIndexOf('<', end - 1)) > 0;)
        {
            if (char.IsAsciiDigit(page[end - 1]) && page.AsSpan(end).IndexOf(LastFigureEnd) is >= 0 and < 60)
                return end;
        }
        throw new InvalidDataException("a page without a figure");
    }

    static string RulePath(string pack, int number) => Path.Combine(pack, $"pack.r{number}.rule");

    static string Rule(int number) => $"""
        规则 pack.r{number} “新收与上年结转之和，应等于总计与结转下年之和”
          级别  错误
          适用  格式 2019、2021
          依据  “表三表头”
          对    申请 每一列
          要求  新收 + 上年结转 = 总计 + 结转下年
          空白  未知
          例 通过  新收 = 5，上年结转 = 1，总计 = 6，结转下年 = 0
          例 报错  新收 = 5，上年结转 = 1，总计 = 5，结转下年 = 0 → 左 6，右 5

        """;
}
