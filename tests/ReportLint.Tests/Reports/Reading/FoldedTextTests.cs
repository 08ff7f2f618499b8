using FsCheck;
using FsCheck.Fluent;
using ReportLint.Reports.Forms;
using ReportLint.Reports;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Reports.Reading;

public class FoldedTextTests
{
    static readonly ScriptVariants Variants = ReadShipped();

    [Theory]
    [InlineData("本年度報告根據(jù)國家法律、法規(guī)", "本年度报告根据国家法律、法规")]
    [InlineData("因政府信息公開工作被申請行政復(fù)議、提起行政訴訟", "因政府信息公开工作被申请行政复议、提起行政诉讼")]
    [InlineData("關於行政複議，覆議；幹部與乾旱", "关于行政复议,复议;干部与干旱")]
    [InlineData("第二十條  第（八）項", "第二十条第(八)项")]
    [InlineData("危及「三安全一穩定」", "危及\"三安全一稳定\"")]
    [InlineData("商业　\u00A0\n企业", "商业企业")]
    [InlineData("－１２７１", "-1271")]
    [InlineData("网站（www.example.gov.cn）", "网站(www.example.gov.cn)")]
    [InlineData("（一）予以公开", "(一)予以公开")]
    public void Text_is_folded_to_what_a_form_says(string written, string expected) =>
        Assert.Equal(expected, Fold(written).Text);

    [Fact]
    public void White_space_of_every_script_is_left_out() =>
        Assert.All(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(char.IsWhiteSpace), c => Assert.Equal('\0', ScriptVariants.None.Folded(c)));

    [Fact]
    public void A_sign_is_simplified_as_a_pack_says_and_folded_like_all_its_variants()
    {
        var variants = ScriptVariants.Read(new SourceText("a.txt", "「“\n國国\n"));
        Assert.Equal(('“', '国', '『', '於'), (variants.Simplified('「'), variants.Simplified('國'), variants.Simplified('『'), variants.Simplified('於')));
        Assert.Equal(('"', '国'), (variants.Folded('「'), variants.Folded('國')));
    }

    [Fact]
    public void A_folded_stretch_knows_where_it_stood()
    {
        const string Written = "　二、主動公開 政府信息（guān）情況";
        var folded = Fold(Written);
        var found = folded.Text.IndexOf("公开政府", StringComparison.Ordinal);
        var span = folded.ToOriginal(new TextSpan(found, 4));
        Assert.Equal("公開 政府", Written.Substring(span.Start, span.Length));
        Assert.Equal(new TextSpan(found, 4), folded.FromOriginal(span));
    }

    [Fact]
    public void Every_folded_character_comes_from_its_place() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), written =>
        {
            var folded = Fold(written ?? "");
            return Enumerable.Range(0, folded.Length).All(i => FoldedText.Fold((written ?? "")[folded.ToOriginal(i)].ToString(), Variants) == folded.Text[i].ToString());
        }).QuickCheckThrowOnFailure();

    static FoldedText Fold(string written) => FoldedText.Of(MappedText.Whole(new SourceText("a.txt", written)), Variants);

    static ScriptVariants ReadShipped()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "rules", "disclosure", "reading", "simplified.txt");
        return ScriptVariants.Read(new SourceText(path, File.ReadAllText(path)));
    }
}
