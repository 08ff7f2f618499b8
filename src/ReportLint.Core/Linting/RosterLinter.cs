using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Reports.Bodies;
using ReportLint.Rules;
using ReportLint.Rules.Compilation;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Holds the rules about a list of bodies against it: for each body and year of the run, whether the report due is there.</summary>
public static class RosterLinter
{
    public static LintResult Lint(BodyList list, Filing filing, RulePack pack)
    {
        var rules = pack.Rules.Where(r => r.GoesThroughRoster).ToList();
        ImmutableArray<Verdict> verdicts =
        [
            .. from rule in rules
               from body in list.Bodies
               from year in filing.Years
               where body.ReportsOn(year)
               from verdict in rule.Evaluate(Due(body, year, filing.Of(filing.NormalOf(body), year).Count > 0, pack), Fellows.OfRoster)
               select verdict with { Location = body.Location },
        ];
        var report = Empty(list.Source);
        var findings = verdicts.Where(v => v.Outcome == Outcome.Fail).Select(v => Linter.ToFinding(report, v)).ToList();
        findings.Sort(Diagnostic.Compare);
        return new LintResult(report, verdicts, [.. findings]);
    }

    /// <summary>What the list says of a report, which has text only if it is there.</summary>
    static Report Due(Body body, int year, bool isThere, RulePack pack) => Empty(body.Location.Source) with
    {
        Facts = new Facts
        {
            Issuer = new Fact<string>(body.Name, body.Location),
            IssuerLevel = body.Level,
            Year = new Fact<int>(year, body.Location),
            DueForm = pack.Forms.DueFor(year),
        },
        Prose = isThere ? Text(body.Location) : Text(body.Location.Source.At(default)),
    };

    static Report Empty(SourceText source)
    {
        var nothing = Text(source.At(default));
        return new Report { Source = source, Layout = "", Facts = new Facts(), Prose = nothing, Preamble = nothing };
    }

    static MappedText Text(Location place)
    {
        var text = new MappedText.Builder(place.Source);
        text.Append(place.Span);
        return text.ToMappedText();
    }
}
