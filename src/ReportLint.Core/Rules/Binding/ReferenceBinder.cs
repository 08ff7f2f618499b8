using ReportLint.Rules.Patterns;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>Resolves what a rule refers to.</summary>
static class ReferenceBinder
{
    public static BoundExpression? Bind(Scope scope, ReferenceSyntax reference)
    {
        scope.Operands.Add(Compact(scope.Written(reference.Span)));
        return reference.Report is { } report ? OtherReportBinder.Bind(scope, reference, report) : Own(scope, reference);
    }

    /// <summary>What the reference means in the report it speaks of.</summary>
    public static BoundExpression? Own(Scope scope, ReferenceSyntax reference) => reference.Target switch
    {
        NamedTargetSyntax { Name: var name } => Named(scope, reference, name),
        PartTargetSyntax part => Part(scope, reference, part),
        FactTargetSyntax fact => Fact(scope, reference, fact.Fact),
        PlaceTargetSyntax place => Place(scope, reference, place),
        _ => null,
    };

    /// <summary>Prose, or a title, that can be searched.</summary>
    public static BoundText? Searched(Scope scope, ReferenceSyntax place)
    {
        if (place.Target is NamedTargetSyntax)
            return scope.Fail<BoundText>(BindingDiagnostics.NotAPlace(scope.At(place.Span), scope.Written(place.Span)));
        return Bind(scope, place) switch
        {
            null => null,
            BoundProse prose => prose,
            FactText { Fact: FactName.Title } title => title,
            OtherReportText { Text: BoundProse or FactText { Fact: FactName.Title } } other => other,
            BoundHeadings headings => headings,
            _ => scope.Fail<BoundText>(BindingDiagnostics.NotAPlace(scope.At(place.Span), scope.Written(place.Span))),
        };
    }

    public static string Compact(string written) => string.Concat(written.Where(c => !char.IsWhiteSpace(c)));

    static BoundExpression? Named(Scope scope, ReferenceSyntax reference, NameSyntax name)
    {
        if (reference.Member is { Name: not MemberName.All } member)
        {
            return scope.Fail<BoundExpression>(member.Name == MemberName.Renamed
                ? BindingDiagnostics.WrongMember(scope.At(reference.Span), scope.Written(reference.Span), $"改名 只能跟在 有 和表名后面：不得 有 {name.Value}.改名。", $"Renamed follows has and a table: forbid has {name.Value}.renamed.")
                : BindingDiagnostics.WrongMember(scope.At(reference.Span), scope.Written(reference.Span), "表后面只可以写 .改名。", "A table has .renamed only."));
        }
        if (reference.Position is { } position)
            return CellBinder.InBrackets(scope, reference, name, position) is { } cells ? ToNumber(cells) : null;
        if (scope.Captures.Find(c => c.Name == name.Value) is { } capture)
            return OfCapture(scope, reference.Span, capture);
        if (scope.Lets.Find(l => l.Name == name.Value) is { } let)
            return OfLet(scope, reference.Span, let);
        if (scope.ForKind is LineKind.Row or LineKind.Column)
            return UnderFor(scope, reference, name);
        if (scope.Forms.All(f => f.Table(name.Value) is not null))
            return new BoundTable(reference.Span, name.Value);
        return scope.HasBrokenPattern ? null : scope.Fail<BoundExpression>(NameMistakes.Unknown(scope, name));
    }

    static BoundExpression? UnderFor(Scope scope, ReferenceSyntax reference, NameSyntax name)
    {
        var isRow = scope.ForKind == LineKind.Column;
        if (!LineBinder.Has(scope.ForTables, isRow, name) && NameMistakes.Elsewhere(scope, name, isRow) is { } mistake)
            return scope.Fail<BoundExpression>(mistake);
        return CellBinder.Bare(scope, reference.Span, name) is { } cells ? ToNumber(cells) : null;
    }

    static CellNumber ToNumber(BoundCells cells) => new(cells.Span, cells, CellBinder.MeasureOf(cells));

    static BoundExpression OfCapture(Scope scope, TextSpan span, BoundCapture capture)
    {
        scope.Name(capture);
        return capture.Type switch
        {
            CaptureType.Date => new CaptureDate(span, capture),
            CaptureType.Text => new CaptureText(span, capture),
            CaptureType.Amount => new CaptureNumber(span, capture, Measure.Money),
            _ => new CaptureNumber(span, capture, Measure.None),
        };
    }

    static BoundExpression OfLet(Scope scope, TextSpan span, BoundLet let)
    {
        foreach (var capture in let.Captures)
            scope.Name(capture);
        return let.Values[0].Value switch
        {
            BoundDate => new LetDate(span, let),
            BoundText => new LetText(span, let),
            BoundNumber number => new LetNumber(span, let, number.Measure),
            var other => other,
        };
    }

