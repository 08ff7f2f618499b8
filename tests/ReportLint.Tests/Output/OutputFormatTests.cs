using ReportLint.Output;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Output;

public class OutputFormatTests
{
    public static TheoryData<string> Formats => [.. OutputFormat.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_writes_what_was_reviewed(string format) =>
        CheckGolden(format, format, SampleRun.Standard());

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_in_a_report_acts_on_a_terminal(string format)
    {
        var written = SampleRun.Write(OutputFormat.Named(format), SampleRun.Standard());
        Assert.DoesNotContain('\u001b', written);
        Assert.DoesNotContain('\u202e', written);
    }

    [Fact]
    public void Text_is_coloured_only_when_asked() =>
        CheckGolden("text", "text-color", SampleRun.Standard() with { Color = true });

    [Fact]
    public void Quiet_text_keeps_to_a_line_a_finding() =>
        CheckGolden("text", "text-quiet", SampleRun.Standard() with { Quiet = true });

    [Fact]
    public void Text_speaks_English_when_asked() =>
        CheckGolden("text", "text-en", SampleRun.Standard() with { Language = Language.English });

    static void CheckGolden(string format, string name, LintRun run) =>
        Golden.Check($"tests/ReportLint.Tests/Output/Goldens/{name}.golden", SampleRun.Write(OutputFormat.Named(format), run));
}
