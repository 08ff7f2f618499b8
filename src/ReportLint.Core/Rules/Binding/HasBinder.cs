using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Binding;

/// <summary>Binds 有: a part, a table, a row or column, a fact.</summary>
static class HasBinder
{
    public static BoundCondition? Bind(Scope scope, HasSyntax has)
    {
        var reference = has.Value;
        scope.Operands.Add(ReferenceBinder.Compact(scope.Written(reference.Span)));
        if (reference.Report is { } report)
            return OtherReportBinder.Has(scope, has, report);
        return reference.Target switch
        {
            NamedTargetSyntax { Name: var name } when reference.Member?.Name == MemberName.Renamed => Renamed(scope, has, name),
            NamedTargetSyntax { Name: var name } when reference.Position is null => Named(scope, has, name),
            FactTargetSyntax fact when reference.Position is null => new HasFact(has.Span, fact.Fact, EndOf(reference.Member)),
            _ => ReferenceBinder.Bind(scope, reference) switch
            {
                null => null,
                BoundProse { Part: { } part } => new HasPart(has.Span, part),
                BoundProse { Part: null, IsPreamble: false } => new HasReport(has.Span),
                CellNumber cells => new HasCells(has.Span, cells.Cells),
                _ => scope.Fail<BoundCondition>(BindingDiagnostics.CannotHave(scope.At(reference.Span), scope.Written(reference.Span))),
            },
        };
    }

    static bool? EndOf(MemberSyntax? member) => member?.Name switch
    {
        MemberName.Start => false,
        MemberName.End => true,
        _ => null,
    };

    static HasRenamed? Renamed(Scope scope, HasSyntax has, NameSyntax name)
    {
        if (scope.Known.Forms.Any(f => f.Table(name.Value) is not null))
            return new HasRenamed(has.Span, name.Value);
        _ = LineBinder.Tables(scope, name);
        return null;
    }

    /// <summary>A table first; some forms having it is enough, since 有 asks just that. Else a row or column under 对.</summary>
    static BoundCondition? Named(Scope scope, HasSyntax has, NameSyntax name)
    {
        if (scope.Known.Forms.Any(f => f.Table(name.Value) is not null))
            return new HasTable(has.Span, name.Value);
        if (scope.ForKind is LineKind.Row or LineKind.Column && LineBinder.Has(scope.ForTables, scope.ForKind == LineKind.Column, name))
            return CellBinder.Bare(scope, has.Value.Span, name) is { } cells ? new HasCells(has.Span, cells) : null;
        _ = LineBinder.Tables(scope, name);
        return null;
    }
}
