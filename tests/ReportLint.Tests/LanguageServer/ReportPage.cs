namespace ReportLint.Tests.LanguageServer;

/// <summary>A page with one wrong figure: four reviews, of which it counts three.</summary>
static class ReportPage
{
    const string WrongFigure = "<td>3</td>";

    public const string Html = $"""
        <!DOCTYPE html>
        <html><head><meta charset="gb18030"><title>某县教育局2023年政府信息公开工作年度报告</title></head><body>
        <h1>某县教育局2023年政府信息公开工作年度报告</h1>
        <p>本报告根据《中华人民共和国政府信息公开条例》编制，统计期限为2023年1月1日至2023年12月31日。</p>
        <h2>一、总体情况</h2><p>本年度主动公开信息100条。</p>
        <h2>四、政府信息公开行政复议、行政诉讼情况</h2>
        <table>
        <tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
        <tr><td rowspan="2">结果维持</td><td rowspan="2">结果纠正</td><td rowspan="2">其他结果</td><td rowspan="2">尚未审结</td><td rowspan="2">总计</td>
        <td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
        <tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>
        <tr><td>1</td><td>1</td><td>1</td><td>1</td>
        {WrongFigure}
        <td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>
        </table>
        <h2>五、存在的主要问题及改进情况</h2><p>公开不够及时，将加强培训。</p>
        </body></html>
        """;

    /// <summary>Line and character, counted from 0.</summary>
    public static (int Line, int Character) PlaceOfWrongFigure
    {
        get
        {
            var before = Html[..Html.IndexOf(WrongFigure, StringComparison.Ordinal)];
            return (before.Count(c => c == '\n'), 4);
        }
    }
}
