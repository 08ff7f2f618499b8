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
        foreach (var kind in coverage.Changes.Where(c => c.NoticedBy.IsEmpty).GroupBy(c => c.Kind))
        {
            writer.Write($"  {Word(kind.Key).In(language)}\n");
            foreach (var change in kind)
                writer.Write($"    {VisibleText.Of(change.What.In(language))}\n");
        }
    }

    static LocalizedText Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Cell => new("没有规则发现的格", "cells no rule guards"),
        ChangeKind.Heading => new("没有规则发现的部分和标题", "parts and headings no rule guards"),
        ChangeKind.Phrase => new("没有规则发现的词句", "phrases no rule guards"),
        _ => new("没有规则发现的事实和表", "facts and tables no rule guards"),
    };
}
