using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules.Mistakes;

/// <summary>What authors are told about mistakes of writing, word for word.</summary>
public class SyntaxMistakeTests
{
    const string Folder = "tests/ReportLint.Tests/Rules/Mistakes";

    /// <summary>A case without a header is put into a sound rule: this line above it, below it what else a rule needs.</summary>
    const string Header = "规则 a.b “题”\n";

    static readonly string[] Needed = ["级别 错误", "适用 格式 2021", "依据 “办函”", "要求 有 申请"];

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.PathTo(Folder), "syntax.*.cases").Select(Path.GetFileName).OfType<string>().Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_mistake_gets_its_message_place_and_suggestion(string file) =>
        MistakeCase.Check($"{Folder}/{file}", Diagnose);

    [Fact]
    public void There_are_at_least_forty_of_them() => Assert.True(Files.Sum(f => MistakeCase.ReadAll($"{Folder}/{f.Data}").Length) >= 40);

    static ImmutableArray<Diagnostic> Diagnose(MistakeCase mistake)
    {
        var isWhole = mistake.Source.Contains("规则 ") || mistake.Source.Contains("rule ") || mistake.Title.Contains("文件");
        var source = new SourceText("mistake.rule", isWhole ? mistake.Source : InFrame(mistake.Source));
        var file = RuleParser.Parse(source);
        var examples =
            from rule in file.Rules
            from example in rule.All<ExampleSyntax>()
            from diagnostic in RuleParser.ParseExample(source, example).Diagnostics
            select diagnostic;
        return [.. file.Diagnostics.Concat(examples).Select(d => isWhole ? d : Shifted(d)).OrderBy(d => d.Location!.Span.Start)];
    }

    static string InFrame(string source)
    {
        var words = source.Split('\n').Select(line => line.Trim().Split(' ')[0]);
        return Header + source + string.Join("\n", Needed.Where(line => !words.Contains(line.Split(' ')[0])));
    }

    /// <summary>With its place counted from the start of the case's own text.</summary>
    static Diagnostic Shifted(Diagnostic diagnostic) =>
        diagnostic with { Location = diagnostic.Location! with { Span = diagnostic.Location.Span with { Start = diagnostic.Location.Span.Start - Header.Length } } };
}
