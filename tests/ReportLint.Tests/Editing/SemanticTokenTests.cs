using ReportLint.Editing;
using Xunit;

namespace ReportLint.Tests.Editing;

public class SemanticTokenTests
{
    [Fact]
    public void Names_are_told_by_what_they_stand_for_in_order_of_place() => EditingFile.Check("""
        规则 t3.a “题”$$
          对    申请 每一列 除 总计
          在    部分一 找 “收到{件数:数}件”
          取    上限 = 5
          要求  新收 ≤ 件数 + 上限 + 申请[新收, 自然人]
        """,
        (file, _) => SemanticToken.In(file, EditingFile.Forms).Select(t => $"{t.Kind} {file.Source.Slice(t.Span)}"),
        "RuleId t3.a", "Table 申请", "Column 总计", "Capture 件数", "Value 上限", "Row 新收", "Capture 件数", "Value 上限", "Table 申请", "Row 新收", "Column 自然人");

    [Fact]
    public void Names_over_several_tables_are_those_of_any_of_them() => EditingFile.Check(
        "规则 a “题”$$\n  对 申请、复议诉讼 每一行\n  要求 自然人 = 尚未审结",
        (file, _) => SemanticToken.In(file, EditingFile.Forms).Select(t => $"{t.Kind} {file.Source.Slice(t.Span)}"),
        "RuleId a", "Table 申请", "Table 复议诉讼", "Column 自然人", "Column 尚未审结");
}
