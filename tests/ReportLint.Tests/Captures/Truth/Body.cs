using ReportLint.Reports;

namespace ReportLint.Tests.Captures.Truth;

/// <summary>A body that reports, and what its name says of it.</summary>
sealed record Body(string Name, string Short, IssuerLevel? Level, IssuerKind Kind)
{
    public static IReadOnlyList<Body> All { get; } =
    [
        new("青海省人民政府", "全省", IssuerLevel.Province, IssuerKind.Government),
        new("浙江省教育厅", "我厅", IssuerLevel.Province, IssuerKind.Department),
        new("江苏省人民政府办公厅", "省政府办公厅", IssuerLevel.Province, IssuerKind.Department),
        new("绍兴市人民政府", "全市", IssuerLevel.City, IssuerKind.Government),
        new("随州市水利局", "市水利局", IssuerLevel.City, IssuerKind.Department),
        new("郴州市卫生健康委员会", "市卫健委", IssuerLevel.City, IssuerKind.Department),
        new("洪泽区人民政府", "全区", IssuerLevel.County, IssuerKind.Government),
        new("安化县人民政府", "全县", IssuerLevel.County, IssuerKind.Government),
        new("宁陕县财政局", "我局", IssuerLevel.County, IssuerKind.Department),
        new("镇江市丹徒区审计局", "区审计局", IssuerLevel.County, IssuerKind.Department),
        new("安化县东坪镇人民政府", "我镇", IssuerLevel.Township, IssuerKind.Government),
        new("安仁乡人民政府", "我乡", IssuerLevel.Township, IssuerKind.Government),
        new("鼓楼区五凤街道办事处", "我街道", IssuerLevel.Township, IssuerKind.Agency),
        new("鞍山高新技术产业开发区管理委员会", "管委会", null, IssuerKind.Agency),
    ];
}
