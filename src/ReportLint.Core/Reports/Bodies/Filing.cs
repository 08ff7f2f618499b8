using System.Collections.Immutable;
using ReportLint.Diagnostics;

namespace ReportLint.Reports.Bodies;

/// <summary>Tells which reports belong together: those of one body, year by year, and of the bodies above and below it.</summary>
public sealed class Filing
{
    readonly ImmutableArray<FiledReport?> reports;
    readonly BodyNormal normal;
    readonly string?[] bodies;
    readonly Dictionary<(string Body, int Year), List<int>> byYear = [];
    readonly SortedDictionary<int, int> bodiesIn = [];

    /// <param name="reports">In order of path; null for files that are no reports.</param>
    /// <param name="list">Null where no list of bodies was given: then a body is its name.</param>
    public Filing(ImmutableArray<FiledReport?> reports, BodyNormal normal, BodyList? list)
    {
        this.reports = reports;
        this.normal = normal;
        List = list;
        bodies = new string?[reports.Length];
        for (var i = 0; i < reports.Length; i++)
        {
            if (reports[i] is not { } report)
                continue;
            bodies[i] = BodyOf(report);
            if (bodies[i] is { } body && report.Year is { } year)
                At(body, year).Add(i);
        }
    }

    public BodyList? List { get; }

    public FiledReport? this[int report] => reports[report];

    /// <summary>The body of a report by its normal name; null when it cannot be told.</summary>
    public string? BodyAt(int report) => bodies[report];

    /// <summary>The reports of one body and year, in order of path.</summary>
    public IReadOnlyList<int> Of(string body, int year) => byYear.TryGetValue((body, year), out var found) ? found : [];

    public string NormalOf(Body body) => normal.Of(body.Name);

    /// <summary>The years some report speaks of, in rising order.</summary>
    public IEnumerable<int> Years => bodiesIn.Keys;

    /// <summary>How many bodies have a report for a year.</summary>
    public int BodiesIn(int year) => bodiesIn.GetValueOrDefault(year);

    /// <summary>What keeps the report from being filed; null when nothing does.</summary>
    public Diagnostic? Doubt(int report)
    {
        if (reports[report] is not { } filed)
            return null;
        if (filed.PathYear is { } year && filed.Year != year)
            return BodyDiagnostics.OtherYear(filed.Path, filed.Year!.Value, year);
        return Listed(filed) is [var first, var second, ..] ? BodyDiagnostics.TwoBodies(filed.Path, first.Name, second.Name) : null;
    }

    string? BodyOf(FiledReport report) => Listed(report) switch
    {
        [var only] => normal.Of(only.Name),
        [] when report.Names is [var name, ..] => normal.Of(name),
        _ => null,
    };

    ImmutableArray<Body> Listed(FiledReport report) =>
        List is null ? [] : [.. report.Names.Select(List.Find).OfType<Body>().Distinct()];

    List<int> At(string body, int year)
    {
        if (!byYear.TryGetValue((body, year), out var found))
        {
            byYear[(body, year)] = found = [];
            bodiesIn[year] = BodiesIn(year) + 1;
        }
        return found;
    }
}
