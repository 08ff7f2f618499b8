using System.Globalization;
using System.Text.RegularExpressions;
using ReportLint.Output;
using Xunit;

namespace ReportLint.Tests.Cli;

/// <summary>The same reports give the same bytes, however many are checked at a time, in whatever order they are named, wherever on earth.</summary>
public sealed partial class DeterminismTests : IDisposable
{
    readonly Scratch scratch = new();

    public DeterminismTests()
    {
        foreach (var seed in Repository.Files("seeds", "*.txt"))
            scratch.With(Path.GetFileName(seed), File.ReadAllText(seed));
        scratch.With("İı.txt").With("a.html", "<p>一、总体情况</p>").With("bad.docx", "PK\u0003\u0004").With("A.txt");
    }

    public static TheoryData<string> Formats => [.. OutputFormat.All.Select(f => f.Name)];

    public void Dispose() => scratch.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Neither_jobs_nor_order_nor_culture_nor_time_zone_shows(string format)
    {
        var names = Directory.GetFiles(scratch.Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToArray();
        var expected = Check(format, names);
        foreach (var (jobs, sign) in new[] { ("1", ","), ("2", "٫"), ("8", "·") })
        {
            Array.Reverse(names);
            Assert.Equal(expected, In(Strange(sign), () => Check(format, names, "--jobs", jobs)));
        }
    }

    ProgramRun Check(string format, string[] names, params string[] more)
    {
        var run = ProgramRun.In(scratch.Folder, ["check", .. names, "--format", format, "--lang", "en", .. more]);
        return run with { Error = Seconds().Replace(run.Error, "0.00 s.") };
    }

    static ProgramRun In(CultureInfo culture, Func<ProgramRun> check)
    {
        var before = CultureInfo.DefaultThreadCurrentCulture;
        var current = CultureInfo.CurrentCulture;
        var zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", "Asia/Kathmandu");
            TimeZoneInfo.ClearCachedData();
            return check();
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
            CultureInfo.DefaultThreadCurrentCulture = before;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    /// <summary>The program knows no culture but the invariant one, so its numbers and dates are made as another's would be, and stranger.</summary>
    static CultureInfo Strange(string sign)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = sign;
        culture.NumberFormat.NegativeSign = sign + sign;
        culture.DateTimeFormat.DateSeparator = sign;
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
        return culture;
    }

    [GeneratedRegex("[0-9.,٫·]+ s\\.")]
    private static partial Regex Seconds();
}
