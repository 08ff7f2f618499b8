using ReportLint.Rules.Binding;
using ReportLint.Rules.Patterns;

namespace ReportLint.Rules.Archive;

/// <summary>What a rule's own names stand for, as bytes and back.</summary>
static class NameArchive
{
    public static void WriteCapture(NodeWriter to, BoundCapture capture)
    {
        to.Bytes.Text(capture.Name);
        to.Bytes.Byte((byte)capture.Type);
        to.Bytes.Number(capture.Index);
    }

    public static BoundCapture ReadCapture(NodeReader from) => new(from.Bytes.Text(), (CaptureType)from.Bytes.Byte(), from.Bytes.Number());

    public static void WriteCaptureOnce(NodeWriter to, BoundCapture capture) => to.Once(capture, WriteCapture);

    public static BoundCapture ReadCaptureOnce(NodeReader from) => from.Once(ReadCapture);

    public static void WriteLet(NodeWriter to, BoundLet let)
    {
        to.Bytes.Text(let.Name);
        to.Each(let.Values, WriteValue);
        to.Each(let.Captures, WriteCaptureOnce);
    }

    public static BoundLet ReadLet(NodeReader from) => new(from.Bytes.Text(), from.Each(ReadValue), from.Each(ReadCaptureOnce));

    static void WriteValue(NodeWriter to, YearValue value)
    {
        to.Bytes.Optional(value.From);
        to.Node(value.Value);
    }

    static YearValue ReadValue(NodeReader from) => new(from.Bytes.OptionalNumber(), from.Node<BoundExpression>());
}
