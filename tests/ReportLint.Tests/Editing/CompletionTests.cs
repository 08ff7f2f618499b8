using System.Collections.Immutable;
using ReportLint.Editing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Editing;

public class CompletionTests
{
    [Fact]
    public void A_line_begins_with_a_word_of_the_files_spelling()
    {
        CheckOffers("规则 a “题”\n  $$", "要求", "适用", "例");
        CheckOffers("rule a \"title\"\n  re$$", "require", "applies", "example");
        CheckOffersNot("规则 a “题”\n  $$", "require");
    }

    [Theory]
    [InlineData("  级别 $$", "错误")]
    [InlineData("  状态 $$", "草案")]
    [InlineData("  空白 $$", "视为")]
    [InlineData("  找不到 $$", "不适用")]
    [InlineData("  适用 $$", "格式")]
    [InlineData("  适用 年度 $$", "自")]
    [InlineData("  适用 格式 $$", "2021")]
    [InlineData("  对 $$", "申请")]
    [InlineData("  对 申请 $$", "每一行")]
    [InlineData("  对 申请 每一行 限 $$", "新收")]
    [InlineData("  对 申请、$$", "复议诉讼")]
    [InlineData("  对 $$", "一级标题")]
    [InlineData("  在 $$", "部分一")]
    [InlineData("  在 $$", "一级标题")]
    [InlineData("  要求 部分五.$$", "序号")]
    [InlineData("  在 部分一 $$", "找")]
    [InlineData("  要求 申请[$$", "新收")]
    [InlineData("  要求 申请[新收, $$", "自然人")]
    [InlineData("  要求 部分六 $$", "提及")]
    [InlineData("  要求 公布日期 为 $$", "日期")]
    [InlineData("  例 $$", "报错")]
    [InlineData("  例 报错 申请[新收, 总计] = $$", "空白")]
    [InlineData("  例 报错 新收 = 1 → $$", "左")]
    public void What_is_offered_fits_the_place(string line, string expected) => CheckOffers("规则 a “题”\n" + line, expected);

    [Fact]
    public void A_bare_name_is_a_row_inside_each_column_and_a_column_inside_each_row()
    {
        CheckOffers("规则 a “题”\n  对 申请 每一列\n  要求 $$", "新收");
        CheckOffersNot("规则 a “题”\n  对 申请 每一列\n  要求 $$", "自然人");
        CheckOffers("规则 a “题”\n  对 申请 每一行\n  要求 $$", "自然人");
    }

    [Fact]
    public void Over_several_tables_the_rows_of_each_are_offered()
    {
        CheckOffers("规则 a “题”\n  对 采购、行政许可 每一列\n  要求 $$", "政府集中采购");
        CheckOffers("规则 a “题”\n  对 申请、复议诉讼 每一行\n  要求 $$", "自然人", "尚未审结");
    }

    [Fact]
    public void A_row_is_offered_with_the_label_the_forms_print_and_a_word_with_its_meaning()
    {
        Assert.Equal("一、本年新收政府信息公开申请数量 (2019、2021)", Offers("规则 a “题”\n  要求 申请[$$").First(p => p.Label == "新收").Detail);
        Assert.Equal("必须成立", Offers("规则 a “题”\n  $$").First(p => p.Label == "要求").Detail);
    }

    [Fact]
    public void Captures_are_offered_where_they_can_be_used()
    {
        CheckOffers("规则 a “题”\n  在 部分一 找 “收到申请{件数}件”\n  要求 $$", "件数");
        CheckOffers("规则 a “题”\n  在 部分一 找 “收到申请{件数}件”\n  消息 “{$$”", "件数");
    }

    [Fact]
    public void A_name_with_signs_is_written_so_that_it_can_be_read()
    {
        var proposal = Offers("规则 a “题”\n  要求 申请[$$").First(p => p.Label == "其他处理-其他");
        Assert.True(SyntaxText.IsBare(proposal.NewText) || proposal.NewText == "「其他处理-其他」", proposal.NewText);
    }

    [Theory]
    [InlineData("规则 a “$$”")]
    [InlineData("规则 a “题” # $$")]
    public void Nothing_is_offered_in_a_text_or_a_comment(string marked) => Assert.Empty(Offers(marked));

    static void CheckOffers(string marked, params string[] expected)
    {
        var offered = Offers(marked).Select(p => p.Label).ToList();
        Assert.All(expected, e => Assert.Contains(e, offered));
    }

    static void CheckOffersNot(string marked, string unexpected) => Assert.DoesNotContain(unexpected, Offers(marked).Select(p => p.Label));

    static ImmutableArray<Proposal> Offers(string marked)
    {
        var offset = marked.IndexOf("$$", StringComparison.Ordinal);
        return Completion.At(RuleText.Read(new SourceText("a.rule", marked.Remove(offset, 2))), offset, EditingFile.Forms, Language.Chinese);
    }
}
