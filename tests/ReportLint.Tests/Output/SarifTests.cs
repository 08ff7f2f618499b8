using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Output;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Output;

/// <summary>What consumers of SARIF were seen to do with a file, held against ours.</summary>
public class SarifTests
{
    [Fact]
    public void Portable_addresses_are_relative_and_percent_encoded()
    {
        var run = Run(SarifProfile.Portable);
        Assert.All(Places(run), place =>
        {
            var address = place.GetProperty("artifactLocation");
            Assert.Equal("%E5%B9%B4%E6%8A%A5/a%20b.txt", address.GetProperty("uri").GetString());
            Assert.Equal("SRCROOT", address.GetProperty("uriBaseId").GetString());
        });
        Assert.Equal("file:///reports/", run.GetProperty("originalUriBaseIds").GetProperty("SRCROOT").GetProperty("uri").GetString());
    }

    [Fact]
    public void The_viewer_gets_absolute_addresses_for_it_does_not_decode_relative_ones() =>
        Assert.All(Places(Run(SarifProfile.Vscode)), place =>
            Assert.Equal("file:///reports/%E5%B9%B4%E6%8A%A5/a%20b.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString()));

    [Fact]
    public void The_viewer_gets_nothing_waived_or_absent_for_it_squiggles_those_too()
    {
        var results = Run(SarifProfile.Vscode, r => r with { AllOutcomes = true }).GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(2, results.Count);
        Assert.All(results, r => Assert.Equal("fail", r.GetProperty("kind").GetString()));
        Assert.DoesNotContain(results, r => r.TryGetProperty("suppressions", out _));
    }

    [Theory]
    [InlineData(SarifProfile.Portable)]
    [InlineData(SarifProfile.Vscode)]
    public void A_region_lies_inside_the_file_for_one_outside_hides_all_findings(SarifProfile profile)
    {
        var lines = SampleRun.Result(SampleRun.Text).Report.Source.Content.Split('\n');
        Assert.All(Places(Run(profile)).Select(p => p.GetProperty("region")), region =>
        {
            Assert.False(region.TryGetProperty("byteOffset", out _));
            foreach (var edge in new[] { "start", "end" })
            {
                var line = region.GetProperty(edge + "Line").GetInt32();
                Assert.InRange(line, 1, lines.Length);
                Assert.InRange(region.GetProperty(edge + "Column").GetInt32(), 1, lines[line - 1].Length + 1);
            }
        });
    }

    [Fact]
    public void A_finding_that_points_at_the_very_end_lies_inside_the_file()
    {
        var source = new ReportLint.Text.SourceText("a.txt", "一\r\n");
        Assert.Equal(new ReportLint.Text.LinePosition(2, 1), source.At(new ReportLint.Text.TextSpan(3, 0)).End);
    }

    [Theory]
    [InlineData(SarifProfile.Portable)]
    [InlineData(SarifProfile.Vscode)]
    public void Every_result_knows_its_rule_by_index(SarifProfile profile)
    {
        var run = Run(profile, r => r with { AllOutcomes = true });
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.All(run.GetProperty("results").EnumerateArray(), r =>
            Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("t4.after_review", "T4AfterReview")]
    [InlineData("wording", "WordingRule")]
    public void The_name_of_a_rule_is_not_its_id_in_other_letters(string id, string name)
    {
        var standard = SampleRun.Standard();
        var written = SampleRun.Write(OutputFormat.Named("sarif"), standard with { Rules = [standard.Rules[0] with { Id = id }] });
        var rule = JsonDocument.Parse(written).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal(name, rule.GetProperty("name").GetString());
    }

    [Fact]
    public void Links_stand_in_plain_text_and_lead_to_related_places()
    {
        var result = Run(SarifProfile.Vscode).GetProperty("results")[0];
        Assert.Contains("[申请［新收, 自然人］ = 5](1)", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(result.GetProperty("message").TryGetProperty("markdown", out _));
        Assert.Equal(1, result.GetProperty("relatedLocations")[0].GetProperty("id").GetInt32());
    }

    [Fact]
    public void No_contents_are_embedded_and_no_empty_provenance_is_written()
    {
        var run = Run(SarifProfile.Vscode);
        Assert.False(run.TryGetProperty("versionControlProvenance", out _));
        Assert.All(run.GetProperty("artifacts").EnumerateArray(), a => Assert.False(a.TryGetProperty("contents", out _)));
    }

    [Fact]
    public void An_outcome_other_than_failure_is_written_when_asked_for_and_has_no_level()
    {
        var kinds = Run(SarifProfile.Portable, r => r with { AllOutcomes = true }).GetProperty("results").EnumerateArray()
            .Where(r => r.GetProperty("kind").GetString() != "fail").ToList();
        Assert.Equal(["open", "notApplicable", "pass"], kinds.Select(r => r.GetProperty("kind").GetString()));
        Assert.All(kinds, r => Assert.Equal("none", r.GetProperty("level").GetString()));
    }

    [Fact]
    public void A_run_that_could_not_be_done_says_so_and_why()
    {
        var invocation = Run(SarifProfile.Portable).GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(["RL0301", "RL0201"], invocation.GetProperty("toolExecutionNotifications").EnumerateArray()
            .Select(n => n.GetProperty("descriptor").GetProperty("id").GetString()));
    }

    [Fact]
    public void Every_message_of_the_program_has_its_kind_described()
    {
        var run = Run(SarifProfile.Portable);
        var kinds = run.GetProperty("tool").GetProperty("driver").GetProperty("notifications").EnumerateArray().ToList();
        Assert.All(kinds, k => Assert.All(["shortDescription", "fullDescription", "help"], name => Assert.NotEmpty(k.GetProperty(name).GetProperty("text").GetString()!)));
        Assert.All(run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray().Select(n => n.GetProperty("descriptor")), d =>
            Assert.Equal(d.GetProperty("id").GetString(), kinds[d.GetProperty("index").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void Severities_that_the_configuration_gives_stand_in_the_invocation()
    {
        var overrides = Run(SarifProfile.Portable, r => r with { Configured = [(r.Rules[1], Severity.Note), (r.Rules[0], null)] })
            .GetProperty("invocations")[0].GetProperty("ruleConfigurationOverrides");
        Assert.Equal("x.part_missing", overrides[0].GetProperty("descriptor").GetProperty("id").GetString());
        Assert.Equal(1, overrides[0].GetProperty("descriptor").GetProperty("index").GetInt32());
        Assert.Equal("note", overrides[0].GetProperty("configuration").GetProperty("level").GetString());
        Assert.False(overrides[1].GetProperty("configuration").GetProperty("enabled").GetBoolean());
    }

    [Fact]
    public void The_address_of_the_tool_leads_somewhere()
    {
        var address = new Uri(Run(SarifProfile.Portable).GetProperty("tool").GetProperty("driver").GetProperty("informationUri").GetString()!);
        Assert.Equal("data", address.Scheme);
        Assert.Contains("ReportLint checks reports", Uri.UnescapeDataString(address.AbsoluteUri), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_a_DOCX_or_PDF_is_no_more_than_the_file_where_its_text_is_not_kept()
    {
        var run = Extracted(SarifProfile.Portable, keep: _ => "unused.txt");
        Assert.All(Places(run).Select(p => p.GetProperty("region")), region =>
        {
            Assert.Equal(1, region.GetProperty("endLine").GetInt32());
            Assert.False(region.TryGetProperty("snippet", out _));
        });
        Assert.False(run.GetProperty("artifacts")[0].TryGetProperty("encoding", out _));
        Assert.Equal("总计\t5".Replace('\t', ' '), run.GetProperty("results")[0].GetProperty("properties").GetProperty("text").GetString());
        Assert.Equal(Places(run).Select(Address), Places(Extracted(SarifProfile.Portable, keep: null)).Select(Address));
    }

    [Fact]
    public void The_viewer_is_led_to_the_text_that_was_taken_out()
    {
        var kept = new List<string>();
        var run = Extracted(SarifProfile.Vscode, keep: source =>
        {
            kept.Add(source.Path);
            return "out.extracted/a.txt";
        });
        Assert.Equal(["年报/a b.txt"], kept);
        Assert.All(Places(run), place => Assert.Equal("file:///reports/out.extracted/a.txt", Address(place)));
        Assert.Contains(run.GetProperty("artifacts").EnumerateArray(), a => a.GetProperty("roles")[0].GetString() == "resultFile");
    }

    [Fact]
    public void What_only_the_baseline_has_is_absent_and_kept_from_the_viewer()
    {
        LintRun Gone(LintRun run) => run with { Gone = [new BaselineEntry("gone.txt", "x.flow", "12", Severity.Error, "曾有[问题](1)")] };
        var absent = Assert.Single(Run(SarifProfile.Portable, Gone).GetProperty("results").EnumerateArray(), r => r.TryGetProperty("baselineState", out _));
        Assert.Equal("absent", absent.GetProperty("baselineState").GetString());
        Assert.Equal("gone.txt", Address(absent.GetProperty("locations")[0].GetProperty("physicalLocation")));
        Assert.DoesNotContain(Run(SarifProfile.Vscode, Gone).GetProperty("results").EnumerateArray(), r => r.TryGetProperty("baselineState", out _));
    }

    static string? Address(JsonElement place) => place.GetProperty("artifactLocation").GetProperty("uri").GetString();

    static JsonElement Extracted(SarifProfile profile, Func<SourceText, string>? keep)
    {
        var run = SampleRun.Of(SampleRun.Checked(SampleRun.Text, isExtracted: true)) with { SarifProfile = profile, KeepExtraction = keep };
        return JsonDocument.Parse(SampleRun.Write(OutputFormat.Named("sarif"), run)).RootElement.GetProperty("runs")[0];
    }

    static JsonElement Run(SarifProfile profile, Func<LintRun, LintRun>? change = null)
    {
        var run = SampleRun.Standard() with { SarifProfile = profile };
        var written = SampleRun.Write(OutputFormat.Named("sarif"), change is null ? run : change(run));
        return JsonDocument.Parse(written).RootElement.GetProperty("runs")[0];
    }

    static IEnumerable<JsonElement> Places(JsonElement run) =>
        from result in run.GetProperty("results").EnumerateArray()
        from list in new[] { "locations", "relatedLocations" }
        where result.TryGetProperty(list, out _)
        from place in result.GetProperty(list).EnumerateArray()
        select place.GetProperty("physicalLocation");
}
