using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Reports.Bodies;

/// <summary>What can be wrong with a list of bodies, and with reports filed by it.</summary>
public static class BodyDiagnostics
{
    public static Diagnostic NameTwice(Location at, string name, Body other) => Wrong("RL0151", Severity.Error, at,
        $"“{name}”与第 {other.Location.Start.Line} 行的“{other.Name}”是同一个名称，分不清是哪一家。",
        $"'{name}' is also a name of '{other.Name}' in line {other.Location.Start.Line}: which body is meant cannot be told.");

    public static Diagnostic UnknownParent(Location at, string parent, string? nearest) => Wrong("RL0152", Severity.Error, at,
        nearest is null ? $"名单里没有上级“{parent}”。" : $"名单里没有上级“{parent}”。是不是“{nearest}”？",
        nearest is null ? $"The list has no parent '{parent}'." : $"The list has no parent '{parent}'. Did you mean '{nearest}'?") with { Suggestion = nearest };

    public static Diagnostic EndsBeforeItBegins(Location at, Body body) => Wrong("RL0153", Severity.Error, at,
        $"“{body.Name}”的止年 {body.Until} 早于起年 {body.Since}。",
        $"'{body.Name}' ends in {body.Until}, before it begins in {body.Since}.");

    public static Diagnostic SameReport(string path, string first) => Wrong("RL0261", Severity.Note, Start(path),
        $"与 {first} 是同一份报告，和别的报告对照时只算一次。",
        $"It is the same report as {first}; beside other reports it counts once.");

    public static Diagnostic TwoReports(string path, string first, string body, int year) => Wrong("RL0262", Severity.Warning, Start(path),
        $"“{body}”{year} 年度有两份不同的报告，另一份是 {first}。分不清以哪份为准，要对照别的报告的规则都不下结论。",
        $"There are two different reports of '{body}' for {year}, the other is {first}. Which one holds cannot be told, so rules that compare reports stay undecided.");

    public static Diagnostic OtherYear(string path, int stated, int filed) => Wrong("RL0263", Severity.Warning, Start(path),
        $"报告写的是 {stated} 年度，路径却说是 {filed} 年度。要对照别的报告的规则都不下结论。",
        $"The report says it is for {stated}, its path says {filed}. Rules that compare reports stay undecided.");

    public static Diagnostic TwoBodies(string path, string first, string second) => Wrong("RL0264", Severity.Warning, Start(path),
        $"一处说是“{first}”的报告，一处说是“{second}”的。要对照别的报告的规则都不下结论。",
        $"It is said to be a report of '{first}' and of '{second}'. Rules that compare reports stay undecided.");

    static Location Start(string path) => new SourceText(path, "").At(default);

    static Diagnostic Wrong(string id, Severity severity, Location at, string chinese, string english) =>
        new(id, severity, new LocalizedText(chinese, english), at);
}
