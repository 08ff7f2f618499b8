using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Archive;

/// <summary>What rules go through and search for, as bytes and back.</summary>
static class ForArchive
{
    public static void Write(NodeWriter to, BoundFor loop)
    {
        switch (loop)
        {
            case ForLines lines:
                to.Begin(NodeTag.ForLines, loop.Span);
                to.Bytes.Texts(lines.Tables);
                to.Bytes.Byte((byte)lines.Kind);
                to.Each(lines.Elements, CellArchive.WriteForm);
                break;
            case ForMatches matches:
                to.Begin(NodeTag.ForMatches, loop.Span);
                WriteFind(to, matches.Find);
                break;
            case ForReports:
                to.Begin(NodeTag.ForReports, loop.Span);
                break;
            case ForRoster:
                to.Begin(NodeTag.ForRoster, loop.Span);
                break;
            default:
                throw new NotSupportedException(loop.GetType().Name);
        }
    }

    public static BoundFor Read(NodeReader from)
    {
        var (tag, span) = (from.Tag(), from.Span());
        return tag switch
        {
            NodeTag.ForLines => new ForLines(span, from.Bytes.Texts(), (LineKind)from.Bytes.Byte(), from.Each(CellArchive.ReadForm)),
            NodeTag.ForMatches => new ForMatches(span, ReadFind(from)),
            NodeTag.ForReports => new ForReports(span),
            NodeTag.ForRoster => new ForRoster(span),
            _ => throw new FormatException($"nothing to go through: {tag}"),
        };
    }

    public static void WriteFind(NodeWriter to, BoundFind find)
    {
        to.Span(find.Span);
        to.Node(find.Place);
        PatternArchive.Write(to, find.Pattern);
        to.Each(find.Captures, NameArchive.WriteCaptureOnce);
        to.Each(find.Without, PatternArchive.Write);
        to.Bytes.Flag(find.WithoutAll);
    }

    public static BoundFind ReadFind(NodeReader from) => new(
        from.Span(), from.Node<BoundText>(), PatternArchive.Read(from),
        from.Each(NameArchive.ReadCaptureOnce), from.Each(PatternArchive.Read), from.Bytes.Flag());
}
