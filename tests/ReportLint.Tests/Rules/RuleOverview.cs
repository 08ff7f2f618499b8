using System.Text;
using System.Text.RegularExpressions;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Compilation;

namespace ReportLint.Tests.Rules;

/// <summary>Writes the page on what a pack covers: its rules by what they rest on, and by the part of the form they look at.</summary>
static partial class RuleOverview
{
    const string Numerals = "一二三四五六";

    public static string Of(IReadOnlyCollection<CompiledRule> rules, FormSet forms)
    {
        var page = new StringBuilder($"""
            # 规则覆盖了什么

            政府信息公开工作年度报告的 {rules.Count} 条规则，由规则文件生成：测试会重新生成本页并比对（`REPORTLINT_ACCEPT=1` 时改写）。
            每条规则的全文、依据和例子用 `reportlint explain 规则编号` 查看；哪些数、部分和词句没有规则能查，用 `reportlint test --coverage` 查看。
            “惯例”和“待核”不是法定要求，这样的规则至多是警告。

            What the {rules.Count} rules for these reports cover, generated from the rule files. 惯例 is practice, 待核 is to be verified; neither is law.

            ## 按依据 · by obligation


            """.ReplaceLineEndings("\n"));
        Group(page, rules.SelectMany(r => r.Rule.Basis.SelectMany(Sources).Distinct().Select(s => (Group: s, Rule: r))), Rank);
        page.Append("## 按格式的部分 · by part of the form\n\n");
        Group(page, rules.SelectMany(r => Parts(r, forms).Select(p => (Group: p, Rule: r))), g => $"{Numerals.IndexOf(g[1])}{g}");
        return page.ToString().TrimEnd('\n') + "\n";
    }

    static void Group(StringBuilder page, IEnumerable<(string Group, CompiledRule Rule)> rules, Func<string, string> rank)
    {
        foreach (var group in rules.GroupBy(r => r.Group).OrderBy(g => rank(g.Key), StringComparer.Ordinal))
        {
            page.Append($"### {group.Key}\n\n| 规则 | 标题 | 级别 | 依据 |\n| --- | --- | --- | --- |\n");
            foreach (var (_, rule) in group.OrderBy(r => r.Rule.Rule.Id, StringComparer.Ordinal))
                page.Append($"| [`{rule.Rule.Id}`]({Address(rule)}) | {rule.Rule.Title.Chinese}<br>{rule.Rule.Title.English} | {Word(rule.Rule.Severity)} | {string.Join("<br>", rule.Rule.Basis)} |\n");
            page.Append('\n');
        }
    }

    static string Address(CompiledRule rule) => rule.Rule.Location.Path["rules/".Length..];

    /// <summary>The documents and articles a basis names; where it names none, what it says of itself.</summary>
    static IEnumerable<string> Sources(string basis)
    {
        var articles = Article().Matches(basis).Select(m => "《中华人民共和国政府信息公开条例》" + m.Value).ToList();
        var documents = Document().Matches(basis).Select(m => m.Value).ToList();
        var own = basis.Contains("待核", StringComparison.Ordinal) ? "待核" : "惯例";
        return basis.StartsWith(own, StringComparison.Ordinal) || (articles.Count == 0 && documents.Count == 0) ? [own] : articles.Concat(documents);
    }

    /// <summary>Law first, practice last.</summary>
    static string Rank(string source) => source[0] switch
    {
        '《' => $"1{NumberOf(Number().Match(source).Value):000}{source}",
        '国' => "2" + source,
        _ => "3" + source,
    };

    /// <summary>The value of a number below a hundred in Han digits: 四十九.</summary>
    static int NumberOf(string han) => han.IndexOf('十') is >= 0 and var ten
        ? Math.Max(1, Digit(han[..ten])) * 10 + Digit(han[(ten + 1)..])
        : Digit(han);

    static int Digit(string han) => han.Length == 0 ? 0 : "〇一二三四五六七八九".IndexOf(han[0]);

    /// <summary>The parts whose tables or prose the clauses of a rule name.</summary>
    static IEnumerable<string> Parts(CompiledRule rule, FormSet forms)
    {
        var text = string.Join('\n', rule.Rule.Location.Source.Content.Split('\n').Where(l => Looks().IsMatch(l)));
        var quoted = Quoted().Replace(text, "");
        var parts = forms.Forms.SelectMany(f => f.Tables).Where(t => Regex.IsMatch(quoted, $@"(^|[^一-龥]){t.Id}([^一-龥]|$)")).Select(t => t.Part)
            .Concat(Enumerable.Range(1, Numerals.Length).Where(n => quoted.Contains("部分" + Numerals[n - 1], StringComparison.Ordinal)))
            .Distinct().Order().ToList();
        return parts.Count is 0 or 6 ? ["全文和标题、日期 · the whole report"] : parts.Select(p => $"第{Numerals[p - 1]}部分 {forms.Forms[^1].Part(p)!.Title} · part {p}");
    }

    static string Word(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    [GeneratedRegex("第[一二三四五六七八九十]+条(第[一二三四五六七八九十]+款)?(第（[一二三四五六七八九十]+）项)?")]
    private static partial Regex Article();

    [GeneratedRegex("(?<=第)[一二三四五六七八九十]+(?=条)")]
    private static partial Regex Number();

    [GeneratedRegex("国办(公开办)?函〔20[0-9]{2}〕[0-9]+号")]
    private static partial Regex Document();

    [GeneratedRegex("^\\s*(对|在|要求|不得|当|\\()|^ {8,}")]
    private static partial Regex Looks();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();
}
