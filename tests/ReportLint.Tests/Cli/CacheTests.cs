using Xunit;

namespace ReportLint.Tests.Cli;

/// <summary>What is kept between runs never makes a result another one.</summary>
public sealed class CacheTests : IDisposable
{
    readonly Scratch scratch = new Scratch().With("a.txt").With("b/c.txt", Scratch.Report + "三、收到和处理政府信息公开申请情况\n");

    string Entries => Path.Combine(scratch.Folder, ".reportlint", "cache");

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("cut off")]
    [InlineData("emptied")]
    [InlineData("changed")]
    [InlineData("swapped")]
    public void A_damaged_entry_is_discarded_with_a_word(string damage)
    {
        var first = Check();
        var files = Directory.GetFiles(Entries, "*.result", SearchOption.AllDirectories);
        // Both are of one body and year: each has its result, the first that was read one beside the other, too.
        Assert.Equal(3, files.Length);
        for (var i = 0; i < files.Length; i++)
        {
            Damage(damage, files[i], files[(i + 1) % files.Length]);
            var second = Check();
            Assert.Equal(first.Output, second.Output);
            Assert.Contains("RL0719", second.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("RL0719", Check().Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Entries_of_another_version_are_discarded_with_a_word_and_nothing_else_is()
    {
        var first = Check();
        var own = Assert.Single(Directory.GetDirectories(Entries));
        var other = Path.Combine(Entries, new string('0', 16));
        Directory.CreateDirectory(other);
        foreach (var entry in Directory.GetFiles(own))
            File.WriteAllText(Path.Combine(other, Path.GetFileName(entry)), "{}");
        scratch.With(".reportlint/cache/notes/mine.txt");
        var second = Check();
        Assert.Equal(first.Output, second.Output);
        Assert.Contains("RL0720", second.Error, StringComparison.Ordinal);
        Assert.Equal([own, Path.Combine(Entries, "notes")], Directory.GetDirectories(Entries).Order(StringComparer.Ordinal).OrderBy(d => d == own ? 0 : 1));
    }

    [Fact]
    public void Leftovers_of_a_run_that_was_killed_do_no_harm()
    {
        var first = Check();
        foreach (var entry in Directory.GetFiles(Entries, "*.result", SearchOption.AllDirectories))
            File.WriteAllText($"{entry}.4711-1.tmp", "{\"half\":");
        Assert.Equal(first.Output, Check().Output);
    }

    [Fact]
    public void The_same_bytes_as_text_and_as_a_page_are_two_results()
    {
        const string page = "<p>某县2023年政府信息公开工作年度报告</p><p>一、总体情况</p><!-- \n二、主动公开政府信息情况\n -->";
        scratch.With("same.html", page).With("same.txt", "2023年\n" + page);
        File.Copy(scratch["same.html"], scratch["same.md"]);
        Assert.Equal(ProgramRun.In(scratch.Folder, "check", ".").Output, Check().Output);
        Assert.Equal(ProgramRun.In(scratch.Folder, "check", ".").Output, Check().Output);
    }

    [Fact]
    public async Task Two_runs_at_a_time_with_one_cache_say_what_one_says()
    {
        for (var i = 0; i < 20; i++)
            scratch.With($"many/{i}.txt", Scratch.Report + new string('\n', i));
        var alone = ProgramRun.In(scratch.Folder, "check", ".").Output;
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Check)));
        Assert.All(runs, run => Assert.Equal(alone, run.Output));
        var after = Check();
        Assert.Equal(alone, after.Output);
        Assert.DoesNotContain("RL0719", after.Error, StringComparison.Ordinal);
    }

    static void Damage(string how, string first, string second)
    {
        var bytes = File.ReadAllBytes(first);
        switch (how)
        {
            case "cut off":
                File.WriteAllBytes(first, bytes[..(bytes.Length / 2)]);
                break;
            case "emptied":
                File.WriteAllBytes(first, []);
                break;
            case "changed":
                bytes[^100] ^= 1;
                File.WriteAllBytes(first, bytes);
                break;
            default:
                File.WriteAllBytes(first, File.ReadAllBytes(second));
                File.WriteAllBytes(second, bytes);
                break;
        }
    }

    ProgramRun Check() => ProgramRun.In(scratch.Folder, "check", ".", "--cache");
}
