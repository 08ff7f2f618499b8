using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>What kept a run from doing all that was asked, and what kinds of such messages there are.</summary>
sealed class SarifNotifications(IReadOnlyList<Diagnostic> problems, Language language)
{
    readonly List<string> ids = [.. problems.Select(p => p.Id).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The kinds met, as the tool's <c>notifications</c>.</summary>
    public void WriteKinds(Utf8JsonWriter json)
    {
        if (ids.Count == 0)
            return;
        json.WriteStartArray("notifications");
        foreach (var id in ids)
            WriteKind(json, id);
        json.WriteEndArray();
    }

    /// <summary>Each of them with its place, as an invocation's <c>toolExecutionNotifications</c>.</summary>
    public void WriteAll(Utf8JsonWriter json, SarifLocations locations)
    {
        if (problems.Count == 0)
            return;
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var problem in problems)
            Write(json, problem, locations);
        json.WriteEndArray();
    }

    void WriteKind(Utf8JsonWriter json, string id)
    {
        var (name, text) = Area(id);
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("name", name + id[^4..]);
        SarifResults.WriteMessage(json, "shortDescription", text.In(language));
        SarifResults.WriteMessage(json, "fullDescription", text.In(language));
        SarifResults.WriteMessage(json, "help", Help.In(language));
        json.WriteEndObject();
    }

    void Write(Utf8JsonWriter json, Diagnostic problem, SarifLocations locations)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", problem.Id);
        json.WriteNumber("index", ids.IndexOf(problem.Id));
        json.WriteEndObject();
        json.WriteString("level", Wording.Word(problem.Severity));
        SarifResults.WriteMessage(json, "message", VisibleText.Of(problem.Message.In(language)));
        if (problem.Location is { } location)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            locations.WritePhysical(json, location, withContext: false);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    static LocalizedText Help { get; } = new("消息里写了怎么办；规则文件的各种错误见 docs/rule-errors.md。", "The message says what to do; mistakes in rule files are explained in docs/rule-errors.md.");

    /// <summary>As docs/architecture.md divides the ids.</summary>
    static (string Name, LocalizedText Text) Area(string id) => id.AsSpan(0, 4) switch
    {
        "RL01" => ("FormFile", new("YAML 文件或格式文件有误。", "A YAML or form file is wrong.")),
        "RL02" => ("Reading", new("读报告文件时的问题。", "A report could not be read, or only in part.")),
        "RL03" or "RL04" or "RL05" => ("RuleFile", new("规则文件有误。", "A rule file is wrong.")),
        "RL06" => ("Configuration", new("配置文件有误，或豁免失效、没有用上。", "The configuration is wrong, or a waiver expired or went unused.")),
        _ => ("Program", new("没能按要求做完。", "Something could not be done as asked.")),
    };
}
