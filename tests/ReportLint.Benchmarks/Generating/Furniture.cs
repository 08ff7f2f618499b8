using System.Text;

namespace ReportLint.Benchmarks.Generating;

/// <summary>What stands on a published page besides the report: styles, scripts, navigation, footer.</summary>
static class Furniture
{
    static readonly string[] Columns = ["首页", "政务公开", "政务服务", "互动交流", "走进我们", "政策文件", "规划信息", "统计数据", "财政资金", "人事信息", "通知公告", "新闻中心"];

    public static string Head(PagePlan plan, SplitMix random)
    {
        var head = new StringBuilder();
        head.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        head.Append($"<title>{Title(plan)}_{plan.Issuer}</title>\n<style type=\"text/css\">\n");
        for (var i = random.Between(20, 200); i > 0; i--)
            head.Append($".c{i} td > p, #m{i} .list li:hover {{ margin: {random.Below(20)}px auto; padding: 0 {random.Below(9)}px; color: #{random.Below(999999):D6}; }}\n");
        head.Append("</style>\n<script type=\"text/javascript\">\n//<![CDATA[\n");
        for (var i = random.Between(10, 170); i > 0; i--)
            head.Append($"if (a{i} < {random.Below(999)} && b{i} > 2) {{ document.write('<li class=\"s{i}\"><\\/li>'); track(\"page-{random.Below(9999)}\"); }}\n");
        head.Append("//]]>\n</script>\n</head>\n<body>\n<!-- begin navigation -->\n<div class=\"header\"><ul class=\"nav\">\n");
        foreach (var column in Columns)
        {
            head.Append($"<li><a href=\"/col{random.Below(9999)}/index.html\" target=\"_blank\">{column}</a><ul>\n");
            for (var i = random.Between(3, 9); i > 0; i--)
                head.Append($"<li><a href=\"/art/{random.Below(99999)}.html\" title=\"{random.Of(Columns)}\">{random.Of(Columns)}</a></li>\n");
            head.Append("</ul></li>\n");
        }
        head.Append("</ul></div>\n<div class=\"main\"><div class=\"position\">当前位置：<a href=\"/\">首页</a> &gt; <a href=\"/zwgk/\">政务公开</a></div>\n<div id=\"zoom\" class=\"article\">\n");
        return head.ToString();
    }

    public static string Title(PagePlan plan) => $"{plan.Issuer}{plan.Year}年政府信息公开工作年度报告";

    public static string Foot(SplitMix random)
    {
        var foot = new StringBuilder("</div></div>\n<div class=\"footer\">\n");
        for (var i = random.Between(8, 20); i > 0; i--)
            foot.Append($"<a href=\"http://www.example.gov.cn/{random.Below(9999)}/\" rel=\"nofollow\">{random.Of(Columns)}</a>&nbsp;|&nbsp;\n");
        foot.Append("<p>版权所有 网站标识码：1234567890</p>\n<script src=\"/js/count.js\"></script>\n</div>\n</body>\n</html>\n");
        return foot.ToString();
    }
}
