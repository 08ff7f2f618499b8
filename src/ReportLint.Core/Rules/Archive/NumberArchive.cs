using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Archive;

/// <summary>Numbers as bytes and back.</summary>
static class NumberArchive
{
    public static void Write(NodeWriter to, BoundNumber node)
    {
        switch (node)
        {
            case ConstantNumber constant:
                to.Begin(NodeTag.ConstantNumber, node.Span);
                to.Bytes.Decimal(constant.Value);
                to.Bytes.Optional(constant.Unit);
                break;
            case CellNumber cell:
                to.Begin(NodeTag.CellNumber, node.Span);
                to.Once(cell.Cells, CellArchive.Write);
                break;
            case SumNumber sum:
                to.Begin(NodeTag.SumNumber, node.Span);
                to.Nodes(sum.Parts);
                break;
            case CaptureNumber capture:
                to.Begin(NodeTag.CaptureNumber, node.Span);
                to.Once(capture.Capture, NameArchive.WriteCapture);
                break;
            case LetNumber let:
                to.Begin(NodeTag.LetNumber, node.Span);
                to.Once(let.Let, NameArchive.WriteLet);
                break;
            case ArithmeticNumber arithmetic:
                to.Begin(NodeTag.ArithmeticNumber, node.Span);
                to.Node(arithmetic.Left);
                to.Bytes.Byte((byte)arithmetic.Sign);
                to.Node(arithmetic.Right);
                break;
            default:
                WriteOther(to, node);
                return;
        }
        to.Bytes.Byte((byte)node.Measure);
    }

    public static BoundNumber Read(NodeReader from, NodeTag tag, TextSpan span) => tag switch
    {
        NodeTag.ConstantNumber => new ConstantNumber(span, from.Bytes.Decimal(), from.Bytes.OptionalText(), from.Measure()),
        NodeTag.CellNumber => new CellNumber(span, from.Once(CellArchive.Read), from.Measure()),
        NodeTag.SumNumber => new SumNumber(span, from.Nodes<BoundNumber>(), from.Measure()),
        NodeTag.CaptureNumber => new CaptureNumber(span, from.Once(NameArchive.ReadCapture), from.Measure()),
        NodeTag.LetNumber => new LetNumber(span, from.Once(NameArchive.ReadLet), from.Measure()),
        NodeTag.ArithmeticNumber => new ArithmeticNumber(span, from.Node<BoundNumber>(), (ArithmeticSign)from.Bytes.Byte(), from.Node<BoundNumber>(), from.Measure()),
        NodeTag.YearNumber => new YearNumber(span),
        NodeTag.LengthNumber => new LengthNumber(span, from.Node<BoundText>()),
        NodeTag.CountNumber => new CountNumber(span, from.Bytes.Flag() ? from.Once(CellArchive.Read) : null, from.Node<BoundCondition>()),
        NodeTag.PartOrdinal => new PartOrdinal(span, from.Bytes.Number()),
        NodeTag.HeadingOrdinal => new HeadingOrdinal(span),
        NodeTag.HeadingCount => new HeadingCount(span, from.Node<BoundCondition>()),
        NodeTag.SimilarityNumber => new SimilarityNumber(span, from.Node<BoundText>(), from.Node<BoundText>(), from.Resemblance),
        NodeTag.NegativeNumber => new NegativeNumber(span, from.Node<BoundNumber>()),
        NodeTag.OtherReportNumber => new OtherReportNumber(span, (OtherReport)from.Bytes.Byte(), from.Node<BoundNumber>()),
        _ => throw new FormatException($"no number: {tag}"),
    };

    static Measure Measure(this NodeReader from) => (Measure)from.Bytes.Byte();

    /// <summary>Those whose measure follows from what they are.</summary>
    static void WriteOther(NodeWriter to, BoundNumber node)
    {
        switch (node)
        {
            case YearNumber:
                to.Begin(NodeTag.YearNumber, node.Span);
                break;
            case LengthNumber length:
                to.Begin(NodeTag.LengthNumber, node.Span);
                to.Node(length.Text);
                break;
            case CountNumber count:
                to.Begin(NodeTag.CountNumber, node.Span);
                to.Bytes.Flag(count.Cells is not null);
                if (count.Cells is not null)
                    to.Once(count.Cells, CellArchive.Write);
                to.Node(count.Condition);
                break;
            case PartOrdinal ordinal:
                to.Begin(NodeTag.PartOrdinal, node.Span);
                to.Bytes.Number(ordinal.Part);
                break;
            case HeadingOrdinal:
                to.Begin(NodeTag.HeadingOrdinal, node.Span);
                break;
            case HeadingCount count:
                to.Begin(NodeTag.HeadingCount, node.Span);
                to.Node(count.Condition);
                break;
            case SimilarityNumber similarity:
                to.Begin(NodeTag.SimilarityNumber, node.Span);
                to.Node(similarity.First);
                to.Node(similarity.Second);
                break;
            case NegativeNumber negative:
                to.Begin(NodeTag.NegativeNumber, node.Span);
                to.Node(negative.Value);
                break;
            case OtherReportNumber other:
                to.Begin(NodeTag.OtherReportNumber, node.Span);
                to.Bytes.Byte((byte)other.Report);
                to.Node(other.Value);
                break;
            default:
                throw new NotSupportedException(node.GetType().Name);
        }
    }
}
