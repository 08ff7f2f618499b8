using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>The words of the HTML page.</summary>
sealed record HtmlWords(Language Language)
{
    public string Title => Say("检查结果", "Findings");

    public string Search => Say("查找单位、文件、规则、文字", "body, file, rule, words");

    public string Shown => Say("显示", "shown");

    public string Report => Say("报告", "Report");

    public string Reports => Say("份报告", "reports");

    public string Rules => Say("条规则", "rules");

    public string Undecided => Say("无法判定", "Undecided");

    public string Waived => Say("已豁免", "Waived");

    public string Unreadable => Say("读不了", "Unreadable");

    public string Basis => Say("依据", "Basis");

    public string Help => Say("怎么办", "What to do");

    public string Whole => Say("整份报告", "The whole report");

    public string Clean => Say("没有问题", "nothing found");

    public string Wrong => Say("问题所在", "where it is wrong");

    public string Used => Say("所依据的数", "figures it rests on");

    public string Lost => Say("读不出（可能的数）", "unreadable (what it can be)");

    public string Absent => Say("没有这一格", "no such cell");

    public string Of(Severity severity) => Wording.Of(severity).In(Language);

    public string Of(Outcome outcome) => Wording.Of(outcome).In(Language);

    public string Of(LocalizedText text) => text.In(Language);

    string Say(string chinese, string english) => Language == Language.English ? english : chinese;
}
