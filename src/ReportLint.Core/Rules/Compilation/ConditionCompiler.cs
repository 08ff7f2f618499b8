using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Patterns;

namespace ReportLint.Rules.Compilation;

/// <summary>Whether something holds at one element of a report.</summary>
delegate Truth Condition(Run run);

/// <summary>Compiles conditions to closures. Every part is evaluated, also where the outcome is settled, so that the ledger, where one is kept, is complete.</summary>
static class ConditionCompiler
{
    public static Condition Compile(BoundCondition condition)
    {
        switch (condition)
        {
            case NumberComparison numbers:
                return Numbers(numbers);
            case TextComparison texts:
                return Texts(texts);
            case DateComparison dates:
                return Dates(dates);
            case Mentions mentions:
                return Mentioned(mentions);
            case Worded worded:
                return SameWording(worded);
            case IsKind kind:
                return KindCompiler.Compile(kind);
            case Negation not:
                var inner = Compile(not.Condition);
                return run => inner(run).Not();
            case Combination combination:
                return Combined(combination);
            case OtherReportCondition other:
                return OtherReportCompiler.Condition(other);
            case TableComparison tables:
                return TableComparer.Compile(tables);
            default:
                return PresenceCompiler.Compile(condition);
        }
    }

    static Condition Combined(Combination combination)
    {
        var parts = combination.Conditions.Select(Compile).ToArray();
        return combination.All
            ? run => parts.Aggregate(Truth.True, (truth, part) => part(run).And(truth))
            : run => parts.Aggregate(Truth.False, (truth, part) => part(run).Or(truth));
    }

    static Condition Numbers(NumberComparison comparison)
    {
        var left = NumberCompiler.Compile(comparison.Left);
        var right = NumberCompiler.Compile(comparison.Right);
        return run =>
        {
            var (a, b) = (left(run), right(run));
            var difference = a.Minus(b);
            run.Ledger?.Add(comparison, new Compared(a, b, difference));
            return difference.Satisfies(comparison.Sign, run.Rule.ToleratesPrintedPrecision ? difference.Slack : run.Rule.Tolerance);
        };
    }

    static Condition Texts(TextComparison comparison)
    {
        var left = TextCompiler.Compile(comparison.Left);
        var right = TextCompiler.Compile(comparison.Right);
        return run => (left(run), right(run)) is ({ } a, { } b)
            ? (a.Prose.Text == b.Prose.Text == comparison.IsEqual).ToTruth()
            : Truth.Unknown;
    }

    static Condition Dates(DateComparison comparison)
    {
        var left = DateCompiler.Compile(comparison.Left);
        var right = DateCompiler.Compile(comparison.Right);
        return run => (left(run), right(run)) is ({ } a, { } b)
            ? Figures.Exactly(a.DayNumber - b.DayNumber).Satisfies(comparison.Sign, 0)
            : Truth.Unknown;
    }

    static Condition SameWording(Worded worded)
    {
        var text = TextCompiler.Compile(worded.Value);
        return run => text(run) is { } value
            ? (value.Prose.Text == run.Texts.Fold(worded.Text) || IsAlias(run, worded, value.Prose.Text)).ToTruth()
            : Truth.Unknown;
    }

    /// <summary>Whether the form accepts the heading as another name of the one asked for.</summary>
    static bool IsAlias(Run run, Worded worded, string text)
    {
        var form = run.Report.Facts.Form ?? run.Report.Facts.DueForm;
        var part = worded.Part is { } number ? form?.Part(number) : null;
        return part is not null && run.Texts.Fold(part.Title) == run.Texts.Fold(worded.Text)
            && part.Aliases.Any(a => Alias.Matches(run.Texts.Fold(a), text));
    }

    /// <summary>What is found proves itself. What is not found in a damaged text may still have been written.</summary>
    static Condition Mentioned(Mentions mentions)
    {
        var text = TextCompiler.Compile(mentions.Value);
        return run => text(run) is not { } value ? Truth.Unknown
            : run.Ledger is null ? AreMentioned(mentions, value, run.LosesProse ? Truth.Unknown : Truth.False)
            : AreMentioned(mentions, value, run, run.Ledger);
    }

    /// <param name="absent">What comes of a pattern that does not occur.</param>
    static Truth AreMentioned(Mentions mentions, TextValue value, Truth absent)
    {
        foreach (var pattern in mentions.Patterns)
        {
            if (PatternMatcher.Occurs(pattern, value.Prose) != mentions.All)
                return mentions.All ? absent : Truth.True;
        }
        return mentions.All ? Truth.True : absent;
    }

    static Truth AreMentioned(Mentions mentions, TextValue value, Run run, Ledger ledger)
    {
        var place = run.Rule.Written(mentions.Value.Span);
        var truth = mentions.All ? Truth.True : Truth.False;
        foreach (var pattern in mentions.Patterns)
        {
            var found = PatternMatcher.First(pattern, value.Prose);
            if (found is not null)
                ledger.Add(mentions.Span, place, new($"“{found.Text}”", $"'{found.Text}'"), mentions.Value is BoundProse or BoundHeadings ? found.Location : value.Location);
            var occurs = found is not null ? Truth.True : run.LosesProse ? Truth.Unknown : Truth.False;
            truth = mentions.All ? truth.And(occurs) : truth.Or(occurs);
        }
        if (truth == Truth.Unknown)
            ledger.Miss(Reasons.DamagedText(place));
        if (truth != Truth.True)
            ledger.Add(mentions.Span, place, Wording.Absent, value.Location, truth == Truth.Unknown ? OperandState.NotThere : OperandState.Known);
        return truth;
    }
}
