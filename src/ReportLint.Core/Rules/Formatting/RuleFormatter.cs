using System.Collections.Immutable;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Formatting;

/// <summary>
/// Prints a rule file the one way rules are written: clauses in a fixed order, aligned, one blank line between rules,
/// comments at their clause. Formatting what is formatted changes nothing.
/// </summary>
public static class RuleFormatter
{
    /// <param name="spelling">The spelling to print in; null keeps each rule in the spelling of its first word.</param>
    public static FormattedFile Format(SourceText source, Language? spelling = null)
    {
        var file = RuleParser.Parse(source);
        var diagnostics = file.Diagnostics.ToBuilder();
        var comments = new Comments(source);
        var lineEnd = source.Content.Contains("\r\n") ? "\r\n" : "\n";
        var text = new StringBuilder();
        foreach (var rule in file.Rules)
            WriteRule(text, rule, spelling ?? SpellingOf(rule), comments, lineEnd, diagnostics);
        comments.WriteRest(text, lineEnd);
        var isSound = diagnostics.All(d => d.Severity != Severity.Error);
        return new FormattedFile(isSound ? text.ToString() : null, diagnostics.ToImmutable());
    }

    static void WriteRule(StringBuilder text, RuleSyntax rule, Language spelling, Comments comments, string lineEnd, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (text.Length > 0)
            text.Append(lineEnd);
        WriteHeader(text, rule, spelling, comments, lineEnd);
        var lines = rule.Clauses.Select(clause => Print(rule, clause, spelling, comments, diagnostics)).ToList();
        var column = ColumnOf(lines.Where(l => l.Word != TokenKind.Example));
        var exampleColumn = ColumnOf(lines.Where(l => l.Word == TokenKind.Example));
        foreach (var line in lines.OrderBy(l => ClauseOrder.RankOf(l.Word)))
            line.WriteTo(text, line.Word == TokenKind.Example ? exampleColumn : column, lineEnd);
        foreach (var comment in comments.Below())
            text.Append("  ").Append(comment).Append(lineEnd);
    }

    static void WriteHeader(StringBuilder text, RuleSyntax rule, Language spelling, Comments comments, string lineEnd)
    {
        foreach (var comment in comments.AboveRule(rule))
            text.Append(comment).Append(lineEnd);
        var writer = new SyntaxWriter(text, spelling);
        writer.Write(TokenKind.Rule);
        writer.Write($" {rule.Id.Value} ");
        new ClauseWriter(writer).WriteTexts(rule.Title, rule.EnglishTitle);
        var behind = comments.Behind((rule.EnglishTitle ?? rule.Title).Span);
        text.Append(behind.Length > 0 ? "  " : "").Append(behind).Append(lineEnd);
    }

    static PrintedLine Print(RuleSyntax rule, ClauseSyntax clause, Language spelling, Comments comments, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var body = new StringBuilder();
        var writer = new SyntaxWriter(body, spelling);
        var word = ClauseOrder.WordOf(clause);
        var head = Keywords.Spell(word, spelling);
        if (clause is not ExampleSyntax example)
        {
            new ClauseWriter(writer).Write(clause);
        }
        else
        {
            var (parsed, found) = RuleParser.ParseExample(rule.Source, example);
            diagnostics.AddRange(found);
            head += parsed is null ? "" : " " + Keywords.Spell(Meanings.Outcomes[parsed.Outcome], spelling);
            if (parsed is not null)
                new ExampleWriter(writer).Write(parsed);
        }
        return new PrintedLine(word, head, body.ToString(), writer.Breaks, comments.Behind(clause.Span), comments.Above(clause.Span));
    }

    /// <summary>Bodies stand two columns behind the widest head.</summary>
    static int ColumnOf(IEnumerable<PrintedLine> lines) => lines.Select(l => DisplayWidth.Of(l.Head)).DefaultIfEmpty(0).Max() + 2;

    static Language SpellingOf(RuleSyntax rule) =>
        Characters.Fold(rule.Source.Content[rule.Span.Start]) == Keywords.Spell(TokenKind.Rule, Language.English)[0] ? Language.English : Language.Chinese;
}
