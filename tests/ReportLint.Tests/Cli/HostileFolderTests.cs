using System.Diagnostics;
using System.Net.Sockets;
using ReportLint.Output;
using Xunit;

namespace ReportLint.Tests.Cli;

/// <summary>Folders as strangers leave them: whatever lies beside a report, the report is linted, and what could not be read is named.</summary>
public sealed class HostileFolderTests : IDisposable
{
    readonly Scratch scratch = new Scratch().With("good.txt");

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Links_that_lead_in_a_circle_end()
    {
        scratch.With("a/in.txt").With("b/in.txt");
        Directory.CreateSymbolicLink(scratch["a/up"], "..");
        Directory.CreateSymbolicLink(scratch["a/b"], "../b");
        Directory.CreateSymbolicLink(scratch["b/a"], "../a");
        File.CreateSymbolicLink(scratch["self.html"], "self.html");
        Assert.Contains("3 reports read (1 more", CheckSaid("RL0717", "RL0702").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_nothing_and_without_end_are_named()
    {
        File.CreateSymbolicLink(scratch["gone.txt"], "nowhere.txt");
        File.CreateSymbolicLink(scratch["zero.txt"], "/dev/zero");
        CheckSaid("RL0702", "RL0703");
    }

    [Fact]
    public void A_pipe_that_nobody_writes_to_is_given_up()
    {
        Bash("mkfifo pipe.txt");
        CheckSaid("RL0702");
    }

    [Fact]
    public void A_socket_is_no_report()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(scratch["socket.txt"]));
        CheckSaid("RL0702");
    }

    [Fact]
    public void A_folder_named_like_a_report_is_a_folder()
    {
        scratch.With("page.html/in.txt");
        Assert.Contains("2 reports read", Run().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_without_end_stops_nothing()
    {
        File.CreateSymbolicLink(scratch[".reportlintrc.yaml"], "/dev/zero");
        CheckSaid("RL0702");
    }

    [Theory]
    [InlineData("packs: [\"\\0\"]")]
    [InlineData("output: {file: \"a\\0b\"}")]
    [InlineData("output: {file: \"../escaped.txt\"}")]
    [InlineData("output: {file: /tmp/reportlint-escaped.txt}")]
    [InlineData("limits: {bytes: 0}")]
    [InlineData("limits: {seconds: 99999999999}")]
    [InlineData("exclude: &a [*a]")]
    public void A_configuration_that_cannot_be_is_named_and_left_out(string settings)
    {
        scratch.With(".reportlintrc.yaml", settings);
        var run = Run();
        Assert.Equal(2, run.Status);
        Assert.Contains(".reportlintrc.yaml:1:", run.Error, StringComparison.Ordinal);
        Assert.Contains("good.txt:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_printed_as_names()
    {
        string[] names =
        [
            "new\nline.txt", "escape\u001b[2J\u0007.txt", "turned\u202Etxt.txt", "::error::x.txt", "%0A::error::x.txt", "年报 2023 😀.txt", "=1+1|' \"<i>&.txt",
            "-rf.txt", "x\\..\\..\\up.txt", "{a}[b]*?.txt", new string('长', 80) + ".txt",
        ];
        foreach (var name in names)
            scratch.With(name);
        foreach (var format in OutputFormat.All.Select(f => f.Name))
        {
            var run = ProgramRun.In(scratch.Folder, "check", ".", "--format", format, "--lang", "en", "--quiet");
            Assert.Contains("12 reports read", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(run.Output + run.Error, c => c is '\u001b' or '\u0007' or '\u202E');
            Assert.DoesNotContain("\n::error::", "\n" + run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("<i>", format is "html" or "junit" ? run.Output : "", StringComparison.Ordinal);
            Assert.DoesNotContain("\n=", format == "csv" ? run.Output : "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_name_that_is_no_text_is_named_and_stops_nothing()
    {
        Bash($"cp good.txt $'bad\\xff\\xfe.txt'");
        CheckSaid("RL0702");
        Bash("rm bad*");
    }

    [Fact]
    public void What_a_name_lets_one_into_is_not_printed()
    {
        scratch.With("https_clerk:pa55@host_1.txt").With("show?id=1&token=abcdef0123.txt");
        foreach (var format in OutputFormat.All.Select(f => f.Name))
        {
            var run = ProgramRun.In(scratch.Folder, "check", ".", "--format", format, "--lang", "en");
            Assert.DoesNotContain("pa55", run.Output + run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("abcdef0123", run.Output + run.Error, StringComparison.Ordinal);
            Assert.Contains("3 reports read", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sarif_leads_nowhere_outside_its_root()
    {
        using var other = new Scratch().With("secret/outside.txt", Scratch.Report.Replace("某县", "别县", StringComparison.Ordinal));
        var run = ProgramRun.In(scratch.Folder, "check", "good.txt", other["secret/outside.txt"], "--format", "sarif");
        Assert.Contains("outside.txt", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Folder, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"uri\": \"file:", run.Output.Replace($"\"uri\": \"file://{scratch.Folder}/\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("\"uri\": \"..", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_of_the_configuration_is_reached_and_said()
    {
        scratch.With(".reportlintrc.yaml", "limits: {bytes: 300, findings: 1}").With("long.txt", Scratch.Report + new string('一', 200));
        var run = CheckSaid("RL0703", "RL0716");
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_report_whose_time_is_up_is_given_up_and_others_are_not()
    {
        scratch.With("slow/.reportlintrc.yaml", "limits: {seconds: 1}").With("slow/slow.pdf", "%PDF-1.4\n");
        var path = Environment.GetEnvironmentVariable("PATH");
        scratch.With("bin/pdftotext", "#!/bin/sh\nsleep 60 &\nwait\n");
        Bash("chmod +x bin/pdftotext");
        try
        {
            Environment.SetEnvironmentVariable("PATH", $"{scratch["bin"]}:{path}");
            var clock = Stopwatch.StartNew();
            CheckSaid("RL0715");
            Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", path);
        }
    }

    ProgramRun CheckSaid(params string[] ids)
    {
        var run = Run();
        Assert.Equal(2, run.Status);
        Assert.All(ids, id => Assert.Contains(id, run.Error, StringComparison.Ordinal));
        Assert.Contains("good.txt:", run.Output, StringComparison.Ordinal);
        return run;
    }

    void Bash(string command) =>
        Process.Start(new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = scratch.Folder })!.WaitForExit();

    ProgramRun Run() => ProgramRun.In(scratch.Folder, "check", ".", "--quiet", "--lang", "en");
}
