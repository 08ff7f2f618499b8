using System.Globalization;
using System.Text;
using ReportLint.Reports.Reading;
using ReportLint.Tests.Captures.Fashions;
using ReportLint.Tests.Captures.Printing;
using ReportLint.Tests.Captures.Truth;
using ReportLint.Tests.Reports.Reading;
using Xunit;

namespace ReportLint.Tests.Captures;

/// <summary>
/// Whole reports drawn from a seed, captured in every fashion and harmed in every way that was met, and read: no figure
/// may be read that nobody entered. REPORTLINT_CAPTURES sets how many reports are drawn for each fashion and harm.
/// </summary>
public class CaptureTests(ITestOutputHelper output)
{
    static readonly int Draws = int.Parse(Environment.GetEnvironmentVariable("REPORTLINT_CAPTURES") ?? "3", CultureInfo.InvariantCulture);
    static readonly ulong FirstSeed = ulong.Parse(Environment.GetEnvironmentVariable("REPORTLINT_CAPTURES_FROM") ?? "1", CultureInfo.InvariantCulture);

    public static TheoryData<string> Fashions => [.. Fashion.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Fashions))]
    public void What_is_read_is_what_was_entered(string name)
    {
        var fashion = Fashion.All.Single(f => f.Name == name);
        var faults = new List<string>();
        foreach (var harm in Harm.All)
        {
            var tally = new Tally(most: 40);
            for (var seed = FirstSeed; seed < FirstSeed + (ulong)Draws; seed++)
                Read(fashion, harm, seed, tally);
            output.WriteLine($"{fashion} {harm}: {tally.Reports} reports, {tally.Cells} cells, {tally.Share:0.00} % right, {tally.Wrong} wrong");
            faults.AddRange(tally.Faults);
            if (harm.Name == "none" && tally.Share < fashion.Bar)
                faults.Add($"{fashion}: only {tally.Share:0.00} % of cells right");
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    static void Read(Fashion fashion, Harm harm, ulong seed, Tally tally)
    {
        var dice = new Dice(seed);
        var truth = Drafting.Draw(dice, ReadReports.Forms);
        var page = PagePrinter.Print(truth, dice).SelectTables(t => harm.Do(t, dice));
        var text = fashion.Write(page, dice);
        if (dice.Chance(5))
            text = Script.ToTraditional(text);
        var path = $"{fashion}-{harm}-{seed}{fashion.Ending}".Replace(' ', '-');
        var bytes = Saving.Save(text, dice);
        if (Environment.GetEnvironmentVariable("REPORTLINT_CAPTURES_KEEP") is { } folder)
            File.WriteAllText(Path.Combine(folder, path), text, Encoding.UTF8);
        var result = ReportReader.Read(path, bytes, ReadReports.Forms);
        if (result.Report is null)
            tally.Fault($"{path}: {result.Diagnostics[0].Message}");
        else
            tally.Add(path, truth, result.Report, fashion.KeepsBlanks);
    }
}
