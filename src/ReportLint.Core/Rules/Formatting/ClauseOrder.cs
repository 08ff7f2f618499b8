using System.Collections.Immutable;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Formatting;

/// <summary>The order clauses are printed in: what a rule is called, when it applies, what it looks at, what it requires, what it says, its examples.</summary>
static class ClauseOrder
{
    static readonly ImmutableArray<TokenKind> Words =
    [
        TokenKind.Severity, TokenKind.Status, TokenKind.Owner, TokenKind.Applies, TokenKind.Basis, TokenKind.When,
        TokenKind.For, TokenKind.In, TokenKind.Unfound, TokenKind.Let, TokenKind.Require, TokenKind.Tolerance, TokenKind.Blank,
        TokenKind.Message, TokenKind.Help, TokenKind.Example,
    ];

    /// <summary>Clauses of equal rank stay in the order they were written in: 要求 and 不得 are of one rank.</summary>
    public static int RankOf(TokenKind word) => Words.IndexOf(word == TokenKind.Forbid ? TokenKind.Require : word);

    /// <summary>The word a clause begins with.</summary>
    public static TokenKind WordOf(ClauseSyntax clause) => clause switch
    {
        SeveritySyntax => TokenKind.Severity,
        StatusSyntax => TokenKind.Status,
        OwnerSyntax => TokenKind.Owner,
        AppliesSyntax => TokenKind.Applies,
        BasisSyntax => TokenKind.Basis,
        WhenSyntax => TokenKind.When,
        ForSyntax => TokenKind.For,
        FindSyntax => TokenKind.In,
        UnfoundSyntax => TokenKind.Unfound,
        LetSyntax => TokenKind.Let,
        DemandSyntax { IsForbidden: true } => TokenKind.Forbid,
        DemandSyntax => TokenKind.Require,
        ToleranceSyntax => TokenKind.Tolerance,
        BlankSyntax => TokenKind.Blank,
        MessageSyntax => TokenKind.Message,
        HelpSyntax => TokenKind.Help,
        _ => TokenKind.Example,
    };
}
