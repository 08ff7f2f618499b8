using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What to show where the pointer rests.</summary>
/// <param name="Span">The words it is about.</param>
/// <param name="Markdown">A few lines.</param>
public sealed record HoverText(TextSpan Span, string Markdown);
