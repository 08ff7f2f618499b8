using System.Diagnostics;
using ReportLint.Rules.Formatting;
using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules.Parsing;

/// <summary>Nothing an author, an editor or an attacker can put into a rule file stops the program.</summary>
public class HostileInputTests
{
    static readonly string[] Pieces =
    [
        .. Keywords.All.SelectMany(k => new[] { k.Chinese, k.English }), "新收", "总计", "「", "」", "「其他」", "“", "”", "\"", "“收到{n}件”", "\\", "(", ")", "[", "]", "，", "；",
        ".", "-", "+", "×", "÷", "=", "≤", "→", "->", "#", "5", "1.5", "100%", "2023年1月31日", "年1月31日", "3月", "部分一", "a.b", "\n", "\n  ", "\r\n", "\u3000", "\t", "\0",
        "\uFFFD", "\uFEFF", "\uD840", "😀", "ａ", "９",
    ];

    public static TheoryData<string> Rules => [.. Repository.Files("rules", "*.rule").Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Any_beginning_of_a_rule_is_read_without_a_fall(string path)
    {
        var text = File.ReadAllText(Repository.PathTo(path));
        for (var length = 0; length <= text.Length; length++)
            Read(text[..length]);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_with_any_piece_taken_out_doubled_or_put_in_is_read_without_a_fall(string path)
    {
        var text = File.ReadAllText(Repository.PathTo(path));
        var random = new Random(20260101);
        for (var i = 0; i < 60; i++)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 12), text.Length - at);
            Read(text.Remove(at, length));
            Read(text.Insert(at, text.Substring(at, length)));
            Read(text.Insert(at, Pieces[random.Next(Pieces.Length)]));
        }
    }

    [Fact]
    public void Any_words_in_any_order_are_read_without_a_fall()
    {
        var random = new Random(7);
        for (var i = 0; i < 1000; i++)
        {
            var words = Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(3) > 0 ? " " : ""));
            Read("规则 a.b “题”\n" + string.Concat(words));
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("非 ")]
    [InlineData("- ")]
    [InlineData("“")]
    [InlineData("「")]
    [InlineData("\\")]
    [InlineData("合计(")]
    [InlineData("新收 + ")]
    [InlineData("新收 且 ")]
    [InlineData("新收，\n")]
    [InlineData("新收 +\n")]
    [InlineData("上年.")]
    [InlineData("9")]
    [InlineData("申")]
    [InlineData("申请 ")]
    [InlineData("”")]
    [InlineData("@")]
    [InlineData("要求")]
    [InlineData("规则\n")]
    [InlineData("\n")]
    [InlineData("#\n")]
    public void A_megabyte_of_one_thing_takes_no_longer_than_it_should(string piece)
    {
        var text = "规则 a.b “题”\n要求 " + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        Read(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    [Fact]
    public void Ten_thousand_rules_take_about_ten_times_as_long_as_a_thousand()
    {
        var rule = File.ReadAllText(Repository.PathTo("rules/disclosure/t3/t3.flow.rule"));
        var few = Many(rule, 1_000);
        var many = Many(rule, 10_000);
        Assert.Empty(RuleParser.Parse(few).Diagnostics);
        var allocatedByFew = Allocated(() => RuleParser.Parse(few));
        var allocatedByMany = Allocated(() => Assert.Equal(10_000, RuleParser.Parse(many).Rules.Length));
        Assert.InRange((double)allocatedByMany / allocatedByFew, 5, 15);
    }

    [Fact]
    public void A_rule_of_a_million_characters_ends_with_a_message_and_stops_no_other()
    {
        var rule = File.ReadAllText(Repository.PathTo("rules/disclosure/t3/t3.flow.rule"));
        CheckSaid("RL0311", rule + string.Concat(Enumerable.Repeat("  要求  新收 = 总计\n", 100_000)));
        CheckSaid("RL0312", rule.Replace("t3.flow", new string('a', 1_000_000), StringComparison.Ordinal));
        CheckSaid("RL0345", rule + $"  要求  新收{string.Concat(Enumerable.Repeat(" + 新收", 200_000))} = 总计\n");

        void CheckSaid(string id, string text)
        {
            var file = RuleParser.Parse(new SourceText("long.rule", text + "\n" + rule.Replace("t3.flow", "t3.other", StringComparison.Ordinal)));
            Assert.Equal([id], file.Diagnostics.Select(d => d.Id));
            Assert.Equal("t3.other", Assert.Single(file.Rules).Id.Value);
        }
    }

    static SourceText Many(string rule, int count) => new("many.rule", string.Concat(Enumerable.Range(0, count).Select(i => rule.Replace("t3.flow", $"t3.flow{i}"))));

    static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static void Read(string text)
    {
        var source = new SourceText("hostile.rule", text);
        var file = RuleParser.Parse(source);
        foreach (var rule in file.Rules)
        {
            foreach (var example in rule.All<ExampleSyntax>())
                RuleParser.ParseExample(source, example);
        }
        foreach (var diagnostic in file.Diagnostics)
            Assert.InRange(diagnostic.Location!.Span.End, diagnostic.Location.Span.Start, text.Length);
        RuleFormatter.Format(source);
    }
}
