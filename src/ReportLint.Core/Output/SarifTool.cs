using System.Globalization;
using System.Text;
using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>Writes the tool and all that is known about its rules, also those that found nothing.</summary>
static class SarifTool
{
    /// <summary>The tool has no address on the network of its own; this one is where it says it is: in itself.</summary>
    const string Information = "data:text/plain;charset=utf-8,ReportLint%20checks%20reports%20against%20written%20rules.%20%22reportlint%20explain%20RULE%22%20shows%20a%20rule.";

    /// <summary>GitHub cuts descriptions at this length.</summary>
    const int LongestDescription = 1024;

    public static void Write(Utf8JsonWriter json, LintRun run, SarifNotifications notifications)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ReportLint");
        json.WriteString("fullName", $"ReportLint {run.Version}");
        json.WriteString("version", run.Version);
        json.WriteString("semanticVersion", run.Version);
        json.WriteString("informationUri", Information);
        json.WriteStartArray("rules");
        foreach (var rule in run.Rules)
            WriteRule(json, rule, run.Language);
        json.WriteEndArray();
        notifications.WriteKinds(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteRule(Utf8JsonWriter json, Rule rule, Language language)
    {
        var title = VisibleText.Of(rule.Title.In(language));
        var basis = string.Join(language == Language.English ? "; " : "；", rule.Basis.Select(VisibleText.Of));
        var help = rule.Help is { } text ? VisibleText.Of(text.In(language)) : title;
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", Name(rule.Id));
        SarifResults.WriteMessage(json, "shortDescription", Cut(title));
        // The viewer of VS Code shows no help, so the page stands in the description, too.
        var page = Markdown(rule, title, help, language);
        WriteTexts(json, "fullDescription", Cut(Sentence($"{title}{(language == Language.English ? ". Basis: " : "。依据：")}{basis}", language)), page);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Wording.Word(rule.Severity));
        json.WriteEndObject();
        WriteTexts(json, "help", help, page);
        json.WriteStartObject("properties");
        WriteTags(json, rule);
        json.WriteString("precision", rule.Severity == Severity.Note ? "medium" : "high");
        json.WriteString("problem.severity", rule.Severity == Severity.Note ? "recommendation" : Wording.Word(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteTexts(Utf8JsonWriter json, string name, string text, string markdown)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteString("markdown", markdown);
        json.WriteEndObject();
    }

    /// <summary>The rule's area, then what it rests on.</summary>
    static void WriteTags(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartArray("tags");
        foreach (var tag in rule.Basis.Select(VisibleText.Of).Prepend(rule.Id.Split('.')[0]).Distinct().Take(10))
            json.WriteStringValue(tag);
        json.WriteEndArray();
    }

    static string Markdown(Rule rule, string title, string help, Language language)
    {
        var (basis, toDo) = language == Language.English ? ("Basis", "What to do") : ("依据", "怎么办");
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {rule.Id}\n\n{Escape(title)}\n\n**{basis}**\n\n");
        foreach (var line in rule.Basis)
            page.Append(CultureInfo.InvariantCulture, $"- {Escape(VisibleText.Of(line))}\n");
        page.Append(CultureInfo.InvariantCulture, $"\n**{toDo}**\n\n{Escape(help)}\n");
        return page.ToString();
    }

    static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    /// <summary><c>t4.after_review</c> becomes <c>T4AfterReview</c>. A name must not be the id in other letters (SARIF1001), so <c>wording</c> becomes <c>WordingRule</c>.</summary>
    static string Name(string id)
    {
        var words = id.Split('.', '_').Where(w => w.Length > 0).Select(w => char.ToUpperInvariant(w[0]) + w[1..]).ToList();
        return string.Concat(words.Count > 1 ? words : [.. words, "Rule"]);
    }

    static string Sentence(string text, Language language) =>
        text.EndsWith('。') || text.EndsWith('.') ? text : text + (language == Language.English ? "." : "。");

    static string Cut(string text) => text.Length <= LongestDescription ? text : text[..(LongestDescription - 1)] + "…";
}
