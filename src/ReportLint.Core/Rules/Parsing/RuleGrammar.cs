using ReportLint.Rules.Syntax;
using Sprache;
using static ReportLint.Rules.Parsing.ExpressionGrammar;
using static ReportLint.Rules.Parsing.ReferenceGrammar;
using static ReportLint.Rules.Parsing.TokenParsers;

namespace ReportLint.Rules.Parsing;

/// <summary>The clauses of a rule, each from its first word to its end.</summary>
static class RuleGrammar
{
    public static readonly Parser<HeaderSyntax> Header =
        from word in Token(TokenKind.Rule)
        from id in Token(TokenKind.Name)
        from title in QuotedText
        from english in QuotedText.OrNull()
        from end in End
        select new HeaderSyntax(word.Span.Through(end.Span), new NameSyntax(id.Text, id.Span), title, english);

    static readonly Parser<ExpressionSyntax> Condition =
        from word in Token(TokenKind.When)
        from condition in Expression
        select condition;

    static readonly Parser<ClauseSyntax> Severity =
        from word in Token(TokenKind.Severity)
        from severity in AnyToken(Meanings.Severities.Kinds)
        from condition in Condition.OrNull()
        from end in End
        select new SeveritySyntax(word.Span.Through(end.Span), Meanings.Severities[severity.Kind], condition);

    static readonly Parser<ClauseSyntax> Status =
        from word in Token(TokenKind.Status)
        from status in AnyToken(Meanings.Statuses.Kinds)
        from end in End
        select new StatusSyntax(word.Span.Through(end.Span), Meanings.Statuses[status.Kind]);

    static readonly Parser<ClauseSyntax> Owner =
        from word in Token(TokenKind.Owner)
        from text in QuotedText
        from end in End
        select new OwnerSyntax(word.Span.Through(end.Span), text);

    static readonly Parser<ClauseSyntax> Basis =
        from word in Token(TokenKind.Basis)
        from text in QuotedText
        from end in End
        select new BasisSyntax(word.Span.Through(end.Span), text);

    static readonly Parser<ClauseSyntax> Message =
        from word in Token(TokenKind.Message)
        from text in QuotedText
        from english in QuotedText.OrNull()
        from end in End
        select new MessageSyntax(word.Span.Through(end.Span), text, english);

    static readonly Parser<ClauseSyntax> Help =
        from word in Token(TokenKind.Help)
        from text in QuotedText
        from english in QuotedText.OrNull()
        from end in End
        select new HelpSyntax(word.Span.Through(end.Span), text, english);

    static readonly Parser<ClauseSyntax> Applies =
        from word in Token(TokenKind.Applies)
        from limits in ChainOf(LimitGrammar.Limit, TokenKind.Semicolon)
        from end in End
        select new AppliesSyntax(word.Span.Through(end.Span), limits.Items);

    static readonly Parser<ClauseSyntax> When =
        from word in Token(TokenKind.When)
        from condition in Expression
        from end in End
        select new WhenSyntax(word.Span.Through(end.Span), condition);

    public static readonly Parser<PatternSyntax> Pattern =
        from text in QuotedText
        from without in (from word in Token(TokenKind.Without)
                         from texts in Texts
                         select texts).OrNull()
        select new PatternSyntax(text, without);

    static readonly Parser<ClauseSyntax> Find =
        from word in Token(TokenKind.In)
        from place in Place
        from find in Token(TokenKind.Find)
        from pattern in Pattern
        from end in End
        select new FindSyntax(word.Span.Through(end.Span), place, pattern);

    static readonly Parser<ExpressionSyntax> Assigned =
        from sign in Token(TokenKind.Equal)
        from value in Expression
        select value;

    static readonly Parser<LetFromYearSyntax> FromYear =
        from sign in Token(TokenKind.Semicolon)
        from word in Token(TokenKind.From)
        from year in Integer
        from value in Assigned
        select new LetFromYearSyntax((int)year.Number, value);

    static readonly Parser<ClauseSyntax> Let =
        from word in Token(TokenKind.Let)
        from name in Name
        from value in Assigned
        from later in FromYear.Many()
        from end in End
        select new LetSyntax(word.Span.Through(end.Span), name, value, [.. later]);

    static readonly Parser<ClauseSyntax> Demand =
        from word in AnyToken(TokenKind.Require, TokenKind.Forbid)
        from condition in Expression
        from end in End
        select new DemandSyntax(word.Span.Through(end.Span), condition, word.Kind == TokenKind.Forbid);

    static readonly Parser<ClauseSyntax> Tolerance =
        from word in Token(TokenKind.Tolerance)
        from amount in Number.Or(Token(TokenKind.Printed).Select(_ => (NumberSyntax?)null))
        from end in End
        select new ToleranceSyntax(word.Span.Through(end.Span), amount);

    static readonly Parser<ClauseSyntax> Blank =
        from word in Token(TokenKind.Blank)
        from policy in AnyToken(Meanings.BlankPolicies.Kinds)
        from number in policy.Kind == TokenKind.As ? Token(TokenKind.Number) : Parse.Return<Token?>(null)
        from end in End
        select new BlankSyntax(word.Span.Through(end.Span), Meanings.BlankPolicies[policy.Kind], number?.Number ?? 0);

    static readonly Parser<ClauseSyntax> Unfound =
        from word in Token(TokenKind.Unfound)
        from outcome in AnyToken(Meanings.Outcomes.Kinds)
        from end in End
        select new UnfoundSyntax(word.Span.Through(end.Span), Meanings.Outcomes[outcome.Kind]);

    /// <summary>The production of the clause that a word begins.</summary>
    public static Parser<ClauseSyntax> Clause(TokenKind word) => word switch
    {
        TokenKind.Severity => Severity,
        TokenKind.Status => Status,
        TokenKind.Owner => Owner,
        TokenKind.Applies => Applies,
        TokenKind.Basis => Basis,
        TokenKind.When => When,
        TokenKind.For => ForGrammar.For,
        TokenKind.In => Find,
        TokenKind.Let => Let,
        TokenKind.Require or TokenKind.Forbid => Demand,
        TokenKind.Tolerance => Tolerance,
        TokenKind.Blank => Blank,
        TokenKind.Unfound => Unfound,
        TokenKind.Message => Message,
        _ => Help,
    };
}
