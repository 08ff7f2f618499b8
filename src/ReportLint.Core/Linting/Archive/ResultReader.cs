using System.Collections.Immutable;
using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Linting.Archive;

/// <summary>Reads back what <see cref="ResultWriter"/> wrote. The report's tables have no cells.</summary>
public sealed class ResultReader
{
    readonly SourceText source;
    readonly JsonElement root;
    readonly RulePack pack;
    readonly Report? known;

    ResultReader(JsonElement root, string path, RulePack pack)
        : this(root, new SourceText(path, Text(root, "content") ?? "", Text(root, "encoding") ?? "") { IsExtracted = root.GetProperty("extracted").GetBoolean() }, pack, null)
    {
    }

    ResultReader(JsonElement root, SourceText source, RulePack pack, Report? known)
    {
        this.root = root;
        this.source = source;
        this.pack = pack;
        this.known = known;
    }

    /// <summary>The result and what was said while reading the report; null when the bytes are not whole or speak of rules the pack has not.</summary>
    /// <param name="path">Where the report lies now.</param>
    public static (LintResult Result, ImmutableArray<Diagnostic> Said)? Read(ReadOnlyMemory<byte> json, string path, RulePack pack)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var reader = new ResultReader(document.RootElement, path, pack);
            return (reader.ReadResult(), Each(reader.root, "said", reader.ReadDiagnostic));
        }
        catch (Exception e) when (IsMalformed(e))
        {
            return null;
        }
    }

    /// <summary>The result for a report that is already there; null as above.</summary>
    public static LintResult? Read(ReadOnlyMemory<byte> json, Report report, RulePack pack)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Text(document.RootElement, "content") == report.Source.Content
                ? new ResultReader(document.RootElement, report.Source, pack, report).ReadResult()
                : null;
        }
        catch (Exception e) when (IsMalformed(e))
        {
            return null;
        }
    }

    static bool IsMalformed(Exception e) =>
        e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or NullReferenceException or ArgumentException;

    LintResult ReadResult()
    {
        var rules = pack.Rules.ToDictionary(r => r.Rule.Id, r => r.Rule);
        return new LintResult(known ?? ReadReport(), Each(root, "verdicts", v => ReadVerdict(v, rules)), Each(root, "findings", ReadDiagnostic));
    }

    Report ReadReport()
    {
        var nothing = MappedText.Whole(new SourceText(source.Path, ""));
        return new Report
        {
            Source = source,
            Layout = Text(root, "layout") ?? "",
            Facts = new Facts { Issuer = Text(root, "issuer") is { } issuer && Place(root, "issuerAt") is { } at ? new Fact<string>(issuer, at) : null },
            Prose = nothing,
            Preamble = nothing,
            Sections = Each(root, "sections", s => new Section(
                s.TryGetProperty("number", out var number) ? number.GetInt32() : null, Text(s, "ordinal"), Text(s, "title") ?? "", Place(s, "at")!, nothing)),
            Tables = Each(root, "tables", ReadTable),
        };
    }

    Table ReadTable(JsonElement table)
    {
        var form = pack.Forms.Form(Text(table, "form") ?? "")?.Table(Text(table, "table") ?? "") ?? throw new KeyNotFoundException("table");
        return new Table(form, (Grade)table.GetProperty("grade").GetInt32(), Place(table, "at")!, new Cell?[form.Rows.Length, form.Columns.Length]);
    }

    Verdict ReadVerdict(JsonElement verdict, Dictionary<string, Rule> rules) =>
        new(rules[Text(verdict, "rule") ?? ""], Text(verdict, "element"), (Outcome)verdict.GetProperty("outcome").GetInt32(),
            (Severity)verdict.GetProperty("severity").GetInt32(), Localized(verdict, "reason"))
        {
            Location = Place(verdict, "at"),
            Operands = Each(verdict, "operands", o => new Operand(Text(o, "name") ?? "", Localized(o, "value"), Place(o, "at"))),
            Comparison = Text(verdict, "left") is { } left ? new Comparison(left, Text(verdict, "right") ?? "", Text(verdict, "difference")) : null,
        };

    Diagnostic ReadDiagnostic(JsonElement diagnostic) =>
        new(Text(diagnostic, "id") ?? "", (Severity)diagnostic.GetProperty("severity").GetInt32(), Localized(diagnostic, "message"), Place(diagnostic, "at"))
        {
            Element = Text(diagnostic, "element"),
            Suggestion = Text(diagnostic, "suggestion"),
            Related = Each(diagnostic, "related", r => new RelatedLocation(Place(r, "at")!, Localized(r, "message"))),
        };

    static ImmutableArray<T> Each<T>(JsonElement parent, string name, Func<JsonElement, T> read) =>
        [.. parent.GetProperty(name).EnumerateArray().Select(read)];

    static string? Text(JsonElement parent, string name) => parent.TryGetProperty(name, out var text) ? text.GetString() : null;

    static LocalizedText Localized(JsonElement parent, string name)
    {
        var texts = parent.GetProperty(name);
        return new LocalizedText(texts[0].GetString()!, texts.GetArrayLength() > 1 ? texts[1].GetString() : null);
    }

    Location? Place(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var place))
            return null;
        var span = new TextSpan(place[0].GetInt32(), place[1].GetInt32());
        return span.Start >= 0 && span.Length >= 0 && span.End <= source.Content.Length ? source.At(span) : throw new FormatException(name);
    }
}
