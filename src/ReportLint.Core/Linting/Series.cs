using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Reports.Bodies;
using ReportLint.Reports.Similarity;
using ReportLint.Rules;
using ReportLint.Rules.Compilation;
using ReportLint.Rules.Syntax;

namespace ReportLint.Linting;

/// <summary>Many reports filed by body and year: gives each the reports beside it.</summary>
/// <param name="load">A report by its place among the filed ones, as it was remembered; may be called from several threads.</param>
/// <param name="twins">For each place that rules compare.</param>
/// <param name="pack">The rules that speak of them.</param>
/// <param name="contentOf">A name for all that a report was read from; the same name means the same report.</param>
public sealed class Series(
    Filing filing, RulePack pack, Func<int, Report> load, ImmutableArray<TwinsAt> twins, Func<int, string> contentOf)
{
    /// <summary>Two captures of one report are at least this alike; a corrected edition differs in a figure, too.</summary>
    const decimal SameText = 0.9m;

    readonly Lazy<Resemblance> resemblance = new(() => new Resemblance(pack.Forms));

    readonly Neighbourhoods neighbourhoods = new(filing, pack, twins, contentOf);

    /// <summary>By the first of several files for one body and year: whether all are captures of that report.</summary>
    readonly ConcurrentDictionary<int, Lazy<bool>> ones = new();

    public Filing Filing => filing;

    /// <summary>A report of which nothing is known but itself: none stands beside it.</summary>
    public static Series OfOne(FiledReport report, BodyNormal normal, BodyList? bodies, RulePack pack) =>
        new(new Filing([report], normal, bodies), pack, _ => throw new InvalidOperationException("there is no other"),
            [], _ => "");

    /// <summary>A name for what stands beside a report. The same name means the same verdicts, once they are <see cref="Restated"/>.</summary>
    public string Neighbourhood(int index) => neighbourhoods.Of(index);

    /// <summary>What the rules that speak of other reports come to for one of them.</summary>
    /// <param name="texts">The report's prose.</param>
    /// <returns>Also the reports that were loaded for it, which nobody else has.</returns>
    public (BesideVerdicts Verdicts, IEnumerable<Report> Loaded) Judge(int index, ReportTexts texts, Detail detail)
    {
        var (fellows, said) = Beside(index, texts.Report);
        return (new BesideVerdicts(Neighbourhood(index), OthersOf(index), Linter.Beside(texts.Beside(fellows), pack, detail), said), fellows.Met);
    }

    /// <summary>
    /// Verdicts that were reached in the neighbourhood a report has, now that some other number of bodies has a report for
    /// the year.
    /// </summary>
    public ImmutableArray<Verdict> Restated(int index, BesideVerdicts verdicts)
    {
        if (filing[index]?.Year is not { } year || OthersOf(index) is var others && others == verdicts.Others)
            return verdicts.Verdicts;
        var (before, now) = (NoneAlike(year, verdicts.Others), NoneAlike(year, others));
        return [.. verdicts.Verdicts.Select(v => pack.Find(v.Rule.Id)!.Restated(v, before, now))];
    }

    int OthersOf(int index) => filing[index]?.Year is { } year ? filing.BodiesIn(year) - 1 : 0;

    static AlikeReports NoneAlike(int year, int others) => new([], others == 0 ? SeriesReasons.Alone(year) : null) { Compared = others };

    /// <summary>The reports beside one, and what has to be said of where it is filed.</summary>
    public (Fellows Fellows, ImmutableArray<Diagnostic> Said) Beside(int index, Report report)
    {
        if (filing.Doubt(index) is { } doubt)
            return (Fellows.Barred(Outcome.Undecided, SeriesReasons.Doubtful), [doubt]);
        if (filing[index] is not { Year: { } year } filed || filing.BodyAt(index) is not { } body)
            return (Fellows.Barred(Outcome.Undecided, SeriesReasons.NotFiled), []);
        var editions = filing.Of(body, year);
        if (editions.Count == 1)
            return (Given(index, filed, body, year), []);
        return Edition(index, report, editions, body, year) switch
        {
            { Bars: { } bars } edition => (bars, edition.Said),
            var edition => (Given(index, filed, body, year), edition.Said),
        };
    }

    /// <summary>A report that several rules ask for is loaded once.</summary>
    Fellows Given(int index, FiledReport filed, string body, int year)
    {
        var loaded = new Dictionary<int, Report>();
        return new Fellows(which => Find(which, filed, body, year), places => Alike(index, year, places, Once));

        Report Once(int other)
        {
            if (!loaded.TryGetValue(other, out var report))
                loaded[other] = report = load(other);
            return report;
        }
    }

    /// <summary>Of several reports for one body and year: captures of one report count once, different ones not at all.</summary>
    (Fellows? Bars, ImmutableArray<Diagnostic> Said) Edition(int index, Report report, IReadOnlyList<int> editions, string body, int year)
    {
        var isFirst = editions[0] == index;
        var first = filing[editions[0]]!.Path;
        if (AreOne(editions))
        {
            return isFirst ? (null, [])
                : (Fellows.Barred(Outcome.NotApplicable, SeriesReasons.CountsOnce(first)), [BodyDiagnostics.SameReport(report.Source.Path, first)]);
        }
        var other = filing[editions[isFirst ? 1 : 0]]!.Path;
        return (Fellows.Barred(Outcome.Undecided, SeriesReasons.TwoReports(body, year, report.Source.Path, other)),
            isFirst ? [] : [BodyDiagnostics.TwoReports(report.Source.Path, other, body, year)]);
    }

    ImmutableArray<Fellow> Find(OtherReport which, FiledReport filed, string body, int year)
    {
        if (which == OtherReport.Previous)
            return [OfBody(body, year - 1)];
        if (filing.List is not { } list || filed.Names.Select(list.Find).FirstOrDefault(b => b is not null) is not { } listed)
            return [Fellow.Gone(SeriesReasons.NotListed)];
        if (which == OtherReport.Children)
            return [.. list.Below(listed).Where(b => b.ReportsOn(year)).Select(b => OfBody(filing.NormalOf(b), year))];
        return [listed.Parent is { } parent && list.Find(parent) is { } above ? OfBody(filing.NormalOf(above), year) : Fellow.Gone(SeriesReasons.NoParent)];
    }

    /// <summary>The one report of a body for a year; several captures of one report are that report.</summary>
    Fellow OfBody(string body, int year)
    {
        var found = filing.Of(body, year);
        if (found.Count == 0)
            return Fellow.Gone(SeriesReasons.NoReport(body, year));
        if (filing.Doubt(found[0]) is not null)
            return Fellow.Gone(SeriesReasons.DoubtfulOther(filing[found[0]]!.Path));
        return AreOne(found)
            ? Fellow.Of(load(found[0]))
            : Fellow.Gone(SeriesReasons.TwoReports(body, year, filing[found[0]]!.Path, filing[found[1]]!.Path));
    }

    /// <summary>Whether several files are captures of one report, the first. Asked once for a body and year, however many files there are.</summary>
    bool AreOne(IReadOnlyList<int> editions) => editions.Count == 1 || ones.GetOrAdd(editions[0], _ => new Lazy<bool>(() =>
    {
        var first = load(editions[0]);
        return editions.Skip(1).All(e => AreSame(first, load(e)));
    })).Value;

    bool AreSame(Report a, Report b) =>
        Editions.HaveSameFigures(a, b) && resemblance.Value.Of(a.Prose.Text, b.Prose.Text, a.Facts, b.Facts) >= SameText;

    AlikeReports Alike(int index, int year, ImmutableArray<ProsePlace> places, Func<int, Report> once)
    {
        var none = NoneAlike(year, OthersOf(index));
        if (none.Compared == 0)
            return none;
        var others = new SortedSet<int>();
        foreach (var at in twins)
        {
            if (places.Contains(at.Place) && at.Before.TryGetValue(index, out var other))
                others.Add(other);
        }
        return none with { Reports = [.. others.Select(once)] };
    }
}
