using System.Text;
using ReportLint.Reports;

namespace ReportLint.Output;

/// <summary>Reports as CSV: a row a cell, each with the facts of its report. A report without tables has one row without a cell.</summary>
public static class ReportCsv
{
    public static void Write(IEnumerable<Report> reports, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(true), leaveOpen: true) { NewLine = "\r\n" };
        CsvFormat.WriteRow(writer, [.. ReportRows.FactColumns, .. ReportRows.CellColumns]);
        foreach (var report in reports)
        {
            var facts = ReportRows.Facts(report);
            foreach (var cell in ReportRows.Cells(report))
                CsvFormat.WriteRow(writer, [.. facts, .. cell]);
            if (report.Tables.IsEmpty)
                CsvFormat.WriteRow(writer, [.. facts, .. ReportRows.CellColumns.Select(_ => "")]);
            writer.Flush();
        }
    }
}
