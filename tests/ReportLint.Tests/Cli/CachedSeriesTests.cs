using ReportLint.Reports.Forms;
using ReportLint.Tests.Series;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Cli;

/// <summary>Whatever happens to the files of a folder between two runs, what was kept of them never shows.</summary>
public sealed class CachedSeriesTests : IDisposable
{
    const int Bodies = 4;

    const string Rule = """
        规则 own.received “新收不应少于上年”
          级别  提示
          适用  年度 自 2019
          依据  “测试”
          要求  申请[新收, 总计] ≥ 上年.申请[新收, 总计]
          例 通过  申请[新收, 自然人] = 9，上年.申请[新收, 自然人] = 8
          例 报错  申请[新收, 自然人] = 7，上年.申请[新收, 自然人] = 8
        """;

    const string List = """
        bodies:
          - name: 安安县教育局
          - { name: 安安县财政局, parent: 安安县教育局 }
          - { name: 安安县民政局, parent: 安安县教育局, until: 2022 }
        """;

    static readonly string[] Shipped = ["--rules", Repository.PathTo("rules/disclosure/yoy"), "--rules", Repository.PathTo("rules/disclosure/corpus"), "--rules", "rules"];

    readonly Scratch scratch = new Scratch().With("rules/own.received.rule", Rule);

    public CachedSeriesTests() => new SeriesWriter(Bodies, Forms()).WriteTo(scratch.Folder);

    public static TheoryData<string> Changes => [.. All.Keys];

    static readonly Dictionary<string, Action<Scratch, Random>> All = new()
    {
        ["nothing"] = (_, _) => { },
        ["a figure"] = (s, r) => Edit(s, r, text => text.Replace("|3|", "|4|", StringComparison.Ordinal) + "\n"),
        ["prose"] = (s, r) => Edit(s, r, text => text.Replace("工作", "任务", StringComparison.Ordinal)),
        ["a report removed"] = (s, r) => File.Delete(Any(s, r)),
        ["a report added"] = (s, r) => s.With("added/one.md", File.ReadAllText(Any(s, r)).Replace("安安县", "昌昌县", StringComparison.Ordinal)),
        ["a report copied"] = (s, r) => File.Copy(Any(s, r), Path.Combine(s.Folder, "copied.md"), overwrite: true),
        ["another report of the same body and year"] = (s, r) => s.With("other.md", File.ReadAllText(Any(s, r)).Replace("|0|", "|1|", StringComparison.Ordinal)),
        ["a report moved"] = (s, r) => File.Move(Any(s, r), Path.Combine(s.Folder, "moved.md"), overwrite: true),
        ["a file that is no report"] = (s, r) => File.WriteAllText(Any(s, r), ""),
        ["a list of bodies"] = (s, _) => s.With("bodies.yaml", List),
        ["another list of bodies"] = (s, _) => s.With("bodies.yaml", List.Replace("财政局", "水利局", StringComparison.Ordinal)),
        ["no list of bodies"] = (s, _) => File.Delete(s["bodies.yaml"]),
        ["a rule"] = (s, _) => s.With("rules/own.received.rule", Rule.Replace('≥', '>')),
        ["a severity"] = (s, _) => s.With(".reportlintrc.yaml", "rules:\n  own.received: error\n"),
        ["years from paths"] = (s, _) => s.With(".reportlintrc.yaml", "paths:\n  - \"{year}/{any}.md\"\n"),
    };

    public void Dispose() => scratch.Dispose();

    [Theory]
    [MemberData(nameof(Changes))]
    public void After_a_change_a_run_with_what_was_kept_says_what_one_without_says(string change)
    {
        Run("--cache");
        All[change](scratch, new Random(1));
        AssertSame(change);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void So_it_does_after_any_changes(int seed)
    {
        var random = new Random(seed);
        for (var step = 0; step < 8; step++)
        {
            var change = All.Keys.ElementAt(random.Next(All.Count));
            All[change](scratch, random);
            AssertSame($"{change} as change {step} of seed {seed}");
        }
    }

    [Fact]
    public void An_unchanged_folder_is_judged_from_what_was_kept()
    {
        scratch.With("bodies.yaml", List);
        Run("--cache");
        var kept = Kept();
        Assert.Equal(Run().Output, Run("--cache").Output);
        Assert.Equal(kept, Kept());
    }

    [Fact]
    public void A_report_whose_neighbour_changed_alone_is_judged_anew()
    {
        Run("--cache");
        var kept = Kept();
        File.AppendAllText(scratch["2021/00001.md"], "\n");
        Run("--cache");
        // The report itself, it beside the year before, and the year after beside it.
        Assert.Equal(3, Kept().Except(kept).Count());
    }

    void AssertSame(string change)
    {
        foreach (var options in new[] { new[] { "-f", "sarif" }, ["-f", "json", "--all-outcomes"] })
        {
            var (fresh, cached) = (Run(options), Run([.. options, "--cache"]));
            Assert.True(fresh.Output == cached.Output && fresh.Status == cached.Status, $"after {change}, with {string.Join(' ', options)}");
            Assert.DoesNotContain("RL0719", cached.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("RL079", cached.Error, StringComparison.Ordinal);
        }
    }

    SortedSet<string> Kept() => [.. Directory.GetFiles(scratch[".reportlint"], "*.result", SearchOption.AllDirectories)];

    ProgramRun Run(params string[] options) => ProgramRun.In(scratch.Folder, ["check", .. options, .. Shipped, "."]);

    static void Edit(Scratch scratch, Random random, Func<string, string> edit)
    {
        var file = Any(scratch, random);
        File.WriteAllText(file, edit(File.ReadAllText(file)));
    }

    static string Any(Scratch scratch, Random random)
    {
        var files = Directory.GetFiles(scratch.Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return files[random.Next(files.Count)];
    }

    static FormSet Forms()
    {
        var files = Repository.Files("rules", "*.yaml").Concat(Repository.Files("rules", "*.txt"));
        return FormSet.Read(files.Select(f => new SourceText(Repository.Relative(f), File.ReadAllText(f))), []);
    }
}
