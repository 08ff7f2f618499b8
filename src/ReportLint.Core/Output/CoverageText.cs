using System.Globalization;
using ReportLint.Linting.Examples;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>Writes what of each form the rules guard, and lists what no rule notices.</summary>
public static class CoverageText
{
    public static void Write(TextWriter writer, Coverage coverage, Language language)
    {
        var total = coverage.Changes.Length;
        writer.Write(language == Language.English
            ? string.Create(CultureInfo.InvariantCulture, $"Form {coverage.Form}: {total} changes tried one by one, {coverage.Noticed} noticed by some rule.\n")
            : string.Create(CultureInfo.InvariantCulture, $"{coverage.Form} 格式：逐一改动 {total} 处，{coverage.Noticed} 处有规则发现。\n"));
        foreach (var kind in coverage.Gaps.GroupBy(c => c.Kind))
            List(writer, Word(kind.Key), kind.Select(c => c.What), language);
        foreach (var reason in coverage.Changes.Where(c => c.NoticedBy.IsEmpty && c.Unguarded is not null).GroupBy(c => c.Unguarded!.Because))
            List(writer, new($"写明无从核对的（{reason.Key}）", $"listed as impossible to guard ({reason.Key})"), reason.Select(c => c.What), language);
        if (!coverage.Stale.IsEmpty)
            List(writer, new("写明无从核对、其实有规则发现或者没有这一处的，请从格式文件中删去", "listed as impossible to guard but noticed, or not there at all; take them out of the form file"), coverage.Stale.Select(u => new LocalizedText($"{u.Change}（{u.Location}）", $"{u.Change} ({u.Location})")), language);
    }

    static void List(TextWriter writer, LocalizedText heading, IEnumerable<LocalizedText> items, Language language)
    {
        writer.Write($"  {VisibleText.Of(heading.In(language))}\n");
        foreach (var item in items)
            writer.Write($"    {VisibleText.Of(item.In(language))}\n");
    }

    static LocalizedText Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Cell => new("没有规则发现的格", "cells no rule guards"),
        ChangeKind.Heading => new("没有规则发现的部分、标题和行名", "parts, headings and names of rows no rule guards"),
        ChangeKind.Phrase => new("没有规则发现的词句", "phrases no rule guards"),
        _ => new("没有规则发现的事实和表", "facts and tables no rule guards"),
    };
}
