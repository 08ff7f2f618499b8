using System.Runtime.InteropServices;
using ReportLint.Archive;
using ReportLint.Rules.Patterns;

namespace ReportLint.Rules.Archive;

/// <summary>Text patterns as bytes and back: their steps, which costs less than reading what the author wrote once more, and only when they are asked for.</summary>
static class PatternArchive
{
    public static void Write(NodeWriter to, Pattern pattern)
    {
        to.Bytes.Text(pattern.Written);
        to.Each(pattern.Captures, WriteCapture);
        to.Bytes.Texts(pattern.Hints);
        to.Bytes.Flag(pattern.IsLiteral);
        var body = new BytesBuilder();
        WriteBody(body, pattern.Body.Value);
        to.Bytes.Block(body.Written);
    }

    public static Pattern Read(NodeReader from)
    {
        var (written, captures, hints, isLiteral) = (from.Bytes.Text(), from.Each(ReadCapture), from.Bytes.Texts(), from.Bytes.Flag());
        var body = from.Bytes.Block();
        return new Pattern(written, captures, hints, isLiteral, new Lazy<PatternBody>(() => ReadBody(new ArchiveBytes(body))));
    }

    static void WriteBody(BytesBuilder bytes, PatternBody body)
    {
        bytes.Number(body.Steps.Length);
        foreach (var step in body.Steps)
            WriteStep(bytes, step);
        bytes.Number(body.AlsoNeeded.Length);
        foreach (var needed in body.AlsoNeeded)
            bytes.Texts(needed.Words);
    }

    static PatternBody ReadBody(ArchiveBytes bytes)
    {
        var steps = new Step[bytes.Count()];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = new Step((StepKind)bytes.Byte(), bytes.Number(), bytes.Number(), (char)bytes.Number(), bytes.Number());
        var needed = new NeededWords[bytes.Count()];
        for (var i = 0; i < needed.Length; i++)
            needed[i] = new NeededWords(bytes.Texts());
        return new PatternBody(ImmutableCollectionsMarshal.AsImmutableArray(steps), ImmutableCollectionsMarshal.AsImmutableArray(needed));
    }

    static void WriteStep(BytesBuilder bytes, Step step)
    {
        bytes.Byte((byte)step.Kind);
        bytes.Number(step.Next);
        bytes.Number(step.Other);
        bytes.Number(step.Character);
        bytes.Number(step.Capture);
    }

    static void WriteCapture(NodeWriter to, CaptureName capture)
    {
        to.Bytes.Text(capture.Name);
        to.Bytes.Byte((byte)capture.Type);
    }

    static CaptureName ReadCapture(NodeReader from) => new(from.Bytes.Text(), (CaptureType)from.Bytes.Byte());
}
