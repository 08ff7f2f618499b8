using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Reads what a report says of itself.</summary>
static class FactsReader
{
    /// <summary>How much of the first part, in folded characters, may still state facts: some reports have no preamble.</summary>
    const int OpeningOfFirstPart = 500;

    /// <param name="firstPart">Where the first part begins in the page's text; null when no part was found.</param>
    /// <param name="end">Where the report ends in the page's text.</param>
    public static Facts Read(Page page, FoldedText folded, FormSet forms, ImmutableArray<Table> tables, int? firstPart, int end)
    {
        var head = Head.Of(folded, TextSpan.FromBounds(0, firstPart ?? end));
        var labels = Labels.Of(head, forms);
        var bodies = BodyNames.Of(forms);
        var opening = new TextSpan(0, Math.Min(head.Span.End + OpeningOfFirstPart, folded.FromOriginal(end)));

        var title = TitleReader.Read(head, labels, bodies, forms) is { } t ? new Stretch(folded, t) : PageTitle.Read(page.Title, forms);
        var period = PeriodReader.Read(folded.Text, opening, forms);
        var years = YearReader.Read(folded, title, period, opening, forms, StartsLine);
        var issuer = IssuerReader.Read(head, labels, title, opening, bodies, forms, StartsLine);
        var published = PublishedReader.Read(head, labels, forms, folded.FromOriginal(end));
        return new Facts
        {
            Title = Name(title),
            Issuer = Name(issuer),
            IssuerLevel = issuer is { } ofLevel ? bodies.LevelOf(ofLevel.Words) : null,
            IssuerKind = issuer is { } ofKind ? KindOf(ofKind, title, bodies, forms) : null,
            Year = years.IsEmpty ? null : Stated(years[0].Year, years[0].Stretch),
            YearsStated = [.. years.Select(y => Stated(y.Year, y.Stretch))],
            Period = period is { } p ? Stated(p.Period, new Stretch(folded, p.Span)) : null,
            Published = published is { } d ? Stated(d.Day, new Stretch(folded, d.Span)) : null,
            Citations = [.. CitationReader.Read(folded, forms).Select(c => new Stretch(folded, c)).Select(c => Stated(c.ToName(), c))],
            Host = Name(HostReader.Read(head, labels, forms) is { } host ? new Stretch(folded, host) : null),
            Form = FormOf(tables, forms),
            DueForm = years.IsEmpty ? null : forms.DueFor(years[0].Year),
        };

        bool StartsLine(int at) => at == 0 || at == head.Span.End || GapBefore(folded, at).Contains('\n');
    }

    /// <summary>An office whose report is titled with the place alone reports for the place's government.</summary>
    static IssuerKind? KindOf(Stretch issuer, Stretch? title, BodyNames bodies, FormSet forms) =>
        title is { } t && bodies.IsOfficeOfGovernment(issuer.Words) && bodies.IsPlace((t with { Span = Titles.Of(forms).NameIn(t.Folded.Text, t.Span) }).Words)
            ? IssuerKind.Government : bodies.KindOf(issuer.Words);

    /// <summary>The form that most of the tables belong to; of two, the older one.</summary>
    static Form? FormOf(ImmutableArray<Table> tables, FormSet forms) =>
        forms.Forms.Select(form => (Form: form, Count: tables.Where(t => t.Form.Form == form.Id).Sum(t => t.Form.Rows.Length)))
            .Where(f => f.Count > 0).OrderByDescending(f => f.Count).Select(f => f.Form).FirstOrDefault();

    static ReadOnlySpan<char> GapBefore(FoldedText folded, int at)
    {
        var before = folded.ToOriginal(at - 1) + 1;
        return folded.Original.Text.AsSpan(before, folded.ToOriginal(at) - before);
    }

    static Fact<T> Stated<T>(T value, Stretch stretch) => new(value, stretch.Location);

    static Fact<string>? Name(Stretch? stretch) => stretch is { } s ? Stated(s.ToName(), s) : null;
}
