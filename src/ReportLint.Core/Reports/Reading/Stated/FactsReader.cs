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
    public static Facts Read(Page page, FoldedText folded, PackWords words, ImmutableArray<Table> tables, int? firstPart, int end)
    {
        var head = Head.Of(folded, TextSpan.FromBounds(0, firstPart ?? end));
        var labels = Labels.Of(head, words);
        var opening = new TextSpan(0, Math.Min(head.Span.End + OpeningOfFirstPart, folded.FromOriginal(end)));

        var declared = Declared.Title(page, words);
        var title = TitleReader.Read(head, labels, declared, words) is { } t ? new Stretch(folded, t) : declared;
        var period = PeriodReader.Read(folded.Text, opening, words);
        var years = YearReader.Read(folded, title, period, opening, words, StartsLine);
        var issuer = IssuerReader.Read(page, head, labels, title, opening, folded.FromOriginal(end), words, StartsLine);
        var published = PublishedReader.Read(head, labels, words, folded.FromOriginal(end)) is { } day
            ? (day.Day, new Stretch(folded, day.Span)) : Declared.Published(page, words);
        var year = YearReader.MostStated(years, published?.Day);
        var host = HostReader.Read(head, labels, words) is { } h ? new Stretch(folded, h) : Declared.Host(page, words);
        return new Facts
        {
            Title = Name(title),
            Issuer = Name(issuer),
            TitleBody = Name(BodyIn(title, words)),
            IssuerLevel = issuer is { } ofLevel ? words.Bodies.LevelOf(ofLevel.Words) : null,
            IssuerKind = issuer is { } ofKind ? KindOf(ofKind, title, words) : null,
            Year = year is null ? null : Stated(year.Year, year.Stretch),
            YearsStated = [.. years.Select(y => Stated(y.Year, y.Stretch))],
            Period = period is { } p ? Stated(p.Period, new Stretch(folded, p.Span)) : null,
            Published = published is { } d ? Stated(d.Day, d.Stretch) : null,
            Citations = [.. CitationReader.Read(folded, words).Select(c => new Stretch(folded, c)).Select(c => Stated(c.ToName(), c))],
            Host = Name(host),
            Form = FormOf(tables, words.Forms),
            DueForm = year is null ? null : words.Forms.DueFor(year.Year),
        };

        bool StartsLine(int at) => at == 0 || at == head.Span.End || GapBefore(folded, at).Contains('\n');
    }

    /// <summary>The body or place a title names; null when it names neither.</summary>
    static Stretch? BodyIn(Stretch? title, PackWords words)
    {
        if (title is not { } t)
            return null;
        var named = t with { Span = words.Titles.NameIn(t.Folded.Text, t.Span) };
        return words.Bodies.IsBody(named.Words) || words.Bodies.IsPlace(named.Words) ? named : null;
    }

    /// <summary>An office whose report is titled with the place alone reports for the place's government.</summary>
    static IssuerKind? KindOf(Stretch issuer, Stretch? title, PackWords words) =>
        words.Bodies.IsOfficeOfGovernment(issuer.Words) && BodyIn(title, words) is { } named && words.Bodies.IsPlace(named.Words)
            ? IssuerKind.Government : words.Bodies.KindOf(issuer.Words);

    /// <summary>The form that most of the tables belong to; of two, the one with more rows read.</summary>
    static Form? FormOf(ImmutableArray<Table> tables, FormSet forms) =>
        forms.Forms.Select(form => new FollowedForm(form, [.. tables.Where(t => t.Form.Form == form.Id)]))
            .Where(f => !f.Tables.IsEmpty)
            .OrderByDescending(f => f.Tables.Length).ThenByDescending(f => f.Tables.Sum(t => t.Form.Rows.Length))
            .Select(f => f.Form).FirstOrDefault();

    static ReadOnlySpan<char> GapBefore(FoldedText folded, int at)
    {
        var before = folded.ToOriginal(at - 1) + 1;
        return folded.Original.Text.AsSpan(before, folded.ToOriginal(at) - before);
    }

    static Fact<T> Stated<T>(T value, Stretch stretch) => new(value, stretch.Location);

    static Fact<string>? Name(Stretch? stretch) => stretch is { } s ? Stated(s.ToName(), s) : null;

    sealed record FollowedForm(Form Form, ImmutableArray<Table> Tables);
}
