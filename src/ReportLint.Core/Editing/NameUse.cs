using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>A place where a name is used or given.</summary>
sealed record NameUse(TextSpan Span, NameMeaning Meaning)
{
    /// <summary>Every name in a file that means something.</summary>
    public static IEnumerable<NameUse> In(RuleText file, FormSet forms) =>
        from rule in file.Rules
        from clause in rule.Clauses
        from use in In(rule, clause, forms)
        select use;

    static IEnumerable<NameUse> In(EditedRule rule, EditedClause clause, FormSet forms)
    {
        for (var i = 0; i < clause.Tokens.Length; i++)
        {
            var token = clause.Tokens[i];
            if (NameReader.MeaningOf(new TokenPlace(rule, clause, i), forms) is { } meaning)
                yield return new NameUse(token.Span, meaning);
            if (token.Kind != TokenKind.Text || clause.Kind is not (TokenKind.In or TokenKind.For or TokenKind.Message))
                continue;
            foreach (var (name, span) in Declaration.BracedNames(token))
            {
                if (rule.Declared(name) is { } own)
                    yield return new NameUse(span, new NameMeaning.Own(rule, own));
            }
        }
    }

    /// <summary>The name at a place, or ending there.</summary>
    public static NameUse? At(RuleText file, int offset, FormSet forms) =>
        In(file, forms).Where(u => u.Span.Start <= offset && offset <= u.Span.End).MaxBy(u => u.Span.Contains(offset));
}
