using System.Collections.Immutable;
using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;

namespace ReportLint.Editing;

/// <summary>Chooses what can come next in a clause by the words before it.</summary>
static class CompletionContext
{
    public static ImmutableArray<Proposal> Of(Proposals proposals, EditedRule rule, EditedClause clause, ImmutableArray<Token> before)
    {
        var last = before[^1].Kind;
        return clause.Kind switch
        {
            TokenKind.Severity when before.Length == 1 => proposals.Words(Meanings.Severities.Kinds),
            TokenKind.Severity when before.Length == 2 => proposals.Words([TokenKind.When]),
            TokenKind.Status when before.Length == 1 => proposals.Words(Meanings.Statuses.Kinds),
            TokenKind.Applies => Limit(proposals, before),
            TokenKind.For => For(proposals, rule, before),
            TokenKind.In when before.Length == 1 => [.. proposals.Parts(), .. proposals.Words(Meanings.WholePlaces.Kinds)],
            TokenKind.In when last is TokenKind.Text => proposals.Words([TokenKind.Without]),
            TokenKind.In => proposals.Words([TokenKind.Find]),
            TokenKind.Blank when before.Length == 1 => proposals.Words(Meanings.BlankPolicies.Kinds),
            TokenKind.Unfound when before.Length == 1 => proposals.Words(Meanings.Outcomes.Kinds),
            TokenKind.Tolerance when before.Length == 1 => proposals.Words([TokenKind.Printed]),
            TokenKind.Example => Example(proposals, rule, before),
            TokenKind.Let when before.Length < 3 => [],
            TokenKind.When or TokenKind.Require or TokenKind.Forbid or TokenKind.Let or TokenKind.Severity => Expression(proposals, rule, before),
            _ => [],
        };
    }

    static ImmutableArray<Proposal> Limit(Proposals proposals, ImmutableArray<Token> before)
    {
        var limit = before.Skip(before.LastIndexOf(before.LastOrDefault(t => t.Kind is TokenKind.Semicolon or TokenKind.Applies)!) + 1).ToList();
        return limit switch
        {
            [] => proposals.Facts(),
            [{ Kind: TokenKind.Year }] => proposals.Words([TokenKind.From, TokenKind.To]),
            [{ Kind: TokenKind.Form or TokenKind.DueForm }, ..] when limit[^1].Kind != TokenKind.Number => proposals.Forms(),
            _ => [],
        };
    }

    static ImmutableArray<Proposal> For(Proposals proposals, EditedRule rule, ImmutableArray<Token> before)
    {
        if (before.Any(t => t.Kind is TokenKind.Only or TokenKind.Except))
            return rule.Lines is { } kind ? proposals.Lines(rule.Tables, kind == LineKind.Row) : [];
        if (before.Any(t => t.Kind is TokenKind.EachRow or TokenKind.EachColumn or TokenKind.EachCell))
            return proposals.Words(Meanings.Selections.Kinds);
        return before[^1].Kind switch
        {
            TokenKind.For when proposals.IsEnglish => proposals.Words([TokenKind.Each]),
            TokenKind.Each => proposals.Words([TokenKind.Row, TokenKind.Column, TokenKind.Cell, TokenKind.Match, TokenKind.Report]),
            TokenKind.Row or TokenKind.Column or TokenKind.Cell or TokenKind.Match => proposals.Words([TokenKind.Of]),
            TokenKind.For or TokenKind.Of or TokenKind.Comma => [.. proposals.Tables(), .. proposals.Parts(), .. proposals.Words(Meanings.WholePlaces.Kinds)],
            TokenKind.Name when proposals.IsEnglish => proposals.Words(Meanings.Selections.Kinds),
            TokenKind.Name => proposals.Words(Meanings.Lines.Kinds),
            TokenKind.Part or TokenKind.Whole when !proposals.IsEnglish => proposals.Words([TokenKind.EachMatch]),
            TokenKind.Other or TokenKind.Roster when !proposals.IsEnglish => proposals.Words([TokenKind.EachReport]),
            _ => [],
        };
    }

    static ImmutableArray<Proposal> Example(Proposals proposals, EditedRule rule, ImmutableArray<Token> before)
    {
        if (before.Length == 1)
            return proposals.Words(Meanings.Outcomes.Kinds);
        if (InBracket(proposals, before) is { } lines)
            return lines;
        var hasArrow = before.Any(t => t.Kind == TokenKind.Arrow);
        return before[^1].Kind switch
        {
            TokenKind.Arrow => proposals.Words([TokenKind.In, .. Meanings.Sides.Kinds]),
            TokenKind.Comma when hasArrow => proposals.Words([TokenKind.In, .. Meanings.Sides.Kinds]),
            TokenKind.Equal when before[^2].Kind is TokenKind.Row or TokenKind.Column => proposals.Lines(rule.Tables, before[^2].Kind == TokenKind.Row),
            TokenKind.Equal => proposals.Words([TokenKind.Blank, TokenKind.Absent, TokenKind.Unreadable]),
            TokenKind.Part => proposals.Words([TokenKind.Append]),
            TokenKind.Comma or TokenKind.Pass or TokenKind.Fail or TokenKind.Undecided or TokenKind.NotApplicable or TokenKind.In =>
                [.. proposals.Names(rule), .. proposals.Parts(), .. proposals.Facts(), .. proposals.Words([TokenKind.Row, TokenKind.Column, TokenKind.Previous, TokenKind.Other])],
            _ => [],
        };
    }

    static ImmutableArray<Proposal> Expression(Proposals proposals, EditedRule rule, ImmutableArray<Token> before)
    {
        if (InBracket(proposals, before) is { } lines)
            return lines;
        return before[^1].Kind switch
        {
            TokenKind.Is => proposals.Words(Meanings.Kinds.Kinds),
            TokenKind.Dot => proposals.Words([.. Meanings.Members.Kinds.Remove(TokenKind.Times)]),
            TokenKind.Name or TokenKind.Number or TokenKind.Date or TokenKind.Part or TokenKind.CloseSquare or TokenKind.CloseRound or TokenKind.Whole or TokenKind.Cell
                or TokenKind.Text => proposals.Words(Connectives),
            var fact when Meanings.Facts.Kinds.Contains(fact) => proposals.Words(Connectives),
            TokenKind.Mentions or TokenKind.Worded => [],
            _ => [.. proposals.Names(rule), .. proposals.Parts(), .. proposals.Facts(), .. proposals.Functions(),
                .. proposals.Words([TokenKind.Has, TokenKind.Not, TokenKind.Whole, TokenKind.Preamble, TokenKind.Headings, TokenKind.Cell, TokenKind.Previous, TokenKind.Parent, TokenKind.Other])],
        };
    }

    static readonly ImmutableArray<TokenKind> Connectives =
        [TokenKind.And, TokenKind.Or, TokenKind.Is, TokenKind.Mentions, TokenKind.Worded, TokenKind.To, TokenKind.Ordered, TokenKind.By, TokenKind.Since, TokenKind.Before, TokenKind.After, TokenKind.Leaves];

    static ImmutableArray<Proposal>? InBracket(Proposals proposals, ImmutableArray<Token> before)
    {
        var clause = new EditedClause(null, default, before);
        if (NameReader.BracketAt(clause, before.Length) is not { Table: { } table, IsRow: var isRow } || before[^1].Kind is not (TokenKind.OpenSquare or TokenKind.Comma))
            return null;
        return [.. proposals.Lines([table], isRow), .. proposals.Words([isRow ? TokenKind.Row : TokenKind.Column, TokenKind.All])];
    }
}
