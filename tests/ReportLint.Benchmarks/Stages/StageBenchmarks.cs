using System.Text;
using BenchmarkDotNet.Attributes;
using ReportLint.Benchmarks.Generating;
using ReportLint.Linting;
using ReportLint.Output;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;
using ReportLint.Reports.Reading.Decoding;
using ReportLint.Reports.Reading.Html;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Benchmarks.Stages;

/// <summary>One report on its way through the program, a stage each, warm and on one thread.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    byte[] bytes = [];
    SourceText text = new("", "");
    FormSet forms = Forms.Read();
    SourceText[] rules = [];
    RulePack? pack;
    Report? report;

    /// <summary>A generated page of middling markup, or a seed.</summary>
    [Params("page", "000", "002")]
    public string Input { get; set; } = "";

    string Path => Input == "page" ? "page.html" : $"seeds/{Input}.txt";

    [GlobalSetup]
    public void SetUp()
    {
        forms = Forms.Read();
        bytes = Input == "page"
            ? Encoding.UTF8.GetBytes(PageSet.Draw(1, PageSet.DefaultSeed, forms).Html)
            : File.ReadAllBytes(Directory.GetFiles(Repository.PathTo("seeds"), Input + "_*.txt")[0]);
        text = TextDecoder.Decode(Path, bytes, int.MaxValue).Text!;
        rules = [.. Directory.EnumerateFiles(Repository.PathTo("rules"), "*.rule", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new SourceText(path, File.ReadAllText(path)))];
        pack = RulePack.Read(rules, forms);
        report = ReportReader.Read(Path, bytes, forms).Report;
    }

    [Benchmark]
    public object Decode() => TextDecoder.Decode(Path, bytes, int.MaxValue);

    [Benchmark]
    public Page Parse() => Input == "page" ? HtmlPage.Read(text) : new Page(MappedText.Whole(text), []);

    /// <summary>Decoding and parsing included.</summary>
    [Benchmark]
    public ReadResult Read() => ReportReader.Read(Path, bytes, forms);

    [Benchmark]
    public RulePack CompilePack() => RulePack.Read(rules, forms);

    [Benchmark]
    public LintResult Evaluate() => Linter.Lint(report!, pack!);

    [Benchmark]
    public long Write()
    {
        using var output = new MemoryStream();
        ReportJson.Write(report!, output);
        return output.Length;
    }
}
