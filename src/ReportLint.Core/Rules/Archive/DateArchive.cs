using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Archive;

/// <summary>Days as bytes and back.</summary>
static class DateArchive
{
    public static void Write(NodeWriter to, BoundDate node)
    {
        switch (node)
        {
            case DayOfYear day:
                to.Begin(NodeTag.DayOfYear, node.Span);
                to.Node(day.Year);
                to.Bytes.Number(day.Month);
                to.Bytes.Number(day.Day);
                break;
            case FactDate fact:
                to.Begin(NodeTag.FactDate, node.Span);
                to.Bytes.Byte((byte)fact.Fact);
                to.Bytes.Flag(fact.IsEnd);
                break;
            case CaptureDate capture:
                to.Begin(NodeTag.CaptureDate, node.Span);
                to.Once(capture.Capture, NameArchive.WriteCapture);
                break;
            case LetDate let:
                to.Begin(NodeTag.LetDate, node.Span);
                to.Once(let.Let, NameArchive.WriteLet);
                break;
            case OtherReportDate other:
                to.Begin(NodeTag.OtherReportDate, node.Span);
                to.Bytes.Byte((byte)other.Report);
                to.Node(other.Date);
                break;
            default:
                throw new NotSupportedException(node.GetType().Name);
        }
    }

    public static BoundDate Read(NodeReader from, NodeTag tag, TextSpan span) => tag switch
    {
        NodeTag.DayOfYear => new DayOfYear(span, from.Node<BoundNumber>(), from.Bytes.Number(), from.Bytes.Number()),
        NodeTag.FactDate => new FactDate(span, (FactName)from.Bytes.Byte(), from.Bytes.Flag()),
        NodeTag.CaptureDate => new CaptureDate(span, from.Once(NameArchive.ReadCapture)),
        NodeTag.LetDate => new LetDate(span, from.Once(NameArchive.ReadLet)),
        NodeTag.OtherReportDate => new OtherReportDate(span, (OtherReport)from.Bytes.Byte(), from.Node<BoundDate>()),
        _ => throw new FormatException($"no day: {tag}"),
    };
}
