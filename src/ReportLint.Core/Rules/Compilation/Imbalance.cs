using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Compilation;

/// <summary>By how much an equation fails, and how each cell enters it: what is needed to find the one cell that is wrong.</summary>
/// <param name="Difference">Left side minus right side.</param>
/// <param name="Terms">How often each cell counts on the left side minus the right side.</param>
sealed record Imbalance(decimal Difference, ImmutableArray<(Cell Cell, Table Table, decimal Factor)> Terms)
{
    /// <summary>Of a failed equation of known figures; null for anything else.</summary>
    public static Imbalance? Of(Run run, BoundCondition condition)
    {
        if (condition is not NumberComparison { Sign: ComparisonSign.Equal } equation
            || !run.Evidence.Comparisons.TryGetValue(equation, out var compared) || compared.Difference is not { IsKnown: true, Divisor: 1, Constant: not 0 })
            return null;
        var terms = new List<(Cell, Table, decimal)>();
        return Add(run, equation.Left, 1, terms) && Add(run, equation.Right, -1, terms)
            ? new Imbalance(compared.Difference.Constant, [.. terms])
            : null;
    }

    /// <summary>The value the cell would need for the equation to hold; null when it does not enter it.</summary>
    public decimal? Balancing(Cell cell)
    {
        var factor = Terms.Where(t => ReferenceEquals(t.Cell, cell)).Sum(t => t.Factor);
        return factor is 1 or -1 && cell.Value is CellValue.Number number ? number.Value - Difference * factor : null;
    }

    /// <summary>False where a figure enters in another way than being added or subtracted.</summary>
    static bool Add(Run run, BoundNumber number, decimal factor, List<(Cell, Table, decimal)> terms)
    {
        switch (number)
        {
            case ConstantNumber or YearNumber:
                return true;
            case CellNumber cell:
                terms.AddRange(CellReader.All(run, cell.Cells).Select(c => (c.Cell, c.Table, factor)));
                return cell.Measure != Measure.Money;
            case SumNumber sum:
                return sum.Parts.All(p => Add(run, p, factor, terms));
            case NegativeNumber negative:
                return Add(run, negative.Value, -factor, terms);
            case ArithmeticNumber { Sign: ArithmeticSign.Plus } plus:
                return Add(run, plus.Left, factor, terms) && Add(run, plus.Right, factor, terms);
            case ArithmeticNumber { Sign: ArithmeticSign.Minus } minus:
                return Add(run, minus.Left, factor, terms) && Add(run, minus.Right, -factor, terms);
            default:
                return false;
        }
    }
}
