using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Archive;

/// <summary>Conditions as bytes and back.</summary>
static class ConditionArchive
{
    public static void Write(NodeWriter to, BoundCondition node)
    {
        switch (node)
        {
            case NumberComparison comparison:
                to.Begin(NodeTag.NumberComparison, node.Span);
                to.Node(comparison.Left);
                to.Bytes.Byte((byte)comparison.Sign);
                to.Node(comparison.Right);
                break;
            case TextComparison comparison:
                to.Begin(NodeTag.TextComparison, node.Span);
                to.Node(comparison.Left);
                to.Bytes.Flag(comparison.IsEqual);
                to.Node(comparison.Right);
                break;
            case DateComparison comparison:
                to.Begin(NodeTag.DateComparison, node.Span);
                to.Node(comparison.Left);
                to.Bytes.Byte((byte)comparison.Sign);
                to.Node(comparison.Right);
                break;
            case FormComparison comparison:
                to.Begin(NodeTag.FormComparison, node.Span);
                to.Node(comparison.Left);
                to.Bytes.Flag(comparison.IsEqual);
                to.Node(comparison.Right);
                break;
            case TableComparison comparison:
                to.Begin(NodeTag.TableComparison, node.Span);
                to.Node(comparison.Left);
                to.Bytes.Flag(comparison.IsEqual);
                to.Node(comparison.Right);
                break;
            case FactIs fact:
                to.Begin(NodeTag.FactIs, node.Span);
                to.Once(fact.Limit, LimitArchive.WriteFact);
                break;
            case IsKind kind:
                to.Begin(NodeTag.IsKind, node.Span);
                to.Node(kind.Value);
                to.Bytes.Byte((byte)kind.Kind);
                break;
            case Worded worded:
                to.Begin(NodeTag.Worded, node.Span);
                to.Node(worded.Value);
                to.Bytes.Text(worded.Text);
                to.Bytes.Optional(worded.Part);
                break;
            case Mentions mentions:
                to.Begin(NodeTag.Mentions, node.Span);
                to.Node(mentions.Value);
                to.Each(mentions.Patterns, PatternArchive.Write);
                to.Bytes.Flag(mentions.All);
                break;
            default:
                WriteOther(to, node);
                break;
        }
    }

    public static BoundCondition Read(NodeReader from, NodeTag tag, TextSpan span) => tag switch
    {
        NodeTag.NumberComparison => new NumberComparison(span, from.Node<BoundNumber>(), (ComparisonSign)from.Bytes.Byte(), from.Node<BoundNumber>()),
        NodeTag.TextComparison => new TextComparison(span, from.Node<BoundText>(), from.Bytes.Flag(), from.Node<BoundText>()),
        NodeTag.DateComparison => new DateComparison(span, from.Node<BoundDate>(), (ComparisonSign)from.Bytes.Byte(), from.Node<BoundDate>()),
        NodeTag.FormComparison => new FormComparison(span, from.Node<BoundForm>(), from.Bytes.Flag(), from.Node<BoundExpression>()),
        NodeTag.TableComparison => new TableComparison(span, from.Node<BoundTable>(), from.Bytes.Flag(), from.Node<BoundTable>()),
        NodeTag.FactIs => new FactIs(span, from.Once(LimitArchive.ReadFact)),
        NodeTag.IsKind => new IsKind(span, from.Node<BoundExpression>(), (ValueKind)from.Bytes.Byte()),
        NodeTag.Worded => new Worded(span, from.Node<BoundText>(), from.Bytes.Text(), from.Bytes.OptionalNumber()),
        NodeTag.Mentions => new Mentions(span, from.Node<BoundText>(), from.Each(PatternArchive.Read), from.Bytes.Flag()),
        NodeTag.Ordered => new Ordered(span, from.Bytes.Number(), from.Bytes.Number()),
        NodeTag.HasPart => new HasPart(span, from.Bytes.Number()),
        NodeTag.HasTable => new HasTable(span, from.Bytes.Text()),
        NodeTag.HasRenamed => new HasRenamed(span, from.Bytes.Text()),
        NodeTag.HasReport => new HasReport(span),
        NodeTag.HasCells => new HasCells(span, from.Once(CellArchive.Read)),
        NodeTag.HasFact => new HasFact(span, (FactName)from.Bytes.Byte(), from.Bytes.Flag() ? from.Bytes.Flag() : null),
        NodeTag.IsDamaged => new IsDamaged(span),
        NodeTag.Negation => new Negation(span, from.Node<BoundCondition>()),
        NodeTag.Combination => new Combination(span, from.Nodes<BoundCondition>(), from.Bytes.Flag()),
        NodeTag.OtherReportCondition => new OtherReportCondition(span, (OtherReport)from.Bytes.Byte(), from.Node<BoundCondition>()),
        _ => throw new FormatException($"no condition: {tag}"),
    };

    static void WriteOther(NodeWriter to, BoundCondition node)
    {
        switch (node)
        {
            case Ordered ordered:
                to.Begin(NodeTag.Ordered, node.Span);
                to.Bytes.Number(ordered.First);
                to.Bytes.Number(ordered.Last);
                break;
            case HasPart has:
                to.Begin(NodeTag.HasPart, node.Span);
                to.Bytes.Number(has.Part);
                break;
            case HasTable has:
                to.Begin(NodeTag.HasTable, node.Span);
                to.Bytes.Text(has.Table);
                break;
            case HasRenamed has:
                to.Begin(NodeTag.HasRenamed, node.Span);
                to.Bytes.Text(has.Table);
                break;
            case HasReport:
                to.Begin(NodeTag.HasReport, node.Span);
                break;
            case HasCells has:
                to.Begin(NodeTag.HasCells, node.Span);
                to.Once(has.Cells, CellArchive.Write);
                break;
            case HasFact has:
                to.Begin(NodeTag.HasFact, node.Span);
                to.Bytes.Byte((byte)has.Fact);
                to.Bytes.Flag(has.IsEnd is not null);
                if (has.IsEnd is { } isEnd)
                    to.Bytes.Flag(isEnd);
                break;
            case IsDamaged:
                to.Begin(NodeTag.IsDamaged, node.Span);
                break;
            case Negation negation:
                to.Begin(NodeTag.Negation, node.Span);
                to.Node(negation.Condition);
                break;
            case Combination combination:
                to.Begin(NodeTag.Combination, node.Span);
                to.Nodes(combination.Conditions);
                to.Bytes.Flag(combination.All);
                break;
            case OtherReportCondition other:
                to.Begin(NodeTag.OtherReportCondition, node.Span);
                to.Bytes.Byte((byte)other.Report);
                to.Node(other.Condition);
                break;
            default:
                throw new NotSupportedException(node.GetType().Name);
        }
    }
}
