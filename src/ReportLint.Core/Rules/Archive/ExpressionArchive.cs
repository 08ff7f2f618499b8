using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Archive;

/// <summary>Values and conditions as bytes and back.</summary>
static class ExpressionArchive
{
    public static void Write(NodeWriter to, BoundExpression node)
    {
        switch (node)
        {
            case BoundCondition condition:
                ConditionArchive.Write(to, condition);
                break;
            case BoundNumber number:
                NumberArchive.Write(to, number);
                break;
            case BoundText text:
                TextArchive.Write(to, text);
                break;
            case BoundDate date:
                DateArchive.Write(to, date);
                break;
            default:
                WriteOther(to, node);
                break;
        }
    }

    public static BoundExpression Read(NodeReader from) => from.Tag() switch
    {
        <= NodeTag.TableComparison and var tag => ConditionArchive.Read(from, tag, from.Span()),
        <= NodeTag.OtherReportNumber and var tag => NumberArchive.Read(from, tag, from.Span()),
        <= NodeTag.OtherReportText and var tag => TextArchive.Read(from, tag, from.Span()),
        <= NodeTag.OtherReportDate and var tag => DateArchive.Read(from, tag, from.Span()),
        NodeTag.BoundForm => new BoundForm(from.Span(), from.Bytes.Flag()),
        NodeTag.BoundFormName => new BoundFormName(from.Span(), from.Forms.Form(from.Bytes.Number())),
        NodeTag.BoundIssuerLevel => new BoundIssuerLevel(from.Span()),
        NodeTag.BoundTable => new BoundTable(from.Span(), from.Bytes.Text(), (OtherReport?)from.Bytes.OptionalNumber()),
        var tag => throw new FormatException($"no expression: {tag}"),
    };

    static void WriteOther(NodeWriter to, BoundExpression node)
    {
        switch (node)
        {
            case BoundForm form:
                to.Begin(NodeTag.BoundForm, form.Span);
                to.Bytes.Flag(form.IsDue);
                break;
            case BoundFormName name:
                to.Begin(NodeTag.BoundFormName, name.Span);
                to.Named(name.Form);
                break;
            case BoundIssuerLevel level:
                to.Begin(NodeTag.BoundIssuerLevel, level.Span);
                break;
            case BoundTable table:
                to.Begin(NodeTag.BoundTable, table.Span);
                to.Bytes.Text(table.Table);
                to.Bytes.Optional((int?)table.Report);
                break;
            default:
                throw new NotSupportedException(node.GetType().Name);
        }
    }
}
