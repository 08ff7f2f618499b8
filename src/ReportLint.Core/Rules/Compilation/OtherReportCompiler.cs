using ReportLint.Reports;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Compilation;

/// <summary>Compiles what is said of another report: the same closures, run in that report.</summary>
static class OtherReportCompiler
{
    public static Number Number(OtherReportNumber number)
    {
        var value = NumberCompiler.Compile(number.Value);
        return number.Report == OtherReport.Children
            ? run => Children(run, value)
            : run => In(run, number.Report) is { } other ? value(other) : LinearSum.Of(Figures.Anything);
    }

    public static TextOf Text(OtherReportText text)
    {
        var value = TextCompiler.Compile(text.Text);
        return run => In(run, text.Report) is { } other ? value(other) : null;
    }

    public static DateOf Date(OtherReportDate date)
    {
        var value = DateCompiler.Compile(date.Date);
        return run => In(run, date.Report) is { } other ? value(other) : null;
    }

    public static Condition Condition(OtherReportCondition condition)
    {
        var holds = ConditionCompiler.Compile(condition.Condition);
        return run => In(run, condition.Report) is { } other ? holds(other) : Truth.Unknown;
    }

    /// <summary>The run in the other report; null, noted as missing, when that was not given.</summary>
    public static Run? In(Run run, OtherReport which)
    {
        var word = Keywords.Of(Meanings.Reports[which])!.Chinese;
        if (which == OtherReport.Other)
            return run.Other is { } other ? run.In(other, word) : null;
        var fellows = run.Texts.Fellows.Find(which);
        if (fellows is [{ Report: { } report }])
            return run.In(report, word);
        run.Ledger?.Miss(fellows is [{ Missing: { } why }] ? why : Reasons.OtherReports(word));
        return null;
    }

    /// <summary>The sum over the bodies below; one whose report is missing adds it is not known what, but nothing below 0.</summary>
    static LinearSum Children(Run run, Number value)
    {
        var fellows = run.Texts.Fellows.Find(OtherReport.Children);
        if (fellows.IsEmpty)
            run.NotHere(Reasons.NoChildren);
        var sum = LinearSum.Zero;
        foreach (var fellow in fellows)
        {
            if (fellow.Missing is { } why)
                run.Ledger?.Miss(why);
            sum = sum.Plus(fellow.Report is { } child ? value(run.In(child, NameOf(child))) : LinearSum.Of(Figures.AnyAmount));
        }
        return sum;
    }

    static string NameOf(Report child) => child.Facts.Issuer?.Value ?? child.Facts.TitleBody?.Value ?? child.Source.Path;
}
