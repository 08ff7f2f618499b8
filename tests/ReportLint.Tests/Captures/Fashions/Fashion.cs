using ReportLint.Tests.Captures.Printing;

namespace ReportLint.Tests.Captures.Fashions;

/// <summary>A way in which pages are captured.</summary>
/// <param name="KeepsBlanks">Whether a blank cell leaves a trace of its own.</param>
/// <param name="Bar">The least share of cells that must be read right, in percent, where the labels are whole.</param>
sealed record Fashion(string Name, string Ending, bool KeepsBlanks, double Bar, Func<PrintedPage, Dice, string> Write)
{
    public static IReadOnlyList<Fashion> All { get; } =
    [
        new("html", ".html", true, 99.9, HtmlFashion.Write),
        new("word-html", ".htm", true, 99.9, HtmlFashion.WriteAsWord),
        new("nested-html", ".html", true, 99.9, HtmlFashion.WriteNested),
        new("uneven-html", ".shtml", true, 99, HtmlFashion.WriteUneven),
        new("div-html", ".html", false, 60, HtmlFashion.WriteDivs),
        new("pipe", ".txt", true, 99, PipeFashion.Write),
        new("pipe-residue", ".txt", true, 95, PipeFashion.WriteWithResidue),
        new("markdown", ".md", true, 99, PipeFashion.WriteMarkdown),
        new("tab", ".txt", true, 99, DelimitedFashion.WriteTabs),
        new("tab-residue", ".txt", true, 95, DelimitedFashion.WriteTabsWithResidue),
        new("lines", ".txt", false, 60, LinesFashion.Write),
        new("lines-spaced", ".txt", false, 60, LinesFashion.WriteSpaced),
        new("spaces", ".txt", false, 60, GluedFashion.WriteSpaced),
        new("glued", ".txt", false, 20, GluedFashion.Write),
        new("one-line", ".txt", false, 20, GluedFashion.WriteOneLine),
        new("one-line-spaced", ".txt", false, 50, GluedFashion.WriteOneLineSpaced),
        new("pdf-layout", ".txt", false, 50, PdfFashion.Write),
    ];

    public override string ToString() => Name;
}
