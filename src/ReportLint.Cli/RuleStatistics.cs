using System.Globalization;
using ReportLint.Output;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>How often each rule came to each outcome.</summary>
sealed class RuleStatistics
{
    static readonly Outcome[] Columns = [Outcome.Fail, Outcome.Undecided, Outcome.NotApplicable, Outcome.Waived, Outcome.Pass];

    readonly SortedDictionary<string, int[]> counts = new(StringComparer.Ordinal);

    public void Add(CheckedFile file)
    {
        if (file.Result is not { } result)
            return;
        foreach (var verdict in result.Verdicts)
        {
            if (!counts.TryGetValue(verdict.Rule.Id, out var row))
                counts[verdict.Rule.Id] = row = new int[Columns.Length];
            row[Array.IndexOf(Columns, verdict.Outcome)]++;
        }
    }

    /// <summary>A line a rule; the rule that fails most often first.</summary>
    public void Write(TextWriter writer, Language language)
    {
        foreach (var (id, row) in counts.OrderByDescending(c => c.Value[0]).ThenBy(c => c.Key, StringComparer.Ordinal))
        {
            var cells = Columns.Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"{Wording.Of(c).In(language)} {row[i],5}"));
            writer.Write($"{id,-28} {string.Join("  ", cells)}\n");
        }
    }
}
