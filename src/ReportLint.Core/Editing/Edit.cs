using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>A change to a text: what stands in the span becomes the new text.</summary>
public sealed record Edit(TextSpan Span, string NewText);
