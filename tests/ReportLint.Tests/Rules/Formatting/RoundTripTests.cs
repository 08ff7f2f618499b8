using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReportLint.Rules.Formatting;
using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Tests.Rules.Parsing;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules.Formatting;

/// <summary>What is printed reads as the same again, in both spellings.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Rules => [.. Repository.Files("rules", "*.rule").Select(Repository.Relative)];

    [Fact]
    public void Any_expression_printed_in_either_spelling_parses_to_itself() => CheckAll(SyntaxGenerators.Expression, expression =>
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var printed = SyntaxText.Of(expression, language);
            var (parsed, diagnostics) = RuleParser.ParseExpression(new SourceText("x", printed));
            Assert.True(diagnostics.IsEmpty, $"{printed}\n{string.Join("\n", diagnostics)}");
            Assert.Equal(SyntaxDump.Of(expression), SyntaxDump.Of(parsed));
        }
    });

    [Fact]
    public void Any_rule_printed_in_either_spelling_parses_to_itself_and_formatting_it_settles_at_once() => CheckAll(Rule, rule =>
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var printed = Print(rule.Clauses, rule.Examples, language);
            var parsed = Parse(printed);
            Assert.Equal(Dump(rule.Clauses, rule.Examples), Dump(parsed.Clauses, parsed.Examples));
            CheckFormatting(printed);
        }
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_shipped_rule_says_the_same_in_either_spelling(string path) => CheckFormatting(File.ReadAllText(Repository.PathTo(path)));

    static Gen<(ImmutableArray<ClauseSyntax> Clauses, ImmutableArray<ExampleBodySyntax> Examples)> Rule =>
        from clauses in SyntaxGenerators.Clauses
        from examples in SyntaxGenerators.Example.Few(3)
        select (clauses, examples.ToImmutableArray());

    static void CheckAll<T>(Gen<T> gen, Action<T> check) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20260101UL, 7UL), Prop.ForAll(Arb.From(gen), check));

    /// <summary>Formatting says the same, twice is once, and the way over the other spelling leads back.</summary>
    static void CheckFormatting(string source)
    {
        var chinese = Format(source, Language.Chinese);
        var english = Format(source, Language.English);
        Assert.Equal(chinese, Format(chinese, null));
        Assert.Equal(english, Format(english, null));
        Assert.Equal(chinese, Format(english, Language.Chinese));
        Assert.Equal(english, Format(chinese, Language.English));
        var before = Parse(source);
        var after = Parse(english);
        Assert.Equal(Sorted(before), Sorted(after));
    }

    static string Format(string source, Language? spelling)
    {
        var file = RuleFormatter.Format(new SourceText("x.rule", source), spelling);
        Assert.True(file.Text is not null, $"{source}\n{string.Join("\n", file.Diagnostics)}");
        return file.Text!;
    }

    static string Sorted((ImmutableArray<ClauseSyntax> Clauses, ImmutableArray<ExampleBodySyntax> Examples) rule) =>
        Dump([.. rule.Clauses.OrderBy(c => ClauseOrder.RankOf(ClauseOrder.WordOf(c)))], rule.Examples);

    static string Dump(ImmutableArray<ClauseSyntax> clauses, ImmutableArray<ExampleBodySyntax> examples) => SyntaxDump.Of(clauses) + SyntaxDump.Of(examples);

    static string Print(ImmutableArray<ClauseSyntax> clauses, ImmutableArray<ExampleBodySyntax> examples, Language language)
    {
        var text = new StringBuilder();
        var writer = new SyntaxWriter(text, language);
        writer.Write(TokenKind.Rule);
        writer.Write(" a.b “题”\n");
        foreach (var clause in clauses)
        {
            writer.Write(ClauseOrder.WordOf(clause));
            writer.Write(" ");
            new ClauseWriter(writer).Write(clause);
            writer.Write("\n");
        }
        foreach (var example in examples)
        {
            writer.Write(TokenKind.Example);
            writer.Write(" ");
            writer.Write(Meanings.Outcomes[example.Outcome]);
            writer.Write(" ");
            new ExampleWriter(writer).Write(example);
            writer.Write("\n");
        }
        return text.ToString();
    }

    static (ImmutableArray<ClauseSyntax> Clauses, ImmutableArray<ExampleBodySyntax> Examples) Parse(string text)
    {
        var source = new SourceText("x.rule", text);
        var file = RuleParser.Parse(source);
        Assert.True(file.Diagnostics.IsEmpty, $"{text}\n{string.Join("\n", file.Diagnostics)}");
        var rule = Assert.Single(file.Rules);
        return ([.. rule.Clauses.Where(c => c is not ExampleSyntax)], [.. rule.All<ExampleSyntax>().Select(e => RuleParser.ParseExample(source, e).Example!)]);
    }
}
