using System.Text;

namespace ReportLint.Output;

/// <summary>Findings for people at a terminal.</summary>
static class TextFormat
{
    public static void Write(LintRun run, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var palette = Palette.For(run.Color);
        foreach (var file in run.Files)
        {
            foreach (var finding in file.News)
                Write(writer, finding, run, palette);
            writer.Flush();
        }
    }

    static void Write(TextWriter writer, Finding finding, LintRun run, Palette palette)
    {
        DiagnosticText.WriteHead(writer, finding.Diagnostic, run.Language, palette);
        if (run.Quiet)
            return;
        if (finding.Location is { } location)
            DiagnosticText.WriteExcerpt(writer, location, palette, finding.Severity);
        foreach (var evidence in finding.Evidence)
            DiagnosticText.WriteEvidence(writer, evidence, finding.Location?.Path, run.Language, palette);
        writer.Write('\n');
    }
}
