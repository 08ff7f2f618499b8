using System.Text;
using ReportLint.Reports.Reading;
using ReportLint.Tests.Captures.Fashions;
using ReportLint.Tests.Captures.Printing;
using ReportLint.Tests.Captures.Truth;
using ReportLint.Tests.Reports.Reading;
using Xunit;

namespace ReportLint.Tests.Captures;

/// <summary>Captures that were cut off or whose bytes were changed: read or refused, never an exception.</summary>
public class HostileCaptureTests
{
    const int Cuts = 12;

    public static TheoryData<string> Fashions => [.. Fashion.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Fashions))]
    public void A_capture_cut_off_anywhere_is_read_or_refused(string name)
    {
        var bytes = Draw(name, 5);
        for (var i = 0; i < Cuts; i++)
            Check(name, bytes[..(bytes.Length * i / Cuts)]);
    }

    [Theory]
    [MemberData(nameof(Fashions))]
    public void A_capture_with_bytes_changed_is_read_or_refused(string name)
    {
        var dice = new Dice(11);
        for (var i = 0; i < Cuts; i++)
        {
            var bytes = Draw(name, 6);
            for (var n = dice.Between(1, 40); n > 0; n--)
                bytes[dice.Below(bytes.Length)] = (byte)dice.Below(256);
            Check(name, bytes);
        }
    }

    static byte[] Draw(string name, ulong seed)
    {
        var dice = new Dice(seed);
        var page = PagePrinter.Print(Drafting.Draw(dice, ReadReports.Forms), dice);
        return Encoding.UTF8.GetBytes(Fashion.All.Single(f => f.Name == name).Write(page, dice));
    }

    static void Check(string name, byte[] bytes)
    {
        var result = ReportReader.Read(name, bytes, ReadReports.Forms);
        Assert.True(result.Report is not null || !result.Diagnostics.IsEmpty);
        foreach (var cell in result.Report?.Tables.SelectMany(t => t.Cells) ?? [])
            Assert.Equal(cell.Raw, result.Report!.Source.Slice(cell.Span).ToString());
    }
}
