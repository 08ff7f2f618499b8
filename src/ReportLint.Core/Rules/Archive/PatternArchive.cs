using ReportLint.Rules.Patterns;

namespace ReportLint.Rules.Archive;

/// <summary>Text patterns as bytes and back: their steps, which costs less than reading what the author wrote once more.</summary>
static class PatternArchive
{
    public static void Write(NodeWriter to, Pattern pattern)
    {
        to.Bytes.Text(pattern.Written);
        to.Each(pattern.Steps, WriteStep);
        to.Each(pattern.Captures, WriteCapture);
        to.Bytes.Texts(pattern.Hints);
        to.Bytes.Flag(pattern.IsLiteral);
        to.Each(pattern.AlsoNeeded, static (to, needed) => to.Bytes.Texts(needed.Words));
    }

    public static Pattern Read(NodeReader from) =>
        new(from.Bytes.Text(), from.Each(ReadStep), from.Each(ReadCapture), from.Bytes.Texts(), from.Bytes.Flag())
        {
            AlsoNeeded = from.Each(static from => new NeededWords(from.Bytes.Texts())),
        };

    static void WriteStep(NodeWriter to, Step step)
    {
        to.Bytes.Byte((byte)step.Kind);
        to.Bytes.Number(step.Next);
        to.Bytes.Number(step.Other);
        to.Bytes.Number(step.Character);
        to.Bytes.Number(step.Capture);
    }

    static Step ReadStep(NodeReader from)
    {
        var bytes = from.Bytes;
        return new((StepKind)bytes.Byte(), bytes.Number(), bytes.Number(), (char)bytes.Number(), bytes.Number());
    }

    static void WriteCapture(NodeWriter to, CaptureName capture)
    {
        to.Bytes.Text(capture.Name);
        to.Bytes.Byte((byte)capture.Type);
    }

    static CaptureName ReadCapture(NodeReader from) => new(from.Bytes.Text(), (CaptureType)from.Bytes.Byte());
}
