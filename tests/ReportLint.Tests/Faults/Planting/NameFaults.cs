using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Tests.Faults.Planting;

/// <summary>Names of rows and columns put in other words and misspelt.</summary>
static class NameFaults
{
    /// <summary>Of a shorter name too little is left to tell it by.</summary>
    const int ShortestName = 5;

    public static IEnumerable<Fault> Of(SoundReport report) =>
        from table in report.Report.Tables
        from line in table.Form.Rows.Concat(table.Form.Columns)
        let name = Place(report, table, line)
        where name.Length > 0
        let written = report.Text.Substring(name.Start, name.Length)
        from slip in Slips(line, written)
        select Fault.Replace(slip.Kind, $"{table.Form.Id} {line.Name}", report.Text, name, slip.Text);

    static IEnumerable<(string Kind, string Text)> Slips(FormLine line, string name)
    {
        foreach (var variant in line.Variants.Where(v => !name.StartsWith(v, StringComparison.Ordinal) && !line.Label.StartsWith(v, StringComparison.Ordinal)))
            yield return ("other name", variant);
        if (name.Length < ShortestName)
            yield break;
        var middle = name.Length / 2;
        while (!char.IsLetter(name[middle]))
            middle++;
        yield return ("name misspelt", string.Concat(name.AsSpan(0, middle), "误", name.AsSpan(middle + 1)));
        yield return ("letter of name lost", name.Remove(middle, 1));
        yield return ("letter of name doubled", name.Insert(middle, name[middle].ToString()));
    }

    /// <summary>Where the report prints the name, without ordinal and what stands in brackets; nowhere where it is broken or stands twice.</summary>
    static TextSpan Place(SoundReport report, Table table, FormLine line)
    {
        var name = line.Label[(line.Label.IndexOfAny([')', '）', '.', '、'], 0, Math.Min(4, line.Label.Length)) + 1)..].Split('（', '(')[0];
        var span = table.Location.Span;
        var at = report.Text.IndexOf(name, span.Start, span.Length, StringComparison.Ordinal);
        return at < 0 || report.Text.IndexOf(name, at + 1, span.End - at - 1, StringComparison.Ordinal) >= 0 ? default : new TextSpan(at, name.Length);
    }
}
