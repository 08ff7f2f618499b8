using ReportLint.Editing;
using Xunit;

namespace ReportLint.Tests.Editing;

public class NavigationTests
{
    const string Prose = """
        规则 a “题”
          在    部分一 找 “收到申请{$$[|件数|]:数}件”
          取    上限 = 100
          要求  [|件数|] ≤ 上限
          消息  “写的是 {[|件数|]} 件”
        规则 b “题”
          在    部分一 找 “收到申请{件数}件”
          要求  件数 > 0
        """;

    [Fact]
    public void A_capture_is_referred_to_in_its_own_rule_alone() =>
        EditingFile.CheckSpans(Prose, (file, at) => References.Of(file, at, [file], EditingFile.Forms).Select(l => l.Span));

    [Fact]
    public void Renaming_a_capture_changes_its_pattern_its_uses_and_its_message()
    {
        EditingFile.CheckSpans(Prose, (file, at) => Rename.To(file, at, "数目", EditingFile.Forms).Select(e => e.Span));
        EditingFile.CheckSpans(Prose.Replace("[|", "").Replace("|]", ""), (file, at) => Rename.To(file, at, "要求", EditingFile.Forms).Select(e => e.Span));
        EditingFile.CheckSpans(Prose.Replace("[|", "").Replace("|]", ""), (file, at) => Rename.To(file, at, "上限", EditingFile.Forms).Select(e => e.Span));
    }

    [Fact]
    public void A_name_of_the_form_cannot_be_renamed() => EditingFile.CheckSpans(
        "规则 a “题”\n  对 申请 每一列\n  要求 $$新收 = 总计",
        (file, at) => Rename.To(file, at, "甲", EditingFile.Forms).Select(e => e.Span));

    [Fact]
    public void A_row_is_found_wherever_it_is_meant_and_a_column_of_its_name_is_not() => EditingFile.CheckSpans("""
        规则 a “题”
          对    申请 每一列 除 总计
          要求  [|$$总计|] = 申请[[|总计|], 列] + 申请[新收, 总计]
          例 报错  列 = 自然人，[|总计|] = 5
        """,
        (file, at) => References.Of(file, at, [file], EditingFile.Forms).Select(l => l.Span));

    [Fact]
    public void A_part_and_a_table_lead_to_the_forms_that_have_them()
    {
        EditingFile.Check("规则 a “题”\n  要求 $$部分六 提及 “无”", Files, "2019.yaml", "2021.yaml");
        EditingFile.Check("规则 a “题”\n  对 $$采购 每一行", Files, "2019.yaml");

        static IEnumerable<string> Files(RuleText file, int at) => Definition.Of(file, at, EditingFile.Forms).Select(l => Path.GetFileName(l.Path));
    }
}
