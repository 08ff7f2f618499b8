using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>What messages call the types and units of the language.</summary>
static class TypeNames
{
    public static LocalizedText Of(BoundExpression expression) => expression switch
    {
        BoundNumber => new("数", "a number"),
        BoundText => new("文字", "text"),
        BoundDate => new("日期", "a date"),
        BoundForm or BoundFormName => new("格式", "a form"),
        BoundTable => new("表", "a table"),
        BoundIssuerLevel => new("单位层级", "the level of the body"),
        _ => new("条件", "a condition"),
    };

    public static LocalizedText Of(Measure measure) => measure switch
    {
        Measure.Count => new("件", "items"),
        Measure.Money => new("元", "yuan"),
        Measure.Length => new("字", "characters"),
        Measure.Days => new("天", "days"),
        _ => new("无", "none"),
    };
}
