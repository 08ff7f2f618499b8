using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>Goes through the clauses of one file and puts its rules together.</summary>
sealed class RuleReader(SourceText source, Line[] lines, List<Diagnostic> diagnostics)
{
    readonly ImmutableArray<RuleSyntax>.Builder rules = ImmutableArray.CreateBuilder<RuleSyntax>();
    OpenRule? rule;

    /// <summary>Whether the last line was of no use, so that more of the same needs no further message.</summary>
    bool lost;

    public ImmutableArray<RuleSyntax> Read()
    {
        for (var i = 0; i < lines.Length;)
        {
            if (lines[i].Content.IsEmpty)
            {
                i++;
                continue;
            }
            var clause = Clause.At(lines, i);
            ReadClause(clause);
            i += clause.Count;
        }
        Close();
        if (rules.Count == 0 && diagnostics.Count == 0)
            diagnostics.Add(LineDiagnostics.NoRule(source.At(new TextSpan(0, 0))));
        return rules.ToImmutable();
    }

    void ReadClause(Clause clause)
    {
        if (!lines[clause.First].BeginsClause)
        {
            ReadStray(clause);
            return;
        }
        lost = false;
        if (clause.Keyword is { Kind: TokenKind.Rule })
            Open(clause);
        else if (rule is null)
            ReportOrphan(clause);
        else
            ReadInto(rule, clause);
        lost |= lines[clause.First + clause.Count - 1].HasOpenText;
    }

    void Open(Clause clause)
    {
        Close();
        rule = new OpenRule(source, clause.Span, Parse(RuleGrammar.Header, clause), diagnostics);
    }

    void ReadInto(OpenRule open, Clause clause)
    {
        var word = lines[clause.First].Word;
        if (clause.Keyword is { Kind: TokenKind.Example })
            open.Add(clause.Keyword, clause.Trailing.IsEmpty || !ReportTrailing(clause) ? new ExampleSyntax(clause.Span, clause.Span) : null, word);
        else
            open.Add(clause.Keyword!, Parse(RuleGrammar.Clause(clause.Keyword!.Kind), clause), word);
    }

    T? Parse<T>(Sprache.Parser<T> production, Clause clause)
        where T : class
    {
        if (clause.Trailing.IsEmpty)
            return ClauseParser.Parse(production, source, clause.Span, diagnostics);
        if (ReportTrailing(clause))
            ClauseParser.Parse(production, source, TextSpan.FromBounds(clause.Span.Start, clause.Trailing.Start), diagnostics);
        return null;
    }

    /// <summary>Whether the clause is whole without the sign it ends in.</summary>
    bool ReportTrailing(Clause clause)
    {
        lost = true;
        var at = source.At(clause.Trailing);
        var isSeparator = Characters.Fold(at.Text[0]) is ',' or ';';
        diagnostics.Add(isSeparator ? LineDiagnostics.Trailing(at, at.Text) : LineDiagnostics.Unfinished(at, at.Text));
        return isSeparator;
    }

    /// <summary>A line that begins with no word of the language.</summary>
    void ReadStray(Clause clause)
    {
        var mistake = StrayLine.Explain(source, lines[clause.First], clause);
        if (mistake.Meant is { Kind: TokenKind.Rule })
        {
            Close();
            rule = new OpenRule(source, clause.Span, null, diagnostics);
        }
        else
        {
            rule?.Spoil(mistake.Meant);
        }
        if (!lost || mistake.Meant is not null)
            diagnostics.Add(mistake.Diagnostic);
        lost = mistake.Meant is null;
    }

    void ReportOrphan(Clause clause)
    {
        diagnostics.Add(LineDiagnostics.NoHeader(source.At(lines[clause.First].Word)));
        rule = OpenRule.WithoutHeader(source, clause.Span, diagnostics);
    }

    void Close()
    {
        if (rule?.Close() is { } finished)
            rules.Add(finished);
        rule = null;
    }
}
