using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules.Mistakes;

/// <summary>What authors are told about mistakes of names, types and units, word for word.</summary>
public class NameMistakeTests
{
    const string Folder = "tests/ReportLint.Tests/Rules/Mistakes";

    /// <summary>A case without a header is put into a sound rule: this line above it, below it what else a rule needs.</summary>
    const string Header = "规则 a.b “题”\n";

    static readonly string[] Needed = ["级别 错误", "适用 格式 2019、2021", "依据 “办函”", "要求 有 申请", "例 通过 部分一 = “略”", "例 报错 申请 = 缺"];

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.PathTo(Folder), "names.*.cases").Select(Path.GetFileName).OfType<string>().Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_mistake_gets_its_message_place_and_suggestion(string file) =>
        MistakeCase.Check($"{Folder}/{file}", Diagnose);

    static ImmutableArray<Diagnostic> Diagnose(MistakeCase mistake)
    {
        var isWhole = mistake.Source.Contains("规则 ") || mistake.Source.Contains("rule ");
        var source = new SourceText("mistake.rule", isWhole ? mistake.Source : Header + mistake.Source + Rest(mistake.Source));
        var found = RulePack.Read([source], ShippedRules.Forms).Diagnostics;
        return [.. found.Select(d => isWhole ? d : Shifted(d)).OrderBy(d => d.Location!.Span.Start)];
    }

    static string Rest(string source)
    {
        var words = source.Split('\n').Select(line => line.Trim().Split(' ')[0]).ToHashSet();
        return string.Join("\n", Needed.Where(line => !words.Contains(line.Split(' ')[0]) && !(line.StartsWith("要求", StringComparison.Ordinal) && words.Contains("不得")))) + "\n";
    }

    static Diagnostic Shifted(Diagnostic diagnostic) =>
        diagnostic with { Location = diagnostic.Location! with { Span = diagnostic.Location.Span with { Start = diagnostic.Location.Span.Start - Header.Length } } };
}
