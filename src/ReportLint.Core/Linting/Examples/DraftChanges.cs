using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Patterns;

namespace ReportLint.Linting.Examples;

/// <summary>Every single thing in a draft that can be made wrong, one at a time.</summary>
static class DraftChanges
{
    /// <summary>Each cell gets one more; totals do not follow, since that is what rules are to notice.</summary>
    public static IEnumerable<DraftChange> Cells(ReportDraft draft) =>
        from table in draft.Tables
        let completed = DraftTotals.Complete(table)
        from row in table.Form.Rows
        from column in table.Form.Columns
        where completed[row.Index, column.Index].Value is CellValue.Number
        select Cell(table.Form, row, column);

    static DraftChange Cell(FormTable form, FormLine row, FormLine column)
    {
        var name = $"{form.Id}[{row.Name}, {column.Name}]";
        return new DraftChange(new(name, name), ChangeKind.Cell, draft => Fix(draft.Table(form.Id)!, row, column, value => value + 1));
    }

    /// <summary>The first cell of each row blank, lost, without a figure, or not there.</summary>
    public static IEnumerable<DraftChange> LostCells(ReportDraft draft) =>
        from table in draft.Tables
        from row in table.Form.Rows
        from column in table.Form.Columns.Where(c => c.Index == 0 || c.IsTotal)
        from lost in Lost
        let name = $"{table.Form.Id}[{row.Name}, {column.Name}]"
        select new DraftChange(new(name, name), ChangeKind.Cell, d => d.Table(table.Form.Id)![row, column] = lost);

    static readonly DraftCell[] Lost =
    [
        new(new CellValue.Blank(), ""),
        new(new CellValue.Placeholder(), "/"),
        new(new CellValue.Words(), "□"),
        new(new CellValue.Unreadable([0, 1], false), "?"),
        new(new CellValue.Unreadable([], true), "?"),
        new(null, ""),
    ];

    /// <summary>Changes one cell and freezes all others of its table as they are.</summary>
    static void Fix(DraftTable table, FormLine changed, FormLine inColumn, Func<decimal, decimal> change)
    {
        var cells = DraftTotals.Complete(table);
        foreach (var row in table.Form.Rows)
        {
            foreach (var column in table.Form.Columns)
                table[row, column] = cells[row.Index, column.Index];
        }
        if (cells[changed.Index, inColumn.Index].Value is CellValue.Number number)
            table[changed, inColumn] = DraftTotals.Number(change(number.Value));
    }

    /// <summary>The first row of each table under another name.</summary>
    public static IEnumerable<DraftChange> Names(ReportDraft draft) =>
        from table in draft.Tables
        let row = table.Form.Rows[0]
        select new DraftChange(new($"表“{table.Form.Id}”的行“{row.Name}”改名", $"row {row.Name} of table {table.Form.Id} renamed"), ChangeKind.Heading,
            d => d.Table(table.Form.Id)!.Names[row] = row.Label + "□");

    public static IEnumerable<DraftChange> Headings(ReportDraft draft) => draft.Parts.SelectMany(part => new[]
    {
        new DraftChange(new($"缺第 {part.Number} 部分“{part.Title}”", $"part {part.Number} taken out"), ChangeKind.Heading,
            d => d.Parts.RemoveAll(p => p.Number == part.Number)),
        new DraftChange(new($"第 {part.Number} 部分的标题“{part.Title}”改写", $"heading of part {part.Number} reworded"), ChangeKind.Heading,
            d => d.Part(part.Number)!.Title += "□"),
        new DraftChange(new($"第 {part.Number} 部分的序号改错", $"ordinal of part {part.Number} changed"), ChangeKind.Heading,
            d => d.Part(part.Number)!.Ordinal = part.Number == 1 ? 2 : 1),
        new DraftChange(new($"第 {part.Number} 部分移到最前", $"part {part.Number} moved to the front"), ChangeKind.Heading,
            d => Move(d, part.Number)),
    }.Take(part == draft.Parts[0] ? 2 : 3));

    public static IEnumerable<DraftChange> Facts(ReportDraft draft, FormSet forms)
    {
        yield return Fact("缺统计期", "period taken out", d => (d.PeriodStart, d.PeriodEnd) = (null, null));
        yield return Fact("统计期提前一年开始", "period begins a year earlier", d => d.PeriodStart = d.PeriodStart?.AddYears(-1));
        yield return Fact("统计期推后一年结束", "period ends a year later", d => d.PeriodEnd = d.PeriodEnd?.AddYears(1));
        yield return Fact("推迟一年公布", "published a year late", d => d.Published = d.Published?.AddYears(1));
        yield return Fact("缺公布日期", "date of publication taken out", d => d.Published = null);
        yield return Fact("来源受损", "source damaged", d => d.IsDamaged = true);
        yield return Fact("缺标题", "title taken out", d => d.Title = null);
        yield return Fact("标题改写", "title reworded", d => d.Title += "□");
        foreach (var form in forms.Forms.Where(f => f != draft.Form))
            yield return Fact($"改用 {form.Id} 格式", $"form {form.Id} used", d => ValidReport.UseForm(d, form));
        foreach (var table in draft.Tables.Select(t => t.Form.Id))
            yield return Fact($"缺表“{table}”", $"table {table} taken out", d => d.Tables.RemoveAll(t => t.Form.Id == table));
    }

    /// <summary>The phrases a rule speaks of, put into each part, and every part emptied.</summary>
    public static IEnumerable<DraftChange> Phrases(ReportDraft draft, BoundRule rule)
    {
        foreach (var part in draft.Parts)
        {
            yield return new DraftChange(new($"清空第 {part.Number} 部分", $"part {part.Number} emptied"), ChangeKind.Phrase, d => d.Part(part.Number)!.Prose = "");
            foreach (var sample in PatternsOf(rule).Select(PatternSample.Of))
                yield return new DraftChange(new($"第 {part.Number} 部分写入“{sample}”", $"'{sample}' put into part {part.Number}"), ChangeKind.Phrase, d => d.Part(part.Number)!.Prose += sample + "。");
        }
    }

    public static IEnumerable<Pattern> PatternsOf(BoundRule rule) =>
    [
        .. rule.Demands.SelectMany(d => PatternsOf(d.Condition)),
        .. rule.When.SelectMany(PatternsOf),
        .. rule.Finds.Select(f => f.Pattern),
        .. rule.For is ForMatches matches ? new[] { matches.Find.Pattern } : [],
    ];

    static IEnumerable<Pattern> PatternsOf(BoundCondition condition) => condition switch
    {
        Mentions mentions => mentions.Patterns,
        Negation not => PatternsOf(not.Condition),
        Combination combination => combination.Conditions.SelectMany(PatternsOf),
        _ => [],
    };

    static DraftChange Fact(string chinese, string english, Action<ReportDraft> apply) => new(new(chinese, english), ChangeKind.Fact, apply);

    static void Move(ReportDraft draft, int number)
    {
        var part = draft.Part(number)!;
        draft.Parts.Remove(part);
        draft.Parts.Insert(0, part);
    }
}
