using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>Conditions on what a report has: parts and their order, tables, facts, the form that was used.</summary>
static class PresenceCompiler
{
    public static Condition Compile(BoundCondition condition) => condition switch
    {
        HasPart part => run => Part(run, part),
        HasReport => run => (!string.IsNullOrWhiteSpace(run.Report.Prose.Text)).ToTruth(),
        HasTable table => run => Table(run, table),
        HasRenamed renamed => run => Renamed(run, renamed),
        HasCells cells => run => Cells(run, cells),
        HasFact fact => run => Fact(run, fact),
        Ordered ordered => run => Order(run, ordered),
        FormComparison comparison => run => Form(run, comparison),
        FactIs fact => run => LimitCheck.Of(run.Report, fact.Limit),
        IsDamaged damaged => run => Damaged(run, damaged),
        _ => _ => Truth.Unknown,
    };

    static Truth Part(Run run, HasPart has)
    {
        var section = run.Report.Section(has.Part);
        Note(run, has.Span, section?.Heading, section?.Title, () => Places.OfMissingPart(run.Report, has.Part));
        return (section is not null).ToTruth();
    }

    static Truth Table(Run run, HasTable has)
    {
        var table = run.Report.Table(has.Table);
        Note(run, has.Span, table?.Location, table?.Form.Form, () => Places.OfMissingTable(run.Report, run.Rule.Forms, has.Table));
        return (table is not null).ToTruth();
    }

    /// <summary>A table that the report's form does not have has no names to change.</summary>
    static Truth Renamed(Run run, HasRenamed has)
    {
        if (run.Report.Table(has.Table) is not { } table)
        {
            if (run.Report.Facts.Form is { } form && form.Table(has.Table) is null)
                return Truth.False;
            run.Ledger?.Miss(Reasons.NoTable(has.Table));
            return Truth.Unknown;
        }
        foreach (var (line, printed, span) in table.Renamed)
            run.Ledger?.Add(has.Span, $"{has.Table}的{Wording.LineKind(table.Form, line).Chinese}“{line.Label}”", new($"印作“{printed}”", $"printed '{printed}'"), run.Report.Source.At(span));
        return (!table.Renamed.IsEmpty).ToTruth();
    }

    /// <summary>Whether the table read has the row or column at all, in its form and in the capture.</summary>
    static Truth Cells(Run run, HasCells has)
    {
        if (run.Report.Table(run.TableOf(has.Cells)) is not { } table)
        {
            run.Ledger?.Miss(Reasons.NoTable(run.TableOf(has.Cells)));
            return Truth.Unknown;
        }
        var (row, column) = has.Cells.IsBare ? (null, null) : (run.Row, run.Column);
        var found = has.Cells.In(table.Form) is { } cells && HasAny(table, cells.Places, row, column);
        Note(run, has.Span, found ? table.Location : null, "", () => table.Location);
        return found.ToTruth();
    }

    /// <summary>A row's name alone asks for the row, whatever its columns; in brackets the current one is meant.</summary>
    static bool HasAny(Table table, ImmutableArray<CellPlace> places, FormLine? currentRow, FormLine? currentColumn)
    {
        foreach (var place in places)
        {
            if (Has(table, place.Row ?? currentRow, place.Column ?? currentColumn))
                return true;
        }
        return false;
    }

    static bool Has(Table table, FormLine? row, FormLine? column)
    {
        foreach (var r in table.Form.Rows)
        {
            if (row is not null && row.Name != r.Name)
                continue;
            foreach (var c in table.Form.Columns)
            {
                if ((column is null || column.Name == c.Name) && table[r, c] is not null)
                    return true;
            }
        }
        return false;
    }

    static Truth Fact(Run run, HasFact has)
    {
        var facts = run.Report.Facts;
        var (found, location) = has.Fact switch
        {
            FactName.Title => (facts.Title is not null, facts.Title?.Location),
            FactName.Year => (facts.Year is not null, facts.Year?.Location),
            FactName.Published => (facts.Published is not null, facts.Published?.Location),
            FactName.Issuer => (facts.Issuer is not null, facts.Issuer?.Location),
            FactName.Period => (HasPeriod(facts, has.IsEnd), facts.Period?.Location),
            FactName.Form => (facts.Form is not null, null),
            FactName.DueForm => (facts.DueForm is not null, null),
            FactName.IssuerLevel => (facts.IssuerLevel is not null, null),
            _ => (run.IsDamaged, null),
        };
        Note(run, has.Span, found ? location ?? Places.Start(run.Report) : null, location?.Text, () => Places.Start(run.Report));
        return found.ToTruth();
    }

    static bool HasPeriod(Facts facts, bool? isEnd) => facts.Period is { } period
        && (isEnd is null || (isEnd.Value ? period.Value.To : period.Value.From) is not null);

    /// <summary>The parts that are there, each where it first stands; missing ones are for 有.</summary>
    static Truth Order(Run run, Ordered ordered)
    {
        var highest = 0;
        var truth = Truth.True;
        var seen = new HashSet<int>();
        foreach (var section in run.Report.Sections)
        {
            if (section.Number is not { } number || number < ordered.First || number > ordered.Last || !seen.Add(number))
                continue;
            if (number < highest)
            {
                run.Ledger?.Add(ordered.Span, section.Title, new($"出现在第 {highest} 部分之后", $"stands after part {highest}"), section.Heading);
                truth = Truth.False;
            }
            highest = Math.Max(highest, number);
        }
        return truth;
    }

    static Truth Form(Run run, FormComparison comparison)
    {
        var left = FormOf(run, comparison.Left);
        var right = FormOf(run, comparison.Right);
        return left is null || right is null ? Truth.Unknown : (left == right == comparison.IsEqual).ToTruth();
    }

    static string? FormOf(Run run, BoundExpression expression)
    {
        if (expression is BoundFormName name)
            return name.Form.Id;
        var isDue = ((BoundForm)expression).IsDue;
        var form = isDue ? run.Report.Facts.DueForm : run.Report.Facts.Form;
        var written = run.Rule.Written(expression.Span);
        var location = isDue ? run.Report.Facts.Year?.Location : run.Report.Tables.FirstOrDefault(t => t.Form.Form == form?.Id)?.Location;
        if (form is null)
            run.Ledger?.Miss(Reasons.NoFact(written));
        run.Ledger?.Add(expression.Span, written, form is null ? Wording.NotFound : new(form.Id), location, form is null ? OperandState.NotThere : OperandState.Known);
        return form?.Id;
    }

    static Truth Damaged(Run run, IsDamaged damaged)
    {
        var first = run.Report.Damages.FirstOrDefault();
        Note(run, damaged.Span, first?.Location, first?.Kind, () => null);
        return run.IsDamaged.ToTruth();
    }

    static void Note(Run run, TextSpan span, Location? found, string? value, Func<Location?> otherwise)
    {
        if (run.Ledger is not { } ledger)
            return;
        var name = NameIn(run, span);
        if (found is not null)
            ledger.Add(span, name, string.IsNullOrEmpty(value) ? new("有", "there") : new(value), found);
        else
            ledger.Add(span, name, Wording.Absent, otherwise());
    }

    /// <summary>What 有 asks for, without the keyword before it.</summary>
    static string NameIn(Run run, TextSpan span)
    {
        var written = run.Rule.Written(span);
        var space = written.IndexOfAny([' ', '\t', '\u3000']);
        return space < 0 ? written : written[(space + 1)..].Trim();
    }
}
