using ReportLint.Output;
using ReportLint.Rules;
using ReportLint.Rules.Parsing;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>What there is to know about a rule, for the officer who meets its id: the page of <c>explain</c>.</summary>
static class RulePage
{
    public static void Write(TextWriter writer, Rule rule, Language language)
    {
        var english = language == Language.English;
        writer.WriteLine($"{rule.Id}  {Wording.Of(rule.Severity).In(language)}");
        writer.WriteLine(rule.Title.In(language));
        WriteSection(writer, english ? "Basis" : "依据", rule.Basis);
        if (rule.Help is { } help)
            WriteSection(writer, english ? "What to do" : "怎么办", [help.In(language)]);
        if (rule.Owner is { } owner)
            WriteSection(writer, english ? "Owner" : "负责", [owner]);
        WriteSection(writer, english ? $"The rule and its examples ({rule.Location})" : $"规则和例子（{rule.Location}）", Text(rule).Split('\n').Select(l => l.TrimEnd('\r')));
    }

    static void WriteSection(TextWriter writer, string title, IEnumerable<string> lines)
    {
        writer.WriteLine();
        writer.WriteLine(title);
        foreach (var line in lines)
            writer.WriteLine($"  {line}");
    }

    /// <summary>The rule as its author wrote it; a file may hold others beside it.</summary>
    static string Text(Rule rule)
    {
        var source = rule.Location.Source;
        var written = RuleParser.Parse(source).Rules.FirstOrDefault(r => r.Id.Value == rule.Id);
        return written is null ? source.Content : source.Slice(written.Span).ToString();
    }
}
