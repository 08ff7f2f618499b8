namespace ReportLint.Text;

/// <summary>A span in a named file.</summary>
public sealed record Location(SourceText Source, TextSpan Span)
{
    public string Path => Source.Path;

    public LinePosition Start => Source.PositionAt(Span.Start);

    /// <summary>The position just after the last character.</summary>
    public LinePosition End => Source.PositionAt(Span.End);

    public string Text => Source.Slice(Span).ToString();

    public override string ToString() => $"{Path}:{Start}";
}
