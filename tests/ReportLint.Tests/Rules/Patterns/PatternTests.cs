using System.Diagnostics;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Patterns;
using ReportLint.Rules.Syntax;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules.Patterns;

public class PatternTests
{
    /// <summary>A line a case: pattern ⇶ text ⇶ what is found, captures by name; — for nothing.</summary>
    [Fact]
    public void Patterns_find_what_they_say()
    {
        var lines = File.ReadAllLines(Repository.PathTo("tests/ReportLint.Tests/Rules/Patterns/patterns.cases"));
        var wrong = lines
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split('⇶', StringSplitOptions.TrimEntries))
            .Select(c => (Case: c, Found: Describe(c[0], c[1].Replace("\\n", "\n"))))
            .Where(x => x.Found != x.Case[2])
            .Select(x => $"{x.Case[0]} ⇶ {x.Case[1]} ⇶ {x.Found}, expected {x.Case[2]}").ToList();
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Theory]
    [InlineData("甲…甲…甲…乙", "甲")]
    [InlineData("(甲…乙|甲)", "甲")]
    [InlineData("{a}…{b}…{c}件", "7，")]
    [InlineData("共{n}件…{p:分项}乙", "共7件3条，")]
    [InlineData("{甲:文字}…乙", "甲，")]
    [InlineData("{a}{b}{c}{d}", "九")]
    public void A_pattern_takes_time_linear_in_the_text(string pattern, string piece)
    {
        const int Length = 200_000;
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        var watch = Stopwatch.StartNew();
        _ = PatternMatcher.Find(Parse(pattern), Prose(text)).Count;
        Assert.InRange(watch.ElapsedMilliseconds, 0, 20_000);
    }

    [Fact]
    public void A_match_knows_its_place_in_the_file()
    {
        var match = Assert.Single(PatternMatcher.Find(Parse("收到{n}件"), Prose("一、\n本年 收到 １２ 件。")));
        Assert.Equal("收到 １２ 件", match.Location.Text);
        Assert.Equal(new LinePosition(2, 4), match.Location.Start);
    }

    static string Describe(string pattern, string text)
    {
        var parsed = Parse(pattern);
        var found = PatternMatcher.Find(parsed, Prose(text)).Select(m => Describe(parsed, m)).ToList();
        return found.Count == 0 ? "—" : string.Join(" | ", found);
    }

    static string Describe(Pattern pattern, PatternMatch match) => pattern.Captures.IsEmpty
        ? match.Text
        : string.Join(", ", match.Captures.Select((c, i) => $"{pattern.Captures[i].Name}={Describe(c)}"));

    static string Describe(CaptureValue? capture) => capture switch
    {
        null => "∅",
        { Date: { } date } => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        { Figure: { } figure } => string.Join("/", figure.Figures.Stretches.Select(s => s.IsPoint ? Number(s.Low) : $"{Number(s.Low)}..{Number(s.High)}")),
        _ => capture.Text,
    };

    static string Number(decimal? value) => value?.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    static Pattern Parse(string pattern)
    {
        var diagnostics = new List<Diagnostic>();
        var source = new SourceText("a.rule", $"“{pattern}”");
        var text = new TextSyntax(pattern, new TextSpan(0, pattern.Length + 2)) { Raw = pattern };
        return PatternParser.Parse(source, text, ScriptVariants.None, diagnostics) ?? throw new InvalidOperationException(diagnostics[0].ToString());
    }

    static FoldedProse Prose(string text) => FoldedProse.Of(MappedText.Whole(new SourceText("a.txt", text)), ScriptVariants.None);
}
