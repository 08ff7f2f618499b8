using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using ReportLint.Reports.Reading;
using Xunit;

namespace ReportLint.Tests.Reports.Reading;

/// <summary>Whatever is done to a file, reading it ends, soon, and without an exception.</summary>
public class HostileInputTests
{
    static readonly byte[][] Seeds = [.. Repository.Files("seeds", "*.txt").Select(File.ReadAllBytes)];

    [Fact]
    public void Every_beginning_of_a_report_is_read()
    {
        foreach (var seed in Seeds)
        {
            for (var length = 0; length < seed.Length; length += 311)
                Read(seed[..length]);
        }
    }

    [Fact]
    public void A_report_with_any_byte_changed_is_read() =>
        Prop.ForAll(Gen.Choose(0, Seeds.Length - 1).Zip(Gen.Choose(0, int.MaxValue)).Zip(Gen.Choose(0, 255)).ToArbitrary(), t =>
        {
            var ((seed, at), value) = t;
            var bytes = (byte[])Seeds[seed].Clone();
            bytes[at % bytes.Length] = (byte)value;
            Read(bytes);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_pieces_of_a_report_are_read_in_any_order() =>
        Prop.ForAll(Gen.Choose(0, Seeds.Length - 1).Zip(Gen.Choose(1, 40)).Zip(Gen.Choose(0, 1000)).ToArbitrary(), t =>
        {
            var ((seed, parts), step) = t;
            var text = System.Text.Encoding.UTF8.GetString(Seeds[seed]);
            var size = text.Length / parts + 1;
            var order = Enumerable.Range(0, parts).OrderBy(i => (i + 1) * (long)(step + 1) % 41).ThenBy(i => i);
            var shuffled = string.Concat(order.Select(i => text.Substring(Math.Min(i * size, text.Length), Math.Min(size, text.Length - Math.Min(i * size, text.Length)))));
            Read(System.Text.Encoding.UTF8.GetBytes(shuffled));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("一、")]
    [InlineData("一、总体情况")]
    [InlineData("一、总体情况\n")]
    [InlineData("2020年某县政府信息公开工作年度报告 ")]
    [InlineData("统计期限自")]
    [InlineData("政府")]
    [InlineData("公布某县人民政府")]
    [InlineData("来源:")]
    [InlineData("〔2021〕30号")]
    [InlineData("(")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("|")]
    [InlineData("扫一扫\n")]
    [InlineData("1")]
    public void Time_grows_no_faster_than_the_text(string unit)
    {
        var small = Time(unit, 40_000);
        var large = Time(unit, 320_000);
        Assert.True(large < TimeSpan.FromSeconds(10) && large < 40 * (small + TimeSpan.FromMilliseconds(100)), $"{small} → {large}");
    }

    static TimeSpan Time(string unit, int length)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes("一、总体情况 政府信息公开" + string.Concat(Enumerable.Repeat(unit, length / unit.Length)));
        var started = Stopwatch.GetTimestamp();
        Read(bytes);
        return Stopwatch.GetElapsedTime(started);
    }

    static void Read(byte[] bytes) => ReportReader.Read("a.txt", bytes, ReadReports.Forms);
}
