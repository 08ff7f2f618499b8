using ReportLint.Reports;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>What a number comes to at one element of a report.</summary>
delegate LinearSum Number(Run run);

/// <summary>Compiles numbers to closures.</summary>
static class NumberCompiler
{
    public static Number Compile(BoundNumber number)
    {
        switch (number)
        {
            case ConstantNumber constant:
                var exactly = LinearSum.Exactly(constant.Value);
                return _ => exactly;
            case CellNumber cell:
                return run => CellReader.Sum(run, cell.Cells);
            case SumNumber sum:
                return Sum([.. sum.Parts.Select(Compile)]);
            case CaptureNumber capture:
                return run => Capture(run, capture);
            case LetNumber let:
                return Let(let);
            case YearNumber year:
                return run => Year(run, year);
            case LengthNumber length:
                return Length(length);
            case CountNumber count:
                return CountCompiler.Compile(count);
            case SimilarityNumber similarity:
                return SimilarityCompiler.Compile(similarity);
            case OtherReportNumber other:
                return OtherReportCompiler.Number(other);
            case HeadingCount headings:
                return CountCompiler.Compile(headings);
            case PartOrdinal part:
                return run => Ordinal(run, part.Span, run.Report.Section(part.Part));
            case HeadingOrdinal heading:
                return run => Ordinal(run, heading.Span, run.Heading);
            case NegativeNumber negative:
                var value = Compile(negative.Value);
                return run => LinearSum.Zero.Minus(value(run));
            case ArithmeticNumber arithmetic:
                return Arithmetic(arithmetic);
            default:
                return run => Missing(run);
        }
    }

    static Number Sum(Number[] parts) => run =>
    {
        var sum = LinearSum.Zero;
        foreach (var part in parts)
            sum = sum.Plus(part(run));
        return sum;
    };

    static Number Arithmetic(ArithmeticNumber arithmetic)
    {
        var left = Compile(arithmetic.Left);
        var right = Compile(arithmetic.Right);
        return arithmetic.Sign switch
        {
            ArithmeticSign.Plus => run => left(run).Plus(right(run)),
            ArithmeticSign.Minus => run => left(run).Minus(right(run)),
            ArithmeticSign.Times => run => left(run).Times(right(run)),
            _ => run => left(run).Over(right(run)),
        };
    }

    static LinearSum Capture(Run run, CaptureNumber capture)
    {
        if (run.Captures[capture.Capture.Index] is not { Figure: { } figure } value)
        {
            run.Ledger?.Miss(Reasons.NoCapture(capture.Capture.Name));
            return LinearSum.Of(Figures.Anything);
        }
        var prose = run.CapturedIn[capture.Capture.Index]!;
        run.Ledger?.Add(capture.Span, capture.Capture.Name, new(prose.Original(value.Span).Trim()), prose.Locate(value.Span),
            figure.Figures.Single is null ? OperandState.Unreadable : OperandState.Known);
        return figure.Figures.Single is { } exact ? LinearSum.Exactly(exact, value.Slack) : LinearSum.Of(figure);
    }

    static Number Let(LetNumber let)
    {
        var values = let.Let.Values.Select(v => (v.From, Value: v.Value is BoundNumber number ? Compile(number) : Missing)).ToArray();
        if (values.Length == 1)
            return values[0].Value;
        return run => run.Report.Facts.Year is { } year
            ? values.Last(v => v.From is null || v.From <= year.Value).Value(run)
            : Missing(run);
    }

    static LinearSum Year(Run run, YearNumber year)
    {
        if (run.Report.Facts.Year is { } fact)
        {
            run.Ledger?.Add(year.Span, run.Rule.Written(year.Span), new(Wording.Number(fact.Value)), fact.Location);
            return LinearSum.Exactly(fact.Value);
        }
        var name = run.Rule.Written(year.Span);
        run.Ledger?.Miss(Reasons.NoFact(name));
        run.Ledger?.Add(year.Span, name, Wording.NotFound, null, OperandState.NotThere);
        return LinearSum.Of(Figures.AnyCount);
    }

    /// <summary>The ordinal a heading prints; one that prints none could have any.</summary>
    static LinearSum Ordinal(Run run, TextSpan span, Section? section)
    {
        if (section?.Ordinal is { } ordinal && HanNumeral.Read(ordinal) is { } value)
        {
            run.Ledger?.Add(span, run.Rule.Written(span), new(ordinal), section.Heading);
            return LinearSum.Exactly(value);
        }
        run.Ledger?.Miss(section is null ? Reasons.NoPart(run.Rule.Written(span)) : Reasons.NoOrdinal(section.Title));
        run.Ledger?.Add(span, run.Rule.Written(span), Wording.NotFound, section?.Heading, OperandState.NotThere);
        return LinearSum.Of(Figures.AnyCount);
    }

    /// <summary>A damaged text was at least as long as what is left of it.</summary>
    static Number Length(LengthNumber length)
    {
        var text = TextCompiler.Compile(length.Text);
        return run =>
        {
            if (text(run) is not { } value)
                return LinearSum.Of(Figures.AnyCount);
            var count = value.Length;
            run.Ledger?.Add(length.Span, run.Rule.Written(length.Span), new(Wording.Number(count)), value.Location);
            return run.LosesProse && length.Text is BoundProse ? LinearSum.Of(Figures.WholeBetween(count, null)) : LinearSum.Exactly(count);
        };
    }

    static LinearSum Missing(Run run) => LinearSum.Of(Figures.Anything);
}
