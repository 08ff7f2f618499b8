using ReportLint.Reports;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Archive;

/// <summary>Limits of 适用 as bytes and back.</summary>
static class LimitArchive
{
    public static void Write(NodeWriter to, BoundLimit limit)
    {
        switch (limit)
        {
            case YearLimit years:
                to.Begin(NodeTag.YearLimit, years.Span);
                to.Bytes.Optional(years.From);
                to.Bytes.Optional(years.To);
                to.Each(years.Listed, static (to, year) => to.Bytes.Number(year));
                break;
            case FactLimit fact:
                to.Tag(NodeTag.FactLimit);
                to.Once(fact, WriteFact);
                break;
            default:
                throw new NotSupportedException(limit.GetType().Name);
        }
    }

    public static BoundLimit Read(NodeReader from) => from.Tag() switch
    {
        NodeTag.YearLimit => new YearLimit(from.Span(), from.Bytes.OptionalNumber(), from.Bytes.OptionalNumber(), from.Each(static from => from.Bytes.Number())),
        NodeTag.FactLimit => from.Once(ReadFact),
        var tag => throw new FormatException($"no limit: {tag}"),
    };

    public static void WriteFact(NodeWriter to, FactLimit fact)
    {
        to.Span(fact.Span);
        to.Bytes.Byte((byte)fact.Fact);
        to.Bytes.Flag(fact.IsNegated);
        to.Each(fact.Forms, static (to, form) => to.Named(form));
        to.Each(fact.Issuers, WriteClass);
        to.Bytes.Texts(fact.Texts);
    }

    public static FactLimit ReadFact(NodeReader from) => new(from.Span(), (FactName)from.Bytes.Byte(), from.Bytes.Flag())
    {
        Forms = from.Each(static from => from.Forms.Form(from.Bytes.Number())),
        Issuers = from.Each(ReadClass),
        Texts = from.Bytes.Texts(),
    };

    static void WriteClass(NodeWriter to, IssuerClass issuer)
    {
        to.Bytes.Optional((int?)issuer.Level);
        to.Bytes.Optional((int?)issuer.Kind);
    }

    static IssuerClass ReadClass(NodeReader from) => new((IssuerLevel?)from.Bytes.OptionalNumber(), (IssuerKind?)from.Bytes.OptionalNumber());
}
