using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>A failure as outputs show it: the verdict with its evidence, and what is said about it.</summary>
/// <param name="Place">The table or part it stands in; empty for the whole report.</param>
/// <param name="Fingerprint">The same for the same failure in another edition of the file.</param>
public sealed record Finding(Verdict Verdict, Diagnostic Diagnostic, string Place, string Fingerprint)
{
    /// <summary>Null when there is no baseline.</summary>
    public BaselineState? Baseline { get; init; }

    public Rule Rule => Verdict.Rule;

    public Outcome Outcome => Verdict.Outcome;

    public Severity Severity => Diagnostic.Severity;

    public LocalizedText Message => Diagnostic.Message;

    public Location? Location => Diagnostic.Location;

    /// <summary>The operands with their values, then the other places the finding speaks of.</summary>
    public ImmutableArray<Evidence> Evidence => [
        .. Verdict.Operands.Select(o => new Evidence(o.Name, o.Value, o.Location)),
        .. Diagnostic.Related
            .Where(r => !Verdict.Operands.Any(o => o.Location == r.Location))
            .Select(r => new Evidence("", r.Message, r.Location))];

    /// <summary>The failures of a linted report with what outputs need to know of them.</summary>
    public static ImmutableArray<Finding> Of(LintResult result)
    {
        if (result.Findings.IsEmpty)
            return [];
        var prints = new Fingerprints();
        var verdicts = result.Verdicts.Where(v => v.Outcome is Outcome.Fail or Outcome.Waived).ToLookup(v => Key(v.Rule.Id, v.Element));
        var taken = new Dictionary<string, int>();
        var findings = ImmutableArray.CreateBuilder<Finding>(result.Findings.Length);
        foreach (var diagnostic in result.Findings)
        {
            var key = Key(diagnostic.Id, diagnostic.Element);
            var nth = taken[key] = taken.GetValueOrDefault(key, -1) + 1;
            if (verdicts[key].ElementAtOrDefault(nth) is not { } verdict)
                continue;
            var place = FindingPlace.Of(result.Report, diagnostic.Location);
            findings.Add(new Finding(verdict, diagnostic, place, prints.Next(diagnostic, place)));
        }
        return findings.ToImmutable();
    }

    static string Key(string rule, string? element) => element is null ? rule : $"{rule} {element}";
}
