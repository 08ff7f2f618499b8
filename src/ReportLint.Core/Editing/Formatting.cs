using ReportLint.Rules.Formatting;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>Writes a rule file the way rules are written.</summary>
public static class Formatting
{
    /// <summary>The edit that does it; null when the file is so already, or has a mistake in it.</summary>
    /// <param name="spelling">The spelling to turn the file into; null keeps each rule's.</param>
    public static Edit? Of(SourceText source, Language? spelling = null) =>
        RuleFormatter.Format(source, spelling).Text is { } text && text != source.Content
            ? new Edit(new TextSpan(0, source.Content.Length), text)
            : null;
}
