using ReportLint.Diagnostics;
using ReportLint.Reports.Similarity;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Archive;

/// <summary>Bound rules as bytes and back. What the author wrote is parsed again only when it is asked for.</summary>
static class BoundRuleArchive
{
    public static void Write(NodeWriter to, BoundRule rule)
    {
        RuleArchive.Write(to, rule.Rule);
        to.Each(rule.Forms, static (to, form) => to.Named(form));
        to.Each(rule.Limits, LimitArchive.Write);
        to.Bytes.Flag(rule.For is not null);
        if (rule.For is not null)
            ForArchive.Write(to, rule.For);
        to.Each(rule.Finds, ForArchive.WriteFind);
        to.Each(rule.Captures, NameArchive.WriteCaptureOnce);
        to.Nodes(rule.When);
        to.Each(rule.WhenCaptures, NameArchive.WriteCaptureOnce);
        to.Each(rule.Demands, WriteDemand);
        to.Each(rule.Severities, WriteSeverity);
        to.Bytes.Byte((byte)rule.Blank);
        to.Bytes.Decimal(rule.BlankNumber);
        to.Bytes.Optional((int?)rule.Unfound);
        to.Bytes.Decimal(rule.Tolerance);
        to.Bytes.Flag(rule.ToleratesPrintedPrecision);
        to.Bytes.Flag(rule.Message is not null);
        if (rule.Message is not null)
            MessageArchive.Write(to, rule.Message);
        to.Each(rule.OtherReports, static (to, report) => to.Bytes.Byte((byte)report));
        to.Each(rule.ComparedPlaces, WritePlace);
    }

    public static BoundRule Read(NodeReader from, SourceText source, Lazy<RuleSyntax> written) => new(RuleArchive.Read(from, source), source, written)
    {
        Forms = from.Each(static from => from.Forms.Form(from.Bytes.Number())),
        Limits = from.Each(LimitArchive.Read),
        For = from.Bytes.Flag() ? ForArchive.Read(from) : null,
        Finds = from.Each(ForArchive.ReadFind),
        Captures = from.Each(NameArchive.ReadCaptureOnce),
        When = from.Nodes<BoundCondition>(),
        WhenCaptures = from.Each(NameArchive.ReadCaptureOnce),
        Demands = from.Each(ReadDemand),
        Severities = from.Each(ReadSeverity),
        Blank = (BlankPolicy)from.Bytes.Byte(),
        BlankNumber = from.Bytes.Decimal(),
        Unfound = (Outcome?)from.Bytes.OptionalNumber(),
        Tolerance = from.Bytes.Decimal(),
        ToleratesPrintedPrecision = from.Bytes.Flag(),
        Message = from.Bytes.Flag() ? MessageArchive.Read(from) : null,
        OtherReports = from.Each(static from => (OtherReport)from.Bytes.Byte()),
        ComparedPlaces = from.Each(ReadPlace),
    };

    static void WriteDemand(NodeWriter to, BoundDemand demand)
    {
        to.Span(demand.Span);
        to.Node(demand.Condition);
        to.Bytes.Flag(demand.IsForbidden);
        to.Each(demand.Captures, NameArchive.WriteCaptureOnce);
    }

    static BoundDemand ReadDemand(NodeReader from) =>
        new(from.Span(), from.Node<BoundCondition>(), from.Bytes.Flag(), from.Each(NameArchive.ReadCaptureOnce));

    static void WriteSeverity(NodeWriter to, BoundSeverity severity)
    {
        to.Bytes.Byte((byte)severity.Severity);
        to.Bytes.Flag(severity.Condition is not null);
        if (severity.Condition is not null)
            to.Node(severity.Condition);
    }

    static BoundSeverity ReadSeverity(NodeReader from) => new((Severity)from.Bytes.Byte(), from.Bytes.Flag() ? from.Node<BoundCondition>() : null);

    static void WritePlace(NodeWriter to, ProsePlace place)
    {
        to.Bytes.Optional(place.Part);
        to.Bytes.Flag(place.IsPreamble);
    }

    static ProsePlace ReadPlace(NodeReader from) => new(from.Bytes.OptionalNumber(), from.Bytes.Flag());
}
