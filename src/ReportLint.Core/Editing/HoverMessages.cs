using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What a hover says.</summary>
static class HoverMessages
{
    public static LocalizedText Line(NameMeaning.OfLine line) => new(
        $"**{line.Name}**：表“{line.Table}”的{(line.IsRow ? "行" : "列")}",
        $"**{line.Name}**: {(line.IsRow ? "row" : "column")} of {line.Table}");

    public static LocalizedText Printed(FormTable table, FormLine line) => new(
        $"- {table.Form} 格式印作：{line.Label}{(line.HasCells ? "" : $"（一组，{line.Members.Length} 项）")}",
        $"- printed in form {table.Form}: {line.Label}{(line.HasCells ? "" : $" (a group of {line.Members.Length})")}");

    public static LocalizedText Table(FormTable table) => new(
        $"- {table.Form} 格式：第 {table.Part} 部分，{table.Rows.Length} 行 {table.Columns.Length} 列",
        $"- form {table.Form}: part {table.Part}, {table.Rows.Length} rows by {table.Columns.Length} columns");

    public static LocalizedText Capture(string name) => new($"**{name}**：从文字中取出的值", $"**{name}**: taken out of a text");

    public static LocalizedText Let(string name) => new($"**{name}**：用“取”起的名", $"**{name}**: a named value");

    public static LocalizedText PartTitle(string form, string title) => new($"- {form} 格式：{title}", $"- form {form}: {title}");

    public static LocalizedText InReport(string name) => new($"打开的报告 {name}：\n", $"In the open report {name}:\n");
}