    static BoundExpression? Part(Scope scope, ReferenceSyntax reference, PartTargetSyntax part)
    {
        var count = scope.Known.Forms.Select(f => f.Parts.Length).DefaultIfEmpty().Max();
        if (!scope.Known.Forms.Any(f => f.Part(part.Number) is not null))
            return scope.Fail<BoundExpression>(BindingDiagnostics.UnknownPart(scope.At(part.Span), scope.Written(part.Span), count));
        return (reference.Position, reference.Member?.Name) switch
        {
            (null, null) => new BoundProse(reference.Span, part.Number, IsPreamble: false),
            (null, MemberName.Title) => new PartTitle(reference.Span, part.Number),
            (null, MemberName.Ordinal) => new PartOrdinal(reference.Span, part.Number),
            _ => scope.Fail<BoundExpression>(BindingDiagnostics.WrongMember(scope.At(reference.Span), scope.Written(reference.Span), "部分后面可以写 .标题 或 .序号。", "A part has .title and .ordinal.")),
        };
    }

    static BoundExpression? Fact(Scope scope, ReferenceSyntax reference, FactName fact) => (fact, reference.Member?.Name) switch
    {
        (FactName.Year, null) => new YearNumber(reference.Span),
        (FactName.Period, MemberName.Start) => new FactDate(reference.Span, fact, IsEnd: false),
        (FactName.Period, MemberName.End) => new FactDate(reference.Span, fact, IsEnd: true),
        (FactName.Period, null) => scope.Fail<BoundExpression>(BindingDiagnostics.PeriodNeedsMember(scope.At(reference.Span))),
        (FactName.Published, null) => new FactDate(reference.Span, fact, IsEnd: false),
        (FactName.Title or FactName.Issuer, null) => new FactText(reference.Span, fact),
        (FactName.Form, null) => new BoundForm(reference.Span, IsDue: false),
        (FactName.DueForm, null) => new BoundForm(reference.Span, IsDue: true),
        (FactName.IssuerLevel, null) => new BoundIssuerLevel(reference.Span),
        (FactName.Damaged, null) => new IsDamaged(reference.Span),
        _ => scope.Fail<BoundExpression>(BindingDiagnostics.WrongMember(scope.At(reference.Span), scope.Written(reference.Span), "只有 统计期 可以写 .始 和 .止。", "Only period has .start and .end.")),
    };

    static BoundExpression? Place(Scope scope, ReferenceSyntax reference, PlaceTargetSyntax place)
    {
        if (place.Place == PlaceName.Headings && reference.Member?.Name == MemberName.Ordinal)
            return Ordinal(scope, reference);
        if (reference.Member is not null || reference.Position is not null)
        {
            return scope.Fail<BoundExpression>(BindingDiagnostics.WrongMember(scope.At(reference.Span), scope.Written(reference.Span),
                "一级标题 后面可以写 .序号，别处不能写。", "Only headings has .ordinal."));
        }
        switch (place.Place)
        {
            case PlaceName.Headings:
                return new BoundHeadings(reference.Span);
            case PlaceName.Whole or PlaceName.Reports:
                return new BoundProse(reference.Span, null, IsPreamble: false);
            case PlaceName.Roster:
                return scope.Fail<BoundExpression>(BindingDiagnostics.NotAPlace(scope.At(reference.Span), scope.Written(reference.Span)));
            case PlaceName.Preamble:
                return new BoundProse(reference.Span, null, IsPreamble: true);
            case PlaceName.Row when scope.ForKind is LineKind.Row or LineKind.Cell:
                return new LineName(reference.Span, IsRow: true);
            case PlaceName.Column when scope.ForKind is LineKind.Column or LineKind.Cell:
                return new LineName(reference.Span, IsRow: false);
            case PlaceName.Cell when scope.ForKind == LineKind.Cell:
                return ToNumber(CellBinder.Current(scope, reference.Span));
            default:
                var needed = place.Place switch { PlaceName.Row => "每一行", PlaceName.Column => "每一列", _ => "每一格" };
                return scope.Fail<BoundExpression>(BindingDiagnostics.NoCurrentLine(scope.At(reference.Span), scope.Written(reference.Span), needed));
        }
    }

    /// <summary>There are many headings, so that their ordinals can only be counted.</summary>
    static HeadingOrdinal? Ordinal(Scope scope, ReferenceSyntax reference)
    {
        if (!scope.IsInCount)
            return scope.Fail<HeadingOrdinal>(BindingDiagnostics.HeadingsAsNumber(scope.At(reference.Span), scope.Written(reference.Span)));
        scope.CountsHeadings = true;
        return new HeadingOrdinal(reference.Span);
    }
}
