using System.Security.Cryptography;
using System.Text;
using ReportLint.Text;
using static ReportLint.Output.HtmlText;

namespace ReportLint.Output;

/// <summary>
/// One page that needs no other file and no network: a summary, a filter, every report in a line, and for each report its
/// findings beside the tables they concern. Nothing runs in it but its own script: all else is refused by its policy.
/// </summary>
static class HtmlFormat
{
    static readonly string Policy =
        $"default-src 'none'; base-uri 'none'; form-action 'none'; style-src '{Hash(HtmlAssets.Style)}'; script-src '{Hash(HtmlAssets.Script)}'";

    public static void Write(LintRun run, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var words = new HtmlWords(run.Language);
        WriteHead(writer, words);
        var summary = new HtmlSummary(words);
        var number = 0;
        foreach (var file in run.Files)
        {
            summary.Add(file, ++number);
            HtmlReport.Write(writer, file, number, words);
            writer.Flush();
        }
        summary.Write(writer, run);
        writer.WriteLine($"<script>{HtmlAssets.Script}</script>\n</body>\n</html>");
    }

    static void WriteHead(TextWriter writer, HtmlWords words)
    {
        writer.WriteLine($"<!DOCTYPE html>\n<html lang=\"{(words.Language == Language.English ? "en" : "zh-CN")}\">\n<head>\n<meta charset=\"utf-8\">");
        writer.WriteLine($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">");
        writer.WriteLine("<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">");
        writer.WriteLine($"<title>{Safe(words.Title)} · ReportLint</title>\n<style>{HtmlAssets.Style}</style>\n</head>\n<body>");
        writer.WriteLine($"<h1>{Safe(words.Title)}</h1>");
    }

    static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
