using ReportLint.Rules.Syntax;
using Sprache;
using static ReportLint.Rules.Parsing.TokenParsers;

namespace ReportLint.Rules.Parsing;

/// <summary>How a rule speaks of things in a report: names, parts, facts, cells.</summary>
static class ReferenceGrammar
{
    /// <summary>A name; a word that can only follow certain others may be one too.</summary>
    public static readonly Parser<NameSyntax> Name = input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.Name || Keywords.Of(at.Token.Kind) is { IsReserved: false })
            return Result.Success(ToName(at.Token), at.Advance());
        at.Expect(TokenKind.Name);
        return Result.Failure<NameSyntax>(at, "", []);
    };

    static readonly Parser<TargetSyntax> NamedTarget =
        from name in Name
        select new NamedTargetSyntax(name.Span, name);

    public static readonly Parser<ReferenceSyntax> Part =
        from part in Token(TokenKind.Part)
        select new ReferenceSyntax(part.Span, null, new PartTargetSyntax(part.Span, (int)part.Number));

    static readonly Parser<TargetSyntax> PartTarget = Part.Select(p => p.Target);

    static readonly Parser<TargetSyntax> PlaceTarget =
        from word in AnyToken(Meanings.Places.Kinds)
        select new PlaceTargetSyntax(word.Span, Meanings.Places[word.Kind]);

    static readonly Parser<TargetSyntax> WholePlaceTarget =
        from word in AnyToken(Meanings.WholePlaces.Kinds)
        select new PlaceTargetSyntax(word.Span, Meanings.WholePlaces[word.Kind]);

    static readonly Parser<TargetSyntax> FactTarget =
        from word in AnyToken(Meanings.Facts.Kinds)
        select new FactTargetSyntax(word.Span, Meanings.Facts[word.Kind]);

    static readonly Parser<PositionSyntax> Position =
        Name.Select(n => new PositionSyntax(n.Span, PositionKind.Name, n))
            .Or(AnyToken(Meanings.Positions.Kinds).Select(w => new PositionSyntax(w.Span, Meanings.Positions[w.Kind], null)));

    static readonly Parser<CellPositionSyntax> CellPosition =
        from open in Token(TokenKind.OpenSquare)
        from row in Position
        from comma in Token(TokenKind.Comma)
        from column in Position
        from close in Token(TokenKind.CloseSquare)
        select new CellPositionSyntax(open.Span.Through(close.Span), row, column);

    static readonly Parser<MemberSyntax> Member =
        from dot in Token(TokenKind.Dot)
        from word in AnyToken(Meanings.Members.Kinds)
        select new MemberSyntax(word.Span, Meanings.Members[word.Kind]);

    static readonly Parser<Token> Report =
        from word in AnyToken(Meanings.Reports.Kinds)
        from dot in Token(TokenKind.Dot)
        select word;

    static readonly Parser<ReferenceSyntax> OwnReference =
        from target in FirstOf(NamedTarget, PartTarget, FactTarget, PlaceTarget)
        from position in CellPosition.OrNull()
        from member in position is null ? Member.OrNull() : Parse.Return<MemberSyntax?>(null)
        select new ReferenceSyntax(target.Span.Through(member?.Span ?? position?.Span ?? target.Span), null, target) { Position = position, Member = member };

    public static readonly Parser<ReferenceSyntax> Reference = InReport(OwnReference);

    static readonly Parser<TargetSyntax> TitleTarget =
        from word in Token(TokenKind.Title)
        select new FactTargetSyntax(word.Span, FactName.Title);

    /// <summary>A place that 对 or 在 can name.</summary>
    public static readonly Parser<ReferenceSyntax> Place = InReport(
        from target in FirstOf(NamedTarget, PartTarget, TitleTarget, WholePlaceTarget)
        select new ReferenceSyntax(target.Span, null, target));

    static Parser<ReferenceSyntax> InReport(Parser<ReferenceSyntax> own) =>
        (from report in Report
         from reference in own
         select reference with { Report = Meanings.Reports[report.Kind], Span = report.Span.Through(reference.Span) })
        .Or(own);

    static NameSyntax ToName(Token token) => new(token.Text, token.Span) { IsQuoted = token.IsQuoted };
}
