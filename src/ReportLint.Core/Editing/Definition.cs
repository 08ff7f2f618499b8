using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>Where the name at a place is given: in the forms, or for a capture or 取 in its rule.</summary>
public static class Definition
{
    public static ImmutableArray<Location> Of(RuleText file, int offset, FormSet forms) => NameUse.At(file, offset, forms)?.Meaning switch
    {
        NameMeaning.Own own => [file.Source.At(own.Declaration.Span)],
        NameMeaning.OfTable table => [.. table.Tables.Select(t => t.Location).OfType<Location>()],
        NameMeaning.OfLine line => [.. line.Lines.Select(l => l.Line.Location).OfType<Location>()],
        _ => OfPart(file, offset, forms),
    };

    static ImmutableArray<Location> OfPart(RuleText file, int offset, FormSet forms) =>
        file.TokenAt(offset) is { Token: { Kind: TokenKind.Part } part }
            ? [.. forms.Forms.Select(f => f.Part((int)part.Number)?.Location).OfType<Location>()]
            : [];
}
