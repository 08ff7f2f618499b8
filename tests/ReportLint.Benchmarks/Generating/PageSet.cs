using System.Text;
using ReportLint.Reports.Forms;

namespace ReportLint.Benchmarks.Generating;

/// <summary>Numbered pages and the faults planted in them. A larger set begins with the same pages as a smaller one.</summary>
static class PageSet
{
    public const int DefaultSeed = 20260101;

    public const string PlantedFile = "planted.tsv";

    /// <summary>Writes the pages into <paramref name="folder"/>/pages and the list of faults, a line of file and check each, beside it.</summary>
    public static void Write(string folder, int count, int seed)
    {
        var pages = Directory.CreateDirectory(Path.Combine(folder, "pages")).FullName;
        var forms = Forms.Read();
        var planted = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var (plan, html) = Draw(i, seed, forms);
            File.WriteAllText(Path.Combine(pages, plan.Name), html);
            if (plan.Fault is { } fault)
                planted.Append(plan.Name).Append('\t').Append(fault).Append('\n');
        }
        File.WriteAllText(Path.Combine(folder, PlantedFile), planted.ToString());
    }

    public static (PagePlan Plan, string Html) Draw(int index, int seed, FormSet forms)
    {
        var random = new SplitMix((ulong)seed * 1_000_003 + (ulong)index);
        var plan = PagePlan.Of(index, forms, random);
        return (plan, PageWriter.Write(plan, random));
    }
}
