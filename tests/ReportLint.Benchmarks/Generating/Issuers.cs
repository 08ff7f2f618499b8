namespace ReportLint.Benchmarks.Generating;

/// <summary>The bodies that publish: in each place its government and its offices, four thousand until one comes again.</summary>
static class Issuers
{
    const string First = "青临白云石南清长柳永安平新东宝龙金福泰武";
    const string Second = "山河源溪桥浦江林州丰城阳宁岭泉湖岗坪原陵";

    static readonly string[] Levels = ["县", "市", "县"];

    static readonly string[] Offices =
        ["人民政府", "教育局", "审计局", "统计局", "水务局", "民政局", "交通运输局", "应急管理局", "财政局", "农业农村局"];

    public static string Of(int index)
    {
        var place = index / Offices.Length % (First.Length * Second.Length);
        return $"{First[place % First.Length]}{Second[place / First.Length]}{Levels[place % Levels.Length]}{Offices[index % Offices.Length]}";
    }
}
