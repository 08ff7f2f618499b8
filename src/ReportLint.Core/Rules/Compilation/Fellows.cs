using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Reports.Similarity;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>
/// The reports a rule can speak of from one report: last year's, its parent's, its children's, the others of its year.
/// Each is looked for when a rule first asks for it.
/// </summary>
/// <param name="find">One for 上年 and 上级; any number for 下级, none where the body has no children.</param>
/// <param name="alike">The others whose prose at any of some places may be like this report's, each pair from one side only.</param>
public sealed class Fellows(Func<OtherReport, ImmutableArray<Fellow>> find, Func<ImmutableArray<ProsePlace>, AlikeReports> alike)
{
    readonly Dictionary<OtherReport, ImmutableArray<Fellow>> found = [];
    readonly List<Report> met = [];

    /// <summary>Of a report that is linted alone.</summary>
    public static Fellows None { get; } = new(_ => [], _ => new AlikeReports([], null)) { AreGiven = false };

    /// <summary>Of a report that cannot be held against others: what becomes of every rule that speaks of them.</summary>
    public static Fellows Barred(Outcome outcome, LocalizedText why) => new(_ => [], _ => new AlikeReports([], null)) { Bar = (outcome, why) };

    /// <summary>What becomes of every rule that speaks of others; null when it is decided.</summary>
    internal (Outcome Outcome, LocalizedText Reason)? Bar { get; private init; }

    /// <summary>Of what a list of bodies says of a report that is due, whether it is there or not.</summary>
    public static Fellows OfRoster { get; } = new(_ => [], _ => new AlikeReports([], null)) { IsOfRoster = true };

    internal bool IsOfRoster { get; init; }

    /// <summary>Whether other reports were given at all.</summary>
    public bool AreGiven { get; private init; } = true;

    /// <summary>The reports that rules have asked for, some of them more than once.</summary>
    internal IEnumerable<Report> Met => met;

    internal ImmutableArray<Fellow> Find(OtherReport report)
    {
        if (!found.TryGetValue(report, out var fellows))
        {
            found[report] = fellows = find(report);
            met.AddRange(fellows.Select(f => f.Report).OfType<Report>());
        }
        return fellows;
    }

    internal AlikeReports Alike(ImmutableArray<ProsePlace> places)
    {
        var others = alike(places);
        met.AddRange(others.Reports);
        return others;
    }
}

/// <summary>A report beside another.</summary>
/// <param name="Report">Null when it is missing.</param>
/// <param name="Missing">Why it is missing; null when it is there.</param>
public sealed record Fellow(Report? Report, LocalizedText? Missing)
{
    public static Fellow Of(Report report) => new(report, null);

    public static Fellow Gone(LocalizedText why) => new(null, why);
}

/// <summary>The reports of other bodies and the same year that may be like one.</summary>
/// <param name="Missing">Why none could be looked for; null when they were.</param>
public sealed record AlikeReports(ImmutableArray<Report> Reports, LocalizedText? Missing)
{
    /// <summary>How many reports of other bodies there are in that year.</summary>
    public int Compared { get; init; }
}
