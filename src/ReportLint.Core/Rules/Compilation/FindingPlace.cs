using ReportLint.Rules.Binding;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>Where a finding points: the operand most likely wrong.</summary>
static class FindingPlace
{
    public static Location? Of(Run run, BoundCondition condition) => condition switch
    {
        Negation not => Of(run, not.Condition),
        NumberComparison numbers => OfNumbers(run, numbers),
        DateComparison dates => Within(run, dates.Left) ?? Within(run, dates.Right),
        FormComparison forms => Within(run, forms.Left) ?? Within(run, forms.Right),
        _ => Within(run, condition),
    };

    /// <summary>A figure that stands alone on its side is a total, and is looked at first; else the first figure. Of things counted, the first too many.</summary>
    static Location? OfNumbers(Run run, NumberComparison comparison)
    {
        if (comparison is { Left: HeadingCount or CountNumber { Cells: null }, Right: ConstantNumber { Value: >= 0 and <= int.MaxValue } most })
        {
            var counted = run.Evidence.LocationsWithin(comparison.Left.Span).ToList();
            return counted.ElementAtOrDefault((int)most.Value) ?? counted.FirstOrDefault();
        }
        var total = comparison.Right is CellNumber ? comparison.Right : comparison.Left is CellNumber ? comparison.Left : null;
        return (total is null ? null : Within(run, total)) ?? Within(run, comparison.Left) ?? Within(run, comparison.Right);
    }

    static Location? Within(Run run, BoundExpression expression) => run.Evidence.LocationWithin(expression.Span, run.Report.Source);
}
