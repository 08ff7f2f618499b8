using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Archive;

/// <summary>Texts as bytes and back.</summary>
static class TextArchive
{
    public static void Write(NodeWriter to, BoundText node)
    {
        switch (node)
        {
            case ConstantText constant:
                to.Begin(NodeTag.ConstantText, node.Span);
                to.Bytes.Text(constant.Value);
                break;
            case FactText fact:
                to.Begin(NodeTag.FactText, node.Span);
                to.Bytes.Byte((byte)fact.Fact);
                break;
            case PartTitle title:
                to.Begin(NodeTag.PartTitle, node.Span);
                to.Bytes.Number(title.Part);
                break;
            case LineName line:
                to.Begin(NodeTag.LineName, node.Span);
                to.Bytes.Flag(line.IsRow);
                break;
            case CaptureText capture:
                to.Begin(NodeTag.CaptureText, node.Span);
                to.Once(capture.Capture, NameArchive.WriteCapture);
                break;
            case LetText let:
                to.Begin(NodeTag.LetText, node.Span);
                to.Once(let.Let, NameArchive.WriteLet);
                break;
            case BoundProse prose:
                to.Begin(NodeTag.BoundProse, node.Span);
                to.Bytes.Optional(prose.Part);
                to.Bytes.Flag(prose.IsPreamble);
                break;
            case BoundHeadings:
                to.Begin(NodeTag.BoundHeadings, node.Span);
                break;
            case OtherReportText other:
                to.Begin(NodeTag.OtherReportText, node.Span);
                to.Bytes.Byte((byte)other.Report);
                to.Node(other.Text);
                break;
            default:
                throw new NotSupportedException(node.GetType().Name);
        }
    }

    public static BoundText Read(NodeReader from, NodeTag tag, TextSpan span) => tag switch
    {
        NodeTag.ConstantText => new ConstantText(span, from.Bytes.Text()),
        NodeTag.FactText => new FactText(span, (FactName)from.Bytes.Byte()),
        NodeTag.PartTitle => new PartTitle(span, from.Bytes.Number()),
        NodeTag.LineName => new LineName(span, from.Bytes.Flag()),
        NodeTag.CaptureText => new CaptureText(span, from.Once(NameArchive.ReadCapture)),
        NodeTag.LetText => new LetText(span, from.Once(NameArchive.ReadLet)),
        NodeTag.BoundProse => new BoundProse(span, from.Bytes.OptionalNumber(), from.Bytes.Flag()),
        NodeTag.BoundHeadings => new BoundHeadings(span),
        NodeTag.OtherReportText => new OtherReportText(span, (OtherReport)from.Bytes.Byte(), from.Node<BoundText>()),
        _ => throw new FormatException($"no text: {tag}"),
    };
}
