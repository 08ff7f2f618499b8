using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Linting.Archive;
using ReportLint.Output;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;
using ReportLint.Rules;
using ReportLint.Tests.Output;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Linting.Archive;

public class ResultArchiveTests
{
    static readonly RulePack Pack = LoadPack();

    static readonly PackTexts Texts = new(Pack);

    public static TheoryData<string> Seeds => [.. Repository.Files("seeds", "*.txt").Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_kept_is_written_like_what_was_worked_out(string seed)
    {
        var result = Lint(seed);
        var kept = ResultReader.Read(Write(result), seed, Texts)!;
        Assert.Empty(kept.Said);
        Assert.Null(kept.Beside);
        foreach (var format in OutputFormat.All.Where(f => f.Name != "html"))
            Assert.Equal(Output(format, result), Output(format, kept.Alone));
    }

    [Fact]
    public void A_result_that_is_not_whole_is_not_used()
    {
        var bytes = Write(Lint("seeds/003_a7ed15760e03fe8e.txt"));
        for (var length = 0; length < bytes.Length; length += 97)
            Assert.Null(ResultReader.Read(bytes.AsMemory(0, length), "a.txt", Texts));
    }

    [Fact]
    public void A_result_of_rules_that_are_gone_is_not_used() =>
        Assert.Null(ResultReader.Read(Write(Lint("seeds/003_a7ed15760e03fe8e.txt")), "a.txt", new PackTexts(Pack with { Rules = [] })));

    static byte[] Write(LintResult result) => ResultWriter.Write(new KeptResult(result, [], null), Texts);

    static string Output(OutputFormat format, LintResult result)
    {
        var file = new CheckedFile(result.Report.Source.Path, 1, "", result) { Findings = Finding.Of(result) };
        return SampleRun.Write(format, SampleRun.Of(file) with { AllOutcomes = true });
    }

    static LintResult Lint(string seed) =>
        Linter.Lint(ReportReader.Read(seed, File.ReadAllBytes(Repository.PathTo(seed)), Pack.Forms).Report!, Pack);

    static RulePack LoadPack()
    {
        var diagnostics = new List<Diagnostic>();
        var files = Repository.Files("rules", "*").Select(f => new SourceText(Repository.Relative(f), File.ReadAllText(f))).ToList();
        var forms = FormSet.Read(files.Where(f => !f.Path.EndsWith(".rule", StringComparison.Ordinal)), diagnostics);
        return RulePack.Read(files.Where(f => f.Path.EndsWith(".rule", StringComparison.Ordinal)), forms);
    }
}
