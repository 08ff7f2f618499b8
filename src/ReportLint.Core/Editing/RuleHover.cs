using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What a word in a rule file means.</summary>
public static class RuleHover
{
    /// <param name="open">A report that is open beside the rule; null when there is none.</param>
    public static HoverText? At(RuleText file, int offset, FormSet forms, Report? open, Language language)
    {
        if (NameUse.At(file, offset, forms) is { } use)
            return new HoverText(use.Span, string.Join("\n", OfName(file, use.Meaning, open, language)));
        if (file.TokenAt(offset) is not { } place)
            return null;
        var lines = OfToken(file, place, forms, language).ToList();
        return lines.Count == 0 ? null : new HoverText(place.Token.Span, string.Join("\n", lines));
    }

    static IEnumerable<string> OfName(RuleText file, NameMeaning meaning, Report? open, Language language)
    {
        switch (meaning)
        {
            case NameMeaning.Own own:
                yield return (own.Declaration.IsCapture ? HoverMessages.Capture(own.Declaration.Name) : HoverMessages.Let(own.Declaration.Name)).In(language);
                yield return $"\n```reportlint\n{file.Source.Slice(own.Declaration.Clause.Span)}\n```";
                break;
            case NameMeaning.OfTable table:
                yield return $"**{table.Name}**\n";
                foreach (var one in table.Tables)
                    yield return HoverMessages.Table(one).In(language);
                break;
            case NameMeaning.OfLine line:
                yield return HoverMessages.Line(line).In(language) + "\n";
                foreach (var (table, printed) in line.Lines)
                    yield return HoverMessages.Printed(table, printed).In(language);
                if (open is not null && FiguresOf(line, open) is { Length: > 0 } figures)
                    yield return "\n" + HoverMessages.InReport(Path.GetFileName(open.Source.Path), figures).In(language);
                break;
        }
    }

    static IEnumerable<string> OfToken(RuleText file, TokenPlace place, FormSet forms, Language language)
    {
        if (place.Clause.Kind == TokenKind.Rule)
        {
            foreach (var line in RuleMeaning.Lines(file, place.Rule, language))
                yield return line;
        }
        else if (place.Token.Kind == TokenKind.Part)
        {
            foreach (var form in forms.Forms)
            {
                if (form.Part((int)place.Token.Number) is { } part)
                    yield return HoverMessages.PartTitle(form.Id, part.Title).In(language);
            }
        }
        else if (Keywords.Of(place.Token.Kind) is { } word && KeywordMessages.Of(word.Kind) is { } meaning)
        {
            yield return $"**{word.Chinese}** `{word.English}`: {meaning.In(language)}";
        }
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
