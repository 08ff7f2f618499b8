using System.Collections.Immutable;
using ReportLint.Linting;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What a place of a rule reads in the report that is open beside it.</summary>
static class OperandHover
{
    const int MostOperands = 12;

    public static IEnumerable<string> Lines(RuleText file, int offset, NameUse? use, OpenReport open, Language language)
    {
        var read = ReadAt(file, offset, use, open);
        var lines = read.Take(MostOperands).Select(r => $"- {(r.Element is null ? "" : $"[{r.Element}] ")}{r.Operand.Name} = {r.Operand.Value.In(language)}").ToList();
        if (read.Length > MostOperands)
            lines.Add(ReportHoverMessages.More(read.Length - MostOperands).In(language));
        if (lines.Count == 0 && use?.Meaning is NameMeaning.OfLine line && FiguresOf(line, open.Report) is { Length: > 0 } figures)
            lines.Add("- " + figures);
        return lines.Count == 0 ? [] : ["\n" + HoverMessages.InReport(Path.GetFileName(open.Report.Source.Path)).In(language), .. lines];
    }

    /// <summary>What the rule reads there, as long as it can be run; a name that is only given there is looked up where it is used.</summary>
    static ImmutableArray<(string? Element, Operand Operand)> ReadAt(RuleText file, int offset, NameUse? use, OpenReport open)
    {
        if (file.RuleAt(offset)?.Id is not { } id
            || open.Rules.Rules.FirstOrDefault(r => r.Rule.Id == id.Text && ReferenceEquals(r.Rule.Location.Source, file.Source)) is not { } rule)
            return [];
        var read = OperandsRead.At(rule, open.Report, offset);
        return read.IsEmpty && use?.Meaning is NameMeaning.Own own
            ? [.. own.Rule.UsesOf(own.Declaration.Name).SelectMany(u => OperandsRead.At(rule, open.Report, u.Start)).Distinct()]
            : read;
    }

    /// <summary>The figures of a row or column, by the names of the lines that cross it.</summary>
    static string FiguresOf(NameMeaning.OfLine line, Report report)
    {
        if (report.Table(line.Table) is not { } table || (line.IsRow ? table.Form.Row(line.Name) : table.Form.Column(line.Name)) is not { HasCells: true } own)
            return "";
        var crossing = line.IsRow ? table.Form.Columns : table.Form.Rows;
        return string.Join(" · ", crossing
            .Select(other => (other.Name, Cell: line.IsRow ? table[own, other] : table[other, own]))
            .Where(c => c.Cell is { Raw.Length: > 0 })
            .Select(c => $"{c.Name} {c.Cell!.Raw}"));
    }
}
