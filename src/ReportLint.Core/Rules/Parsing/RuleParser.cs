using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;
using Sprache;

namespace ReportLint.Rules.Parsing;

/// <summary>Parses rule files. Never throws: what is wrong becomes a diagnostic, and every sound rule is still there.</summary>
public static class RuleParser
{
    /// <summary>The rules of a file. A rule with a mistake in it is left out, since half a rule means something else.</summary>
    public static RuleFileSyntax Parse(SourceText source)
    {
        var diagnostics = new List<Diagnostic>();
        var rules = new RuleReader(source, Line.ReadAll(source), diagnostics).Read();
        return new RuleFileSyntax(rules, [.. diagnostics]);
    }

    /// <summary>What an example of a parsed rule says; null, with diagnostics, when anything in it is wrong.</summary>
    public static (ExampleBodySyntax? Example, ImmutableArray<Diagnostic> Diagnostics) ParseExample(SourceText source, ExampleSyntax example) =>
        Parse(ExampleGrammar.Example, source, example.Text);

    /// <summary>A value or condition standing alone.</summary>
    public static (ExpressionSyntax? Expression, ImmutableArray<Diagnostic> Diagnostics) ParseExpression(SourceText source) =>
        Parse(
            from expression in ExpressionGrammar.Expression
            from end in TokenParsers.End
            select expression,
            source, new TextSpan(0, source.Content.Length));

    static (T?, ImmutableArray<Diagnostic>) Parse<T>(Parser<T> production, SourceText source, TextSpan span)
        where T : class
    {
        var diagnostics = new List<Diagnostic>();
        return (ClauseParser.Parse(production, source, span, diagnostics), [.. diagnostics]);
    }
}
