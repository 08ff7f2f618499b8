using System.Collections.Immutable;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Patterns;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>What the searches of a rule (在 … 找) found at one element, by their place in the rule.</summary>
sealed record Searches(ImmutableArray<SearchResult> Results)
{
    /// <summary>Different matches that are held against the rule one by one; beyond so many it is undecided anyway.</summary>
    public const int MostCandidates = 64;

    public static Searches Make(Run run)
    {
        var results = ImmutableArray.CreateBuilder<SearchResult>(run.Rule.Finds.Length);
        foreach (var find in run.Rule.Finds)
            results.Add(Make(run, find));
        return new(results.MoveToImmutable());
    }

    static SearchResult Make(Run run, BoundFind find)
    {
        var missing = run.Ledger?.Missing.Count ?? 0;
        return Search.Matches(run, find) is { } found
            ? new SearchResult(find, [.. Search.Distinct(found, MostCandidates)], null)
            : new SearchResult(find, [], run.Ledger?.Missing.Skip(missing).FirstOrDefault() ?? Reasons.NothingFound(find.Pattern.Written));
    }

    /// <summary>The first match of each search.</summary>
    public PatternMatch?[] First
    {
        get
        {
            var first = new PatternMatch?[Results.Length];
            for (var i = 0; i < first.Length; i++)
                first[i] = Results[i].Matches is [var match, ..] ? match : null;
            return first;
        }
    }

    /// <summary>Every way to take one match of each of some searches, the others keeping their first; no more than are held against a rule.</summary>
    public List<PatternMatch?[]> Choices(ImmutableArray<int> finds)
    {
        List<PatternMatch?[]> choices = [First];
        foreach (var find in finds)
        {
            var more = new List<PatternMatch?[]>();
            foreach (var choice in choices)
            {
                foreach (var match in Results[find].Matches)
                {
                    if (more.Count == MostCandidates)
                        break;
                    PatternMatch?[] next = [.. choice];
                    next[find] = match;
                    more.Add(next);
                }
            }
            choices = more;
        }
        return choices;
    }

    /// <summary>Gives a run the captures of the matches chosen.</summary>
    public Run Bind(Run run, PatternMatch?[] choice)
    {
        for (var i = 0; i < choice.Length; i++)
        {
            if (choice[i] is { } match)
                run.Capture(match, Results[i].Find);
        }
        return run;
    }
}

/// <summary>What one search found.</summary>
/// <param name="Matches">Those that say different things, in the order they stand.</param>
/// <param name="NoPlace">Why there was nothing to search in; null when there was.</param>
sealed record SearchResult(BoundFind Find, ImmutableArray<PatternMatch> Matches, LocalizedText? NoPlace)
{
    /// <summary>Why it found nothing, where it did not.</summary>
    public LocalizedText WhyNone => NoPlace ?? Reasons.NothingFound(Find.Pattern.Written);
}
