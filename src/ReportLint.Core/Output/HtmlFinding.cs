using static ReportLint.Output.HtmlText;

namespace ReportLint.Output;

/// <summary>One finding: what is wrong, the line it points at, the figures it rests on, what to do and why.</summary>
static class HtmlFinding
{
    const int MostShown = 8;

    public static void Write(TextWriter writer, Finding finding, HtmlTables tables, HtmlWords words)
    {
        var severity = Wording.Word(finding.Severity);
        writer.WriteLine($"<article class=\"finding {severity}\" data-severity=\"{severity}\"{Cells(tables.CellsOf(finding))}>");
        writer.WriteLine($"<p class=\"head\"><b>{Safe(words.Of(finding.Severity))}</b> <code>{Safe(finding.Rule.Id)}</code>{At(finding.Location?.Start.ToString())}</p>");
        writer.WriteLine($"<p class=\"message\">{Safe(words.Of(finding.Message))}</p>");
        if (finding.Location is { } place && SourceExcerpt.Of(place) is var excerpt && excerpt.Marked.Length > 0)
            writer.WriteLine($"<pre>{Safe(excerpt.Before)}<mark>{Safe(excerpt.Marked)}</mark>{Safe(excerpt.After)}</pre>");
        WriteEvidence(writer, finding, words);
        if (finding.Rule.Help is { } help)
            writer.WriteLine($"<p class=\"help\">{Safe(words.Help)}：{Safe(words.Of(help))}</p>");
        writer.WriteLine($"<p class=\"basis\">{Safe(words.Basis)}：{string.Join("；", finding.Rule.Basis.Select(Safe))}</p>\n</article>");
    }

    static string At(string? place) => place is null ? "" : $" <span class=\"at\">{Safe(place)}</span>";

    /// <summary>So that pointing at the finding shows its cells.</summary>
    static string Cells(IReadOnlyCollection<string> cells) => cells.Count == 0 ? "" : $" data-cells=\"{string.Join(' ', cells)}\" tabindex=\"0\"";

    /// <summary>A long list is folded.</summary>
    static void WriteEvidence(TextWriter writer, Finding finding, HtmlWords words)
    {
        var lines = finding.Evidence.Select(e => $"<li>{Safe(e.In(words.Language))}{At(e.PlaceFrom(finding.Location?.Path))}</li>").ToList();
        if (lines.Count == 0)
            return;
        var list = $"<ul>{string.Concat(lines)}</ul>";
        writer.WriteLine(lines.Count <= MostShown ? list : $"<details><summary>{Safe(words.Used)} {lines.Count}</summary>{list}</details>");
    }
}
