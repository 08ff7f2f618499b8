using System.Globalization;
using ReportLint.Reports;
using ReportLint.Reports.Forms;

namespace ReportLint.Tests.Captures.Truth;

/// <summary>How a body enters figures: what it does with zeros, how it writes digits, signs and units.</summary>
sealed class EntryStyle(Dice dice)
{
    static readonly string[] Placeholders = ["/", "-", "—", "无", "——"];

    readonly int zeroAsBlank = dice.Of(0, 0, 0, 0, 5, 30, 90);
    readonly int zeroAsSign = dice.Of(0, 0, 0, 0, 10, 60);
    readonly string sign = dice.Of(Placeholders);
    readonly bool fullWidth = dice.Chance(6);
    readonly bool separates = dice.Chance(15);
    readonly bool writesPlus = dice.Chance(60);
    readonly bool writesUnits = dice.Chance(8);

    public TrueCell Enter(decimal value, FormLine column)
    {
        if (value == 0 && dice.Chance(zeroAsBlank))
            return TrueCell.Blank;
        if (value == 0 && dice.Chance(zeroAsSign))
            return new TrueCell(sign, new CellValue.Placeholder());
        var unit = Unit(column);
        var printed = Digits(value, column.Kind) + unit;
        return new TrueCell(printed, new CellValue.Number(value, unit.Length == 0 ? null : unit));
    }

    string Unit(FormLine column) =>
        column.Kind == FigureKind.Amount && column.Unit is null ? dice.Of("", "万元", "元")
        : writesUnits && column.Unit is { } unit && dice.Chance(40) ? unit
        : "";

    string Digits(decimal value, FigureKind kind)
    {
        var text = separates ? value.ToString("#,0.####", CultureInfo.InvariantCulture) : value.ToString(CultureInfo.InvariantCulture);
        if (value > 0 && writesPlus && kind == FigureKind.SignedCount)
            text = "+" + text;
        return fullWidth ? string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c)) : text;
    }
}
