using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Reads facts from what a file says of itself beside its text.</summary>
static class Declared
{
    static readonly char[] Separators = ['-', '_', '|', '–', '—'];

    /// <summary>The report's title, without the site's name behind it; null when no declaration is that of a report.</summary>
    public static Stretch? Title(Page page, PackWords words)
    {
        foreach (var folded in Values(page, words.Forms.Vocabulary.TitleDeclarations, words))
        {
            for (var end = folded.Length; end > 0; end = folded.Text.LastIndexOfAny(Separators, end - 1))
            {
                var span = new TextSpan(0, end);
                if (words.Titles.IsTitle(folded.Text.AsSpan(0, end)) && TitleReader.SaysWhose(folded.Text, span, words.Titles))
                    return new Stretch(folded, span);
            }
        }
        return null;
    }

    /// <summary>The names of bodies declared as the source.</summary>
    public static IEnumerable<Stretch> Issuers(Page page, PackWords words) =>
        Values(page, words.Forms.Vocabulary.IssuerDeclarations, words).Select(f => new Stretch(f, new TextSpan(0, f.Length)));

    public static (DateOnly Day, Stretch Stretch)? Published(Page page, PackWords words)
    {
        foreach (var folded in Values(page, words.Forms.Vocabulary.PublishedDeclarations, words))
        {
            if (Dates.Read(folded.Original.Text.AsSpan().TrimStart(), null, out var day) > 0)
                return (day, new Stretch(folded, new TextSpan(0, folded.Length)));
        }
        return null;
    }

    public static Stretch? Host(Page page, PackWords words)
    {
        foreach (var folded in Values(page, words.Forms.Vocabulary.AddressDeclarations, words))
        {
            if (HostReader.In(folded.Text, new TextSpan(0, folded.Length)) is { } host)
                return new Stretch(folded, host);
        }
        return null;
    }

    static IEnumerable<FoldedText> Values(Page page, ImmutableArray<string> names, PackWords words) =>
        names.SelectMany(name => page.Declarations.Where(d => string.Equals(d.Name, name, StringComparison.OrdinalIgnoreCase)))
            .Select(d => FoldedText.Of(d.Value, words.Forms.Script)).Where(f => f.Length > 0);
}
