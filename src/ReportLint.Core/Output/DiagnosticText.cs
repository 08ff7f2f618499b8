using System.Globalization;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>Writes a finding or message for people: place, severity, id and sentence, the source line, what it rests on.</summary>
public static class DiagnosticText
{
    /// <summary>A message may quote a name of any length; the formats for programs have it whole.</summary>
    const int LongestMessage = 4_000;

    /// <summary>One message, with the line it points at and the places it speaks of.</summary>
    public static void Write(TextWriter writer, Diagnostic diagnostic, Language language, Palette palette)
    {
        WriteHead(writer, diagnostic, language, palette);
        if (diagnostic.Location is { } location)
            WriteExcerpt(writer, location, palette, diagnostic.Severity);
        foreach (var related in diagnostic.Related)
            WriteEvidence(writer, new Evidence("", related.Message, related.Location), diagnostic.Location?.Path, language, palette);
    }

    internal static void WriteHead(TextWriter writer, Diagnostic diagnostic, Language language, Palette palette)
    {
        if (diagnostic.Location is { } location)
            writer.Write($"{palette.Bold}{VisibleText.Of(location.ToString())}{palette.Plain}  ");
        var severity = Wording.Of(diagnostic.Severity).In(language);
        writer.Write($"{palette.Of(diagnostic.Severity)}{severity}{palette.Plain} {diagnostic.Id}  {Cut(VisibleText.Of(diagnostic.Message.In(language)))}\n");
    }

    static string Cut(string message) => message.Length <= LongestMessage ? message : message[..LongestMessage] + "…";

    internal static void WriteExcerpt(TextWriter writer, Location location, Palette palette, Severity severity)
    {
        var excerpt = SourceExcerpt.Of(location);
        var line = excerpt.Line.ToString(CultureInfo.InvariantCulture).PadLeft(6);
        if (excerpt.Before.Length + excerpt.Marked.Length + excerpt.After.Length == 0)
            return;
        writer.Write($"{palette.Dim}{line} |{palette.Plain} {excerpt.Before}{palette.Of(severity)}{excerpt.Marked}{palette.Plain}{excerpt.After}\n");
        var mark = new string('^', Math.Max(1, DisplayWidth.Of(excerpt.Marked)));
        writer.Write($"{palette.Dim}       |{palette.Plain} {new string(' ', DisplayWidth.Of(excerpt.Before))}{palette.Of(severity)}{mark}{palette.Plain}\n");
    }

    /// <param name="path">The file the finding stands in.</param>
    internal static void WriteEvidence(TextWriter writer, Evidence evidence, string? path, Language language, Palette palette)
    {
        writer.Write($"         {evidence.In(language)}");
        if (evidence.PlaceFrom(path) is { } place)
            writer.Write($"  {palette.Dim}({place}){palette.Plain}");
        writer.Write('\n');
    }
}
