using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Reports.Forms;

public class FormSetTests
{
    const string Form = """
        form: "1"
        from: 2021
        basis: 一号通知
        parts: [{ number: 1, title: 总体情况 }]
        tables: [{ table: 甲, part: 1, rows: [乙], columns: [丙] }]
        """;

    [Fact]
    public void Forms_words_and_script_are_told_apart_by_their_folders()
    {
        var forms = Read(out var diagnostics,
            ("forms/1.yaml", Form), ("reading/words.yaml", "titles: […年报]"), ("reading/script.txt", "報报"), ("README.md", "#"), ("other/x.yaml", "a: b"));
        Assert.Empty(diagnostics);
        Assert.Equal("1", Assert.Single(forms.Forms).Id);
        Assert.Equal(["…年报"], forms.Vocabulary.Titles);
        Assert.Equal('报', forms.Script.Simplified('報'));
    }

    [Fact]
    public void A_pack_without_words_still_reads_parts()
    {
        var forms = Read(out _, ("forms/1.yaml", Form));
        var report = ReportReader.Read("a.txt", Encoding.UTF8.GetBytes("二〇二一年年报\n一、总体情况\n好。甲 乙 丙\n"), forms);
        Assert.Null(report.Report?.Facts.Title);
        Assert.All(report.Report?.Sections ?? [], s => Assert.Equal(1, s.Number));
    }

    [Theory]
    [InlineData("reading/words.yaml", "titels: [年报]", "RL0103", "titles")]
    [InlineData("reading/words.yaml", "labels: { isuer: [来源] }", "RL0103", "issuer")]
    [InlineData("reading/words.yaml", "titles: { a: b }", "RL0104", null)]
    [InlineData("forms/1.yaml", "form: 1\nfrom: x\nbasis: y", "RL0104", null)]
    [InlineData("forms/1.yaml", "not: [yaml", "RL0101", null)]
    public void A_file_that_is_wrong_is_named_with_what_was_meant(string path, string content, string id, string? suggestion)
    {
        Read(out var diagnostics, (path, content));
        Assert.Contains(diagnostics, d => d.Id == id && d.Suggestion == suggestion && d.Location?.Path == path);
    }

    static FormSet Read(out List<Diagnostic> diagnostics, params (string Path, string Content)[] files)
    {
        diagnostics = [];
        return FormSet.Read(files.Select(f => new SourceText(f.Path, f.Content)), diagnostics);
    }
}
