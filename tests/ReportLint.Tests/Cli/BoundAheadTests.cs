using System.Text.RegularExpressions;
using ReportLint.Output;
using Xunit;

namespace ReportLint.Tests.Cli;

/// <summary>A program whose rules were bound ahead says the same as one that reads them at every start, whatever was done to the rules since.</summary>
public sealed partial class BoundAheadTests : IDisposable
{
    const string Rule = "rules/disclosure/t3/t3.flow.rule";
    const string Form = "rules/disclosure/forms/2021.yaml";

    static readonly Lazy<byte[]> Bytes = new(BindRules);

    readonly Scratch bare = Installed();
    readonly Scratch bound = Installed();

    public BoundAheadTests() => File.WriteAllBytes(bound["rules.bound"], Bytes.Value);

    public static TheoryData<string> Formats => [.. OutputFormat.All.Select(f => f.Name)];

    public void Dispose()
    {
        bare.Dispose();
        bound.Dispose();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_is_the_same(string format) => Compare("check", "seeds", "--format", format, "--all-outcomes", "--lang", "en", "--statistics");

    [Fact]
    public void Other_commands_are_the_same()
    {
        Compare("rules", "--format", "json");
        Compare("explain", "t3.flow");
        Compare("explain", "t3.flow", "seeds/003_a7ed15760e03fe8e.txt");
        Compare("read", "seeds/003_a7ed15760e03fe8e.txt", "--format", "json");
        Compare("test");
        Compare("test", Rule);
    }

    [Fact]
    public void A_rule_that_was_changed_counts_as_it_is_now()
    {
        Change(Rule, "级别", "状态 草案\n  级别");
        Change(Rule, "规则 t3.flow “", "规则 t3.flow “改：");
        Compare("rules");
        Compare("check", "seeds");
        Compare("test", Rule);
    }

    [Fact]
    public void A_rule_that_was_broken_is_told()
    {
        Change(Rule, "级别", "级");
        Compare("check", "seeds");
        Compare("rules");
    }

    [Fact]
    public void A_rule_that_is_there_twice_is_told()
    {
        Both(home => File.Copy(home[Rule], home["rules/disclosure/again.rule"]));
        Compare("check", "seeds");
    }

    [Fact]
    public void A_form_that_was_changed_counts_as_it_is_now()
    {
        Change(Form, "from: 2021", "from: 2022");
        Compare("check", "seeds", "--all-outcomes");
    }

    [Fact]
    public void A_form_that_was_broken_is_told()
    {
        Change(Form, "from: 2021", "from: x");
        Compare("check", "seeds");
    }

    [Fact]
    public void A_pack_copied_from_the_shipped_one_is_the_same_with_and_without_forms_of_its_own()
    {
        using var own = Installed();
        File.WriteAllText(own[Rule], File.ReadAllText(own[Rule]).Replace("“", "“改：", StringComparison.Ordinal));
        Compare("check", "seeds", "--rules", own["rules"], "--all-outcomes");
        Directory.Delete(own["rules/disclosure/forms"], recursive: true);
        Compare("check", "seeds", "--rules", own["rules"]);
    }

    [Fact]
    public void A_file_that_is_damaged_is_as_if_it_were_not_there()
    {
        var bytes = File.ReadAllBytes(bound["rules.bound"]);
        foreach (var damaged in new byte[][] { [], bytes[..^1], [.. bytes, 0], [.. bytes[..1000], (byte)~bytes[1000], .. bytes[1001..]] })
        {
            File.WriteAllBytes(bound["rules.bound"], damaged);
            Compare("check", "seeds");
        }
        File.Delete(bound["rules.bound"]);
        Directory.CreateDirectory(bound["rules.bound"]);
        Compare("check", "seeds");
    }

    /// <summary>Forms are known by the folder they lie in, also where the program runs in that folder.</summary>
    [Fact]
    public void It_does_not_matter_where_the_program_runs()
    {
        var outside = LintIn(Repository.Root);
        foreach (var folder in new[] { "rules", "rules/disclosure/forms", "rules/disclosure/reading", "rules/disclosure/t3" })
            Assert.Equal(outside, LintIn(bound[folder]));

        string LintIn(string folder) => Seconds().Replace(ProgramRun.Installed(bound.Folder, folder, "check", Repository.PathTo("seeds"), "--format", "sarif").Error, "");
    }

    /// <summary>The same call of both programs.</summary>
    void Compare(params string[] arguments) => Assert.Equal(Run(bare, arguments), Run(bound, arguments));

    /// <summary>The program with its folder and the time it took left out.</summary>
    static ProgramRun Run(Scratch home, string[] arguments)
    {
        var run = ProgramRun.Installed(home.Folder, Repository.Root, arguments);
        return new ProgramRun(run.Status, run.Output.Replace(home.Folder, "", StringComparison.Ordinal), Seconds().Replace(run.Error.Replace(home.Folder, "", StringComparison.Ordinal), "0.00 "));
    }

    void Change(string file, string before, string after) => Both(home =>
    {
        var content = File.ReadAllText(home[file]);
        Assert.Contains(before, content, StringComparison.Ordinal);
        File.WriteAllText(home[file], content.Replace(before, after, StringComparison.Ordinal));
    });

    void Both(Action<Scratch> change)
    {
        change(bare);
        change(bound);
    }

    static byte[] BindRules()
    {
        using var home = Installed();
        Assert.Equal(new ProgramRun(0, "", ""), ProgramRun.Installed(home.Folder, Repository.Root, "bind-rules"));
        return File.ReadAllBytes(home["rules.bound"]);
    }

    /// <summary>The rules as they lie beside the published program.</summary>
    static Scratch Installed()
    {
        var home = new Scratch();
        foreach (var file in Repository.Files("rules", "*"))
            home.With(Repository.Relative(file), File.ReadAllText(file));
        return home;
    }

    [GeneratedRegex("[0-9.]+ (?=秒|s\\.)")]
    private static partial Regex Seconds();
}
