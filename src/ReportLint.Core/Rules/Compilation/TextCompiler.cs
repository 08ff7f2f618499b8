using ReportLint.Rules.Binding;
using ReportLint.Rules.Patterns;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>A text at one element of a report; null when it was not found.</summary>
delegate TextValue? TextOf(Run run);

/// <summary>A text that was read.</summary>
/// <param name="Text">As it stands; for prose, of which rules ask only what occurs in it, empty.</param>
/// <param name="Prose">Folded and cut into sentences.</param>
sealed record TextValue(string Text, FoldedProse Prose, Location? Location)
{
    /// <summary>Its characters, white space left out.</summary>
    public int Length => Prose.Text.Length;
}

/// <summary>Compiles texts to closures.</summary>
static class TextCompiler
{
    public static TextOf Compile(BoundText text) => text switch
    {
        ConstantText constant => run => Plain(run, constant.Value),
        FactText fact => run => Fact(run, fact),
        PartTitle title => run => Title(run, title),
        LineName name => run => Plain(run, (name.IsRow ? run.Row : run.Column)!.Name),
        CaptureText capture => run => Capture(run, capture),
        LetText let => Let(let),
        BoundProse prose => run => Prose(run, prose),
        BoundHeadings => run => run.Texts.Headings,
        OtherReportText other => OtherReportCompiler.Text(other),
        _ => run => null,
    };

    static TextOf Let(LetText let)
    {
        var values = let.Let.Values.Select(v => (v.From, Value: Compile((BoundText)v.Value))).ToArray();
        return run => values.Length == 1
            ? values[0].Value(run)
            : run.Report.Facts.Year is { } year ? values.Last(v => v.From is null || v.From <= year.Value).Value(run) : null;
    }

    static TextValue Plain(Run run, string text) => new(text, run.Texts.Of(text), null);

    static TextValue? Fact(Run run, FactText fact)
    {
        var found = fact.Fact == FactName.Title ? run.Report.Facts.Title : run.Report.Facts.Issuer;
        if (found is null)
            return NotFound(run, fact.Span);
        run.Ledger?.Add(fact.Span, run.Rule.Written(fact.Span), new(found.Value), found.Location);
        return new TextValue(found.Value, run.Texts.Of(found.Value, found.Location), found.Location);
    }

    static TextValue? Title(Run run, PartTitle title)
    {
        if (run.Report.Section(title.Part) is not { } section)
            return NotFound(run, title.Span);
        run.Ledger?.Add(title.Span, run.Rule.Written(title.Span), new(section.Title), section.Heading);
        return new TextValue(section.Title, run.Texts.Of(section.Title, section.Heading), section.Heading);
    }

    static TextValue? Capture(Run run, CaptureText capture)
    {
        if (run.Captures[capture.Capture.Index] is not { } value)
        {
            run.Ledger?.Miss(Reasons.NoCapture(capture.Capture.Name));
            return null;
        }
        var prose = run.CapturedIn[capture.Capture.Index]!;
        var text = prose.Original(value.Span);
        run.Ledger?.Add(capture.Span, capture.Capture.Name, new(text), prose.Locate(value.Span));
        return new TextValue(text, run.Texts.Of(text, prose.Locate(value.Span)), prose.Locate(value.Span));
    }

    /// <summary>Prose is named with its place alone: nobody wants it quoted in a message.</summary>
    public static TextValue? Prose(Run run, BoundProse place)
    {
        if (place.Part is not { } part)
            return place.IsPreamble ? run.Texts.Preamble : run.Texts.Whole;
        return run.Report.Section(part) is { } section
            ? new TextValue("", run.Texts.Of(section.Prose), section.Heading)
            : NotFound(run, place.Span);
    }

    static TextValue? NotFound(Run run, TextSpan span)
    {
        var name = run.Rule.Written(span);
        run.Ledger?.Miss(Reasons.NoPart(name));
        run.Ledger?.Add(span, name, Wording.NotFound, null, OperandState.NotThere);
        return null;
    }
}
