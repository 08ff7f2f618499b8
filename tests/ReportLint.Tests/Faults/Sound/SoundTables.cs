using System.Collections.Immutable;
using System.Globalization;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Tests.Captures;
using ReportLint.Tests.Captures.Truth;

namespace ReportLint.Tests.Faults.Sound;

/// <summary>Fills a form's tables with figures that agree in everything the form and its labels ask.</summary>
sealed class SoundTables
{
    readonly Dictionary<string, decimal[,]> figures = [];
    readonly ImmutableArray<FormTable> forms;

    public SoundTables(Dice dice, Form form)
    {
        forms = form.Tables;
        var drawn = new Figures(dice);
        foreach (var table in forms)
            figures[table.Id] = table.Columns[^1].IsTotal ? drawn.DrawSound(table) : new decimal[table.Rows.Length, table.Columns.Length];
        if (form.Table("采购") is null)
            FillNew(dice);
        else
            FillOld(dice);
    }

    public decimal this[string table, string row, string column]
    {
        get
        {
            var form = forms.First(t => t.Id == table);
            return figures[table][form.Row(row)!.Index, form.Column(column)!.Index];
        }

        private set
        {
            var form = forms.First(t => t.Id == table);
            figures[table][form.Row(row)!.Index, form.Column(column)!.Index] = value;
        }
    }

    /// <summary>The sum over a group of rows, such as 不予公开, in the column of totals.</summary>
    public decimal Outcome(string group)
    {
        var table = forms.First(t => t.Id == "申请");
        var line = table.Row(group)!;
        return Leaves(line).Sum(l => figures["申请"][l.Index, table.Columns[^1].Index]);
    }

    public ImmutableArray<TrueTable> Print() => [.. forms.Select(Print)];

    TrueTable Print(FormTable table)
    {
        var cells = new TrueCell[table.Rows.Length, table.Columns.Length];
        foreach (var row in table.Rows)
        {
            foreach (var column in table.Columns)
            {
                var value = figures[table.Id][row.Index, column.Index];
                cells[row.Index, column.Index] = new TrueCell(value.ToString(CultureInfo.InvariantCulture), new CellValue.Number(value, null));
            }
        }
        return new TrueTable(table, cells);
    }

    void FillNew(Dice dice)
    {
        var made = dice.Between(1, 30);
        this["规范性文件", "行政规范性文件", "本年制发件数"] = made;
        this["规范性文件", "行政规范性文件", "本年废止件数"] = dice.Between(1, 40);
        this["规范性文件", "行政规范性文件", "现行有效件数"] = made + dice.Between(35, 300);
        this["行政许可", "行政许可", "处理决定数量"] = dice.Between(12, 60_000);
        this["行政处罚强制", "行政处罚", "处理决定数量"] = dice.Between(12, 8_000);
        this["行政处罚强制", "行政强制", "处理决定数量"] = dice.Between(12, 900);
        this["收费", "行政事业性收费", "本年收费金额"] = dice.Between(1, 99_999) / 100m;
    }

    void FillOld(Dice dice)
    {
        var made = dice.Between(12, 40);
        var published = dice.Between(11, made);
        this["规范性文件", "规范性文件", "本年新制作数量"] = made;
        this["规范性文件", "规范性文件", "本年新公开数量"] = published;
        this["规范性文件", "规范性文件", "对外公开总数量"] = published + dice.Between(41, 300);
        foreach (var (table, row) in new[] { ("行政许可", "行政许可"), ("行政许可", "其他对外管理服务事项"), ("行政处罚强制", "行政处罚"), ("行政处罚强制", "行政强制") })
        {
            var before = dice.Between(12, 600);
            this[table, row, "上一年项目数量"] = before;
            this[table, row, "本年增减"] = dice.Between(-before, 90);
            this[table, row, "处理决定数量"] = dice.Between(12, 9_000);
        }
        this["收费", "行政事业性收费", "上一年项目数量"] = dice.Between(12, 60);
        this["收费", "行政事业性收费", "本年增减"] = dice.Between(-11, 9);
        this["采购", "政府集中采购", "采购项目数量"] = dice.Between(12, 700);
        this["采购", "政府集中采购", "采购总金额"] = dice.Between(1_000, 999_999) / 100m;
    }

    static IEnumerable<FormLine> Leaves(FormLine line) => line.HasCells ? [line] : line.Members.SelectMany(Leaves);
}
