using System.Text;
using System.Text.RegularExpressions;
using ReportLint.Linting.Examples;
using ReportLint.Rules;
using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Tests.Rules.Mistakes;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules;

/// <summary>The manual is read by the program before any officer reads it.</summary>
public partial class RuleLanguageDocTests
{
    const string Manual = "docs/rule-language.md";
    const string ErrorPage = "docs/rule-errors.md";
    const string Mistakes = "tests/ReportLint.Tests/Rules/Mistakes";

    static string Text => File.ReadAllText(Repository.PathTo(Manual)).ReplaceLineEndings("\n");

    [Fact]
    public void Every_rule_in_the_manual_is_sound_and_its_examples_turn_out_as_they_say()
    {
        var sources = Blocks("rule").Select((block, i) => new SourceText($"{Manual}#{i + 1}", block)).ToList();
        Assert.True(sources.Count > 12);
        var pack = RulePack.Read(sources, ShippedRules.Forms);
        var problems = pack.Diagnostics.Concat(RuleExamples.Run(pack).SelectMany(r => r.Problems)).Select(d => $"{d.Location} {d.Id} {d.Message}").ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.Equal(sources.Count, pack.Rules.Length);
    }

    [Fact]
    public void Every_clause_shown_alone_parses()
    {
        foreach (var block in Blocks("clauses"))
        {
            var needed = string.Concat(new[] { "级别 错误\n", "要求 有 申请\n" }.Where(c => !block.Contains(c[..2])));
            Assert.Empty(RuleParser.Parse(new SourceText(Manual, $"规则 a “题”\n{block}{needed}")).Diagnostics);
        }
    }

    [Fact]
    public void The_glossary_is_the_table_of_keywords()
    {
        var glossary = new StringBuilder("<!-- words -->\n| 中文 | English |\n| --- | --- |\n");
        foreach (var word in Keywords.All.Where(k => k.Chinese.Length > 0))
            glossary.Append($"| {word.Chinese} | {word.English} |\n");
        glossary.Append("<!-- /words -->");
        CheckOrAccept(Manual, Glossary().Replace(Text, _ => glossary.ToString()));
    }

    [Fact]
    public void The_page_of_mistakes_is_the_catalogue_of_the_tests()
    {
        var page = new StringBuilder("""
            # 写错了的例子

            规则文件里的毛病、程序说的话，和应当怎样改。编号不变，可以按编号查。**[|…|]** 之间是程序指出的地方；“→”后面是建议换成的写法。
            写规则的办法见 [规则怎么写](rule-language.md)。

            Mistakes in rule files and what is said about them, by id. The place pointed to stands between [| and |]; a replacement follows →.


            """.ReplaceLineEndings("\n"));
        var cases = Directory.EnumerateFiles(Repository.PathTo(Mistakes), "*.cases").Select(f => $"{Mistakes}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal).SelectMany(f => MistakeCase.ReadAll(f)).ToList();
        foreach (var id in cases.SelectMany(c => IdLine().Matches(c.Expected).Select(m => m.Value)).Distinct().Order(StringComparer.Ordinal))
        {
            page.Append($"## {id}\n\n");
            foreach (var mistake in cases.Where(c => IdLine().Matches(c.Expected) is [{ } only] && only.Value == id).Take(3).DefaultIfEmpty(cases.First(c => c.Expected.Contains(id))))
                page.Append($"{mistake.Title}\n\n```text\n{mistake.Marked.Trim('\n')}\n```\n\n```text\n{mistake.Expected.Trim('\n')}\n```\n\n");
        }
        CheckOrAccept(ErrorPage, page.ToString().TrimEnd('\n') + "\n");
    }

    [Fact]
    public void Every_message_about_writing_is_in_the_catalogue()
    {
        var catalogue = string.Concat(Directory.EnumerateFiles(Repository.PathTo(Mistakes), "*.cases").Select(File.ReadAllText));
        var missing =
            from file in Repository.Files("src/ReportLint.Core/Rules/Parsing", "*Diagnostics.cs")
            from id in IdInCode().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)
            where !catalogue.Contains($"\n{id} ")
            select id;
        Assert.Empty(missing.Distinct());
    }

    static IEnumerable<string> Blocks(string kind) => Regex.Matches(Text, $"^```{kind}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(m => m.Groups[1].Value);

    static void CheckOrAccept(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("REPORTLINT_ACCEPT") == "1")
            File.WriteAllText(Repository.PathTo(path), expected);
        Assert.Equal(expected, File.ReadAllText(Repository.PathTo(path)).ReplaceLineEndings("\n"));
    }

    [GeneratedRegex("<!-- words -->.*<!-- /words -->", RegexOptions.Singleline)]
    private static partial Regex Glossary();

    [GeneratedRegex("^RL[0-9]{4}", RegexOptions.Multiline)]
    private static partial Regex IdLine();

    [GeneratedRegex("\"(RL03[0-9]{2})\"")]
    private static partial Regex IdInCode();
}
