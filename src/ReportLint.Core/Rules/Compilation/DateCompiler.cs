using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>A day at one element of a report; null when it was not found.</summary>
delegate DateOnly? DateOf(Run run);

/// <summary>Compiles dates to closures.</summary>
static class DateCompiler
{
    public static DateOf Compile(BoundDate date) => date switch
    {
        DayOfYear day => Day(day),
        FactDate fact => run => Fact(run, fact),
        CaptureDate capture => run => Capture(run, capture),
        LetDate let => Let(let),
        OtherReportDate other => OtherReportCompiler.Date(other),
        _ => run => null,
    };

    static DateOf Day(DayOfYear day)
    {
        var year = NumberCompiler.Compile(day.Year);
        return run => year(run) is { IsKnown: true, Value: >= 1 and <= 9999 and var value } && decimal.IsInteger(value)
            && day.Month is >= 1 and <= 12 && day.Day >= 1 && day.Day <= DateTime.DaysInMonth((int)value, day.Month)
                ? new DateOnly((int)value, day.Month, day.Day)
                : null;
    }

    static DateOnly? Fact(Run run, FactDate date)
    {
        var facts = run.Report.Facts;
        var (value, location) = date.Fact == FactName.Published
            ? (facts.Published?.Value, facts.Published?.Location)
            : (date.IsEnd ? facts.Period?.Value.To : facts.Period?.Value.From, facts.Period?.Location);
        return Note(run, date.Span, value, location);
    }

    static DateOnly? Capture(Run run, CaptureDate date)
    {
        var value = run.Captures[date.Capture.Index];
        return Note(run, date.Span, value?.Date, value is null ? null : run.CapturedIn[date.Capture.Index]!.Locate(value.Span));
    }

    static DateOf Let(LetDate let)
    {
        var values = let.Let.Values.Select(v => (v.From, Value: Compile((BoundDate)v.Value))).ToArray();
        return run => values.Length == 1
            ? values[0].Value(run)
            : run.Report.Facts.Year is { } year ? values.Last(v => v.From is null || v.From <= year.Value).Value(run) : null;
    }

    static DateOnly? Note(Run run, TextSpan span, DateOnly? value, Location? location)
    {
        var name = run.Rule.Written(span);
        if (value is { } date)
        {
            run.Ledger?.Add(span, name, new(Wording.Date(date)), location);
            return date;
        }
        run.Ledger?.Miss(Reasons.NoFact(name));
        run.Ledger?.Add(span, name, Wording.NotFound, location, OperandState.NotThere);
        return null;
    }
}
