using System.Collections.Immutable;
using System.Text.Json;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>Writes findings, and other outcomes when asked for, as SARIF results.</summary>
sealed class SarifResults(Utf8JsonWriter json, LintRun run, SarifLocations locations)
{
    /// <summary>Links beyond these make a message unreadable; the places themselves are all written.</summary>
    const int MostLinks = 12;

    readonly Dictionary<string, int> ruleIndexes = run.Rules.Select((r, i) => (r.Id, i)).ToDictionary(p => p.Id, p => p.i);
    readonly bool viewer = run.SarifProfile == SarifProfile.Vscode;

    public void Write(CheckedFile file)
    {
        if (file.Result is not { } result)
            return;
        foreach (var finding in file.Findings)
        {
            if (!viewer || finding.Outcome == Outcome.Fail)
                WriteFinding(file, finding, result.Report.Source);
        }
        if (viewer)
            return;
        WriteAbsent(file.Absent);
        if (!run.AllOutcomes)
            return;
        foreach (var verdict in result.Verdicts.Where(v => v.Outcome is Outcome.Pass or Outcome.Undecided or Outcome.NotApplicable))
            WriteOther(file, verdict);
    }

    /// <summary>The viewer would squiggle what is absent, too.</summary>
    public void WriteAbsent(IEnumerable<BaselineEntry> entries)
    {
        foreach (var entry in viewer ? [] : entries)
            WriteAbsent(entry);
    }

    public static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    void WriteFinding(CheckedFile file, Finding finding, SourceText source)
    {
        var evidence = finding.Evidence;
        json.WriteStartObject();
        WriteRule(finding.Rule.Id);
        json.WriteString("kind", "fail");
        json.WriteString("level", Wording.Word(finding.Severity));
        WriteMessage(json, "message", Message(finding, evidence));
        WriteLocations(file, finding);
        WriteRelated(evidence);
        WriteFingerprints(finding, source);
        if (finding.Baseline is { } state)
            json.WriteString("baselineState", state == BaselineState.New ? "new" : "unchanged");
        if (finding.Outcome == Outcome.Waived)
            WriteSuppression(finding);
        WriteFix(finding);
        WriteProperties(finding, evidence);
        json.WriteEndObject();
    }

    void WriteRule(string id)
    {
        json.WriteString("ruleId", id);
        if (ruleIndexes.TryGetValue(id, out var index))
            json.WriteNumber("ruleIndex", index);
    }

    /// <summary>The sentence, then a link for each place: consumers show related places only where the text links to them.</summary>
    string Message(Finding finding, ImmutableArray<Evidence> evidence)
    {
        var sentence = Unlinked(finding.Message.In(run.Language));
        var links = evidence.Where(e => e.Location is not null).Select((e, i) => $"[{Linked(e.In(run.Language))}]({i + 1})").Take(MostLinks).ToList();
        if (links.Count == 0)
            return sentence;
        return run.Language == Language.English ? $"{sentence} See {string.Join(", ", links)}." : $"{sentence}见{string.Join("、", links)}。";
    }

    /// <summary>Text that no reader of SARIF takes for a link.</summary>
    static string Unlinked(string text) => VisibleText.Of(text).Replace("](", "] (", StringComparison.Ordinal);

    /// <summary>The name of a cell has brackets in it, at which readers of SARIF would end the link.</summary>
    static string Linked(string text) => VisibleText.Of(text).Replace('[', '［').Replace(']', '］');

    void WriteLocations(CheckedFile file, Finding finding)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (finding.Location is { } location)
            locations.WritePhysical(json, location, withContext: true);
        else
            locations.WriteFile(json, file.Path);
        var name = string.Join('/', new[] { finding.Place, VisibleText.Of(finding.Verdict.Element ?? "") }.Where(p => p.Length > 0));
        if (name.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", name);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    void WriteRelated(ImmutableArray<Evidence> evidence)
    {
        if (!evidence.Any(e => e.Location is not null))
            return;
        json.WriteStartArray("relatedLocations");
        var id = 0;
        foreach (var place in evidence)
        {
            if (place.Location is not { } location)
                continue;
            json.WriteStartObject();
            json.WriteNumber("id", ++id);
            locations.WritePhysical(json, location, withContext: false);
            WriteMessage(json, "message", place.In(run.Language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    void WriteFingerprints(Finding finding, SourceText source)
    {
        json.WriteStartObject("partialFingerprints");
        if (source.HashOf(finding.Location?.Start.Line ?? 1) is { } hash)
            json.WriteString("primaryLocationLineHash", hash.ToString());
        json.WriteString("reportLint/v1", finding.Fingerprint);
        json.WriteEndObject();
    }

    void WriteSuppression(Finding finding)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", VisibleText.Of(finding.Verdict.WaivedBecause?.In(run.Language) ?? ""));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Only wording is ever proposed: a figure is the body's to correct.</summary>
    void WriteFix(Finding finding)
    {
        if (finding.Diagnostic.Suggestion is not { } suggestion || finding.Location is not { Span.IsEmpty: false, Source.IsExtracted: false } location)
            return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteMessage(json, "description", run.Language == Language.English ? $"Write “{suggestion}”." : $"改为“{suggestion}”。");
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        locations.WriteArtifactLocation(json, "artifactLocation", location.Path);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        SarifLocations.WriteRegion(json, "deletedRegion", location);
        WriteMessage(json, "insertedContent", suggestion);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    void WriteProperties(Finding finding, ImmutableArray<Evidence> evidence)
    {
        json.WriteStartObject("properties");
        if (finding.Verdict.Element is { } element)
            json.WriteString("element", VisibleText.Of(element));
        if (finding.Verdict.Comparison is { } comparison)
        {
            json.WriteString("actual", comparison.Left);
            json.WriteString("expected", comparison.Right);
            if (comparison.Difference is { } difference)
                json.WriteString("difference", difference);
        }
        if (finding.Location is { Source.IsExtracted: true } location && SourceExcerpt.Of(location) is var excerpt)
            json.WriteString("text", excerpt.Before + excerpt.Marked + excerpt.After);
        json.WriteStartArray("operands");
        foreach (var operand in evidence)
            json.WriteStringValue(operand.In(run.Language));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    void WriteAbsent(BaselineEntry entry)
    {
        json.WriteStartObject();
        WriteRule(entry.RuleId);
        json.WriteString("kind", "fail");
        json.WriteString("level", Wording.Word(entry.Severity));
        WriteMessage(json, "message", Unlinked(entry.Message));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        locations.WriteFile(json, entry.Path);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("reportLint/v1", entry.Fingerprint);
        json.WriteEndObject();
        json.WriteString("baselineState", "absent");
        json.WriteEndObject();
    }

    void WriteOther(CheckedFile file, Verdict verdict)
    {
        json.WriteStartObject();
        WriteRule(verdict.Rule.Id);
        json.WriteString("kind", verdict.Outcome switch { Outcome.Pass => "pass", Outcome.NotApplicable => "notApplicable", _ => "open" });
        json.WriteString("level", "none");
        WriteMessage(json, "message", Unlinked(verdict.Reason.In(run.Language)));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (verdict.Location is { } location)
            locations.WritePhysical(json, location, withContext: false);
        else
            locations.WriteFile(json, file.Path);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated([.. verdict.Operands.Select(o => new Evidence(o.Name, o.Value, o.Location))]);
        json.WriteEndObject();
    }
}
