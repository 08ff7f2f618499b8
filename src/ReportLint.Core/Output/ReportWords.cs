using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>The words the text form of a report is labelled with.</summary>
sealed record ReportWords(Language Language)
{
    public string Title => Say("标题", "title");

    public string Issuer => Say("单位", "issuer");

    public string Level => Say("层级", "level");

    public string Year => Say("年度", "year");

    public string Period => Say("统计期", "period");

    public string Published => Say("公布日期", "published");

    public string Form => Say("所用格式", "form");

    public string DueForm => Say("应用格式", "due form");

    public string Parts => Say("部分", "Parts");

    public string Table => Say("表", "Table");

    public string Grade => Say("等级", "grade");

    public string Damage => Say("来源受损", "Damaged source:");

    public string NotFound => Say("没有找到", "not found");

    string Say(string chinese, string english) => Language == Language.English ? english : chinese;
}
