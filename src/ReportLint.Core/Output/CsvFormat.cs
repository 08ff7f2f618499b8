using System.Globalization;
using System.Text;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>A row a finding, for spreadsheets: UTF-8 with a byte order mark, without which they take Chinese for something else.</summary>
static class CsvFormat
{
    static readonly LocalizedText[] Columns =
    [
        new("文件", "file"), new("行", "line"), new("列", "column"), new("部分或表", "place"), new("对象", "element"), new("规则", "rule"),
        new("规则名称", "title"), new("级别", "severity"), new("结论", "outcome"), new("问题", "message"), new("左", "left"), new("右", "right"),
        new("相差", "difference"), new("依据", "basis"), new("基线", "baseline"), new("豁免理由", "waived because"), new("指纹", "fingerprint"),
    ];

    public static void Write(LintRun run, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(true), leaveOpen: true) { NewLine = "\r\n" };
        WriteRow(writer, Columns.Select(c => c.In(run.Language)));
        foreach (var file in run.Files)
        {
            foreach (var finding in file.Findings)
                WriteRow(writer, Row(file.Path, finding, run.Language));
            writer.Flush();
        }
    }

    /// <summary>One row; a text that a spreadsheet would take for a formula is begun by an apostrophe.</summary>
    internal static void WriteRow(TextWriter writer, IEnumerable<string> cells) =>
        writer.WriteLine(string.Join(',', cells.Select(Cell)));

    static IEnumerable<string> Row(string path, Finding finding, Language language)
    {
        var (start, comparison) = (finding.Location?.Start, finding.Verdict.Comparison);
        return
        [
            path,
            start?.Line.ToString(CultureInfo.InvariantCulture) ?? "",
            start?.Column.ToString(CultureInfo.InvariantCulture) ?? "",
            finding.Place,
            finding.Verdict.Element ?? "",
            finding.Rule.Id,
            finding.Rule.Title.In(language),
            Wording.Of(finding.Severity).In(language),
            Wording.Of(finding.Outcome).In(language),
            finding.Message.In(language),
            comparison?.Left ?? "",
            comparison?.Right ?? "",
            comparison?.Difference ?? "",
            string.Join("；", finding.Rule.Basis),
            finding.Baseline switch { BaselineState.New => "new", BaselineState.Unchanged => "unchanged", _ => "" },
            finding.Verdict.WaivedBecause?.In(language) ?? "",
            finding.Fingerprint,
        ];
    }

    static string Cell(string text)
    {
        var visible = VisibleText.Of(text);
        if (visible.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] && !decimal.TryParse(visible, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            visible = "'" + visible;
        return visible.AsSpan().IndexOfAny("\",") < 0 ? visible : $"\"{visible.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
