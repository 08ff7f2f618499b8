using ReportLint.Linting.Examples;
using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Rules.Compilation;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>Finds an example that a rule fails: one or two of the things it reads, changed in a valid report.</summary>
static class FailingExample
{
    const int MostTried = 40;

    /// <summary>The whole line; null when none that was tried makes the rule fail, or the rule cannot be run yet.</summary>
    public static string? For(RuleText file, EditedRule rule, FormSet forms, Language spelling)
    {
        string Word(TokenKind kind) => Keywords.Spell(kind, spelling);
        var written = file.Source.Slice(rule.Span).ToString();
        if (Load(written, forms) is null)
            return null;
        return Settings(file.Source, rule, Word)
            .Select(s => $"{Word(TokenKind.Example)} {Word(TokenKind.Fail)}  {s.Text}{(rule.For is null ? $" → {Word(TokenKind.In)} {s.Place}" : "")}")
            .Take(MostTried)
            .FirstOrDefault(line => Load($"{written}\n  {line}", forms) is { } tried && RuleExamples.Run(tried, forms)[^1] is { Expected: Outcome.Fail, Passed: true });
    }

    static CompiledRule? Load(string rule, FormSet forms) => RulePack.Read([new SourceText("", rule)], forms).Rules is [var only] ? only : null;

    /// <summary>What could be changed, and where a finding would then stand; the simplest first.</summary>
    static IEnumerable<(string Text, string Place)> Settings(SourceText source, EditedRule rule, Func<TokenKind, string> word)
    {
        var demands = rule.Clauses.Where(c => c.Kind is TokenKind.Require or TokenKind.Forbid).ToList();
        var figures = demands.SelectMany(d => Figures(source, d)).Distinct().ToList();
        foreach (var figure in figures)
            yield return ($"{figure} = 1", figure);
        foreach (var part in demands.SelectMany(d => d.Tokens).Where(t => t.Kind == TokenKind.Part).Select(t => source.Slice(t.Span).ToString()).Distinct())
        {
            yield return ($"{part} = {word(TokenKind.Absent)}", part);
            yield return ($"{part} = “”", part);
            foreach (var text in demands.SelectMany(d => d.Tokens).Where(t => t.Kind == TokenKind.Text).Select(t => t.Text).Distinct())
                yield return ($"{part} {word(TokenKind.Append)} “{text}”", part);
        }
        foreach (var (more, less) in from a in figures from b in figures where a != b select (a, b))
            yield return ($"{more} = 2，{less} = 1", more);
    }

    /// <summary>The figures a clause reads, as it writes them: bare names, and cells of a table.</summary>
    static IEnumerable<string> Figures(SourceText source, EditedClause clause)
    {
        var tokens = clause.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Name)
                continue;
            if (tokens.ElementAtOrDefault(i + 1)?.Kind != TokenKind.OpenSquare)
            {
                yield return source.Slice(tokens[i].Span).ToString();
                continue;
            }
            var start = tokens[i].Span;
            while (i < tokens.Length - 1 && tokens[i].Kind != TokenKind.CloseSquare)
                i++;
            yield return source.Slice(start.Through(tokens[i].Span)).ToString();
        }
    }
}
