using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Patterns;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Compilation;

/// <summary>次数: how many cells satisfy a condition, or how often a text mentions something.</summary>
static class CountCompiler
{
    public static Number Compile(CountNumber count) =>
        count.Cells is { } cells ? OfCells(cells, ConditionCompiler.Compile(count.Condition), count.Condition is IsKind { Value: CellNumber, Kind: var kind } ? kind : null) : OfMatches((Mentions)count.Condition);

    /// <summary>Cells of which it cannot be told count as anything from none to all of them. Only cells that count are evidence.</summary>
    static Number OfCells(BoundCells cells, Condition condition, ValueKind? kind) => run =>
    {
        if (run.Report.Table(run.TableOf(cells)) is not { } table || cells.In(table.Form) is not { } places)
        {
            CellReader.Sum(run, cells);
            return LinearSum.Of(Figures.AnyCount);
        }
        int sure = 0, open = 0;
        foreach (var place in places.Places)
        {
            if (kind is { } asked && place is { Row: { } row, Column: { } column } && table[row, column] is { } cell && KindCompiler.Alone(cell, asked) == Truth.False)
                continue;
            run.Selected = place;
            var (before, hadBlank) = (run.Ledger?.Here, run.HasBlank);
            var truth = condition(run);
            if (truth == Truth.False)
            {
                run.Ledger?.ForgetSince(before!.Value);
                run.HasBlank = hadBlank;
            }
            sure += truth == Truth.True ? 1 : 0;
            open += truth == Truth.Unknown ? 1 : 0;
        }
        run.Selected = null;
        return LinearSum.Of(Figures.WholeBetween(sure, sure + open));
    };

    /// <summary>Headings that print no ordinal are not counted.</summary>
    public static Number Compile(HeadingCount count)
    {
        var condition = ConditionCompiler.Compile(count.Condition);
        return run =>
        {
            int sure = 0, open = 0;
            foreach (var heading in run.Report.Sections.Where(s => s.Ordinal is not null))
            {
                run.Heading = heading;
                var before = run.Ledger?.Here;
                var truth = condition(run);
                if (truth == Truth.False)
                    run.Ledger?.ForgetSince(before!.Value);
                sure += truth == Truth.True ? 1 : 0;
                open += truth == Truth.Unknown ? 1 : 0;
            }
            run.Heading = null;
            return LinearSum.Of(Figures.WholeBetween(sure, sure + open));
        };
    }

    static Number OfMatches(Mentions mentions)
    {
        var text = TextCompiler.Compile(mentions.Value);
        return run =>
        {
            if (text(run) is not { } value)
                return LinearSum.Of(Figures.AnyCount);
            var count = 0;
            foreach (var match in mentions.Patterns.SelectMany(p => PatternMatcher.Find(p, value.Prose)))
            {
                count++;
                run.Ledger?.Add(mentions.Span, match.Text, new(match.Text), match.Location);
            }
            if (count == 0)
                run.Ledger?.Add(mentions.Span, run.Rule.Written(mentions.Value.Span), Wording.Absent, value.Location);
            return run.LosesProse ? LinearSum.Of(Figures.WholeBetween(count, null)) : LinearSum.Exactly(count);
        };
    }
}
