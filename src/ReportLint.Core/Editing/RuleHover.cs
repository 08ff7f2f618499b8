using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What a word in a rule file means.</summary>
public static class RuleHover
{
    /// <param name="open">A report that is open beside the rule; null when there is none.</param>
    public static HoverText? At(RuleText file, int offset, FormSet forms, OpenReport? open, Language language)
    {
        var use = NameUse.At(file, offset, forms);
        var place = file.TokenAt(offset);
        List<string> lines = use is not null ? [.. OfName(file, use.Meaning, language)] : place is not null ? [.. OfToken(file, place, forms, language)] : [];
        if (open is not null && place?.Clause.Kind != TokenKind.Rule)
            lines.AddRange(OperandHover.Lines(file, offset, use, open, language));
        return lines.Count == 0 ? null : new HoverText(use?.Span ?? place!.Token.Span, string.Join("\n", lines));
    }

    static IEnumerable<string> OfName(RuleText file, NameMeaning meaning, Language language)
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
}
