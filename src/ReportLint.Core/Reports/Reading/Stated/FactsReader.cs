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
    public static Facts Read(FoldedText folded, FormSet forms, ImmutableArray<Table> tables, int? firstPart, int end)
    {
        var head = Head.Of(folded, firstPart ?? end);
        var labels = Labels.Of(head, forms);
        var bodies = BodyNames.Of(forms);
        var opening = new TextSpan(0, Math.Min(head.Span.End + OpeningOfFirstPart, folded.FromOriginal(end)));

        var title = TitleReader.Read(head, labels, bodies, forms);
        var period = PeriodReader.Read(folded.Text, opening, forms);
        var years = YearReader.Read(folded, title, period, opening, forms, StartsLine);
        var issuer = IssuerReader.Read(head, labels, title, opening, bodies, forms, StartsLine);
        var published = PublishedReader.Read(head, labels, forms, folded.FromOriginal(end));
        var host = HostReader.Read(head, labels, forms);
        var year = years.IsEmpty ? null : Stated(folded, years[0].Year, years[0].Span);
        return new Facts
        {
            Title = title is { } t ? Words(folded, t) : null,
            Issuer = issuer is { } i ? Words(folded, i) : null,
            IssuerLevel = issuer is { } ofLevel ? bodies.LevelOf(folded.Text.AsSpan(ofLevel.Start, ofLevel.Length)) : null,
            IssuerKind = issuer is { } ofKind ? KindOf(folded, ofKind, title, bodies, forms) : null,
            Year = year,
            YearsStated = [.. years.Select(y => Stated(folded, y.Year, y.Span))],
            Period = period is { } p ? Stated(folded, p.Period, p.Span) : null,
            Published = published is { } d ? Stated(folded, d.Day, d.Span) : null,
            Citations = [.. CitationReader.Read(folded, forms).Select(c => Words(folded, c))],
            Host = host is { } h ? Words(folded, h) : null,
            Form = FormOf(tables, forms),
            DueForm = year is null ? null : forms.DueFor(year.Value),
        };

        bool StartsLine(int at) => at == 0 || at == head.Span.End || GapBefore(folded, at).Contains('\n');
    }

    /// <summary>An office whose report is titled with the place alone reports for the place's government.</summary>
    static IssuerKind? KindOf(FoldedText folded, TextSpan issuer, TextSpan? title, BodyNames bodies, FormSet forms)
    {
        var name = folded.Text.AsSpan(issuer.Start, issuer.Length);
        if (title is { } t && bodies.IsOfficeOfGovernment(name)
            && Titles.Of(forms).NameIn(folded.Text, t) is { IsEmpty: false } place && bodies.IsPlace(folded.Text.AsSpan(place.Start, place.Length)))
            return IssuerKind.Government;
        return bodies.KindOf(name);
    }

    /// <summary>The form that most of the tables belong to; of two, the older one.</summary>
    static Form? FormOf(ImmutableArray<Table> tables, FormSet forms) =>
        forms.Forms.Select(form => (Form: form, Count: tables.Where(t => t.Form.Form == form.Id).Sum(t => t.Form.Rows.Length)))
            .Where(f => f.Count > 0).OrderByDescending(f => f.Count).Select(f => f.Form).FirstOrDefault();

    static ReadOnlySpan<char> GapBefore(FoldedText folded, int at)
    {
        var before = folded.ToOriginal(at - 1) + 1;
        return folded.Original.Text.AsSpan(before, folded.ToOriginal(at) - before);
    }

    static Fact<T> Stated<T>(FoldedText folded, T value, TextSpan span) =>
        new(value, folded.Original.Locate(folded.ToOriginal(span)));

    /// <summary>Names in simplified script without spaces and pinyin; signs and digits as they are printed.</summary>
    static Fact<string> Words(FoldedText folded, TextSpan span)
    {
        var words = string.Create(span.Length, (folded, span.Start), static (target, from) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                var printed = from.folded.Original.Text[from.folded.ToOriginal(from.Start + i)];
                target[i] = char.IsLetter(printed) ? from.folded.Text[from.Start + i] : printed;
            }
        });
        return Stated(folded, words, span);
    }
}
