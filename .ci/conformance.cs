#:project ../src/ReportLint.Core/ReportLint.Core.csproj
#:property PublishAot=false
// Compares what is read from real reports with what was written down by hand: dotnet run .ci/conformance.cs -- SHARED
// SHARED holds seeds/, corpus/full/ and conformance/*.json. Prints one line a report and ends with 1 below the bars:
// seeds: every cell, fact, part and layout right, and the rules that fire or are silent as expected; other reports: 97 % of cells; no figure wrong anywhere.
using System.Diagnostics;
using System.Text.Json;
using ReportLint.Diagnostics;
using ReportLint.Linting;
using ReportLint.Output;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;
using ReportLint.Rules;
using ReportLint.Text;

var shared = args.Length > 0 ? args[0] : "../shared";
var verbose = args.Contains("--verbose");
var pack = Path.Combine("rules", "disclosure");
var problems = new List<Diagnostic>();
var forms = FormSet.Read(
    Directory.EnumerateFiles(pack, "*.*", SearchOption.AllDirectories)
        .Where(f => Path.GetExtension(f) is ".yaml" or ".txt")
        .Select(f => new SourceText(f.Replace('\\', '/'), File.ReadAllText(f))),
    problems);
foreach (var problem in problems)
    Console.Error.WriteLine($"{problem.Location}: {problem.Message}");

var rules = RulePack.Read(
    Directory.EnumerateFiles(pack, "*.rule", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => new SourceText(f.Replace('\\', '/'), File.ReadAllText(f))), forms);

var seeds = Compare("seeds.json", "seeds");
var corpus = Compare("corpus.json", Path.Combine("corpus", "full"));
Console.WriteLine($"seeds   {seeds}");
Console.WriteLine($"corpus  {corpus}");
var isGood = seeds.Right == seeds.Expected && seeds.Misses == 0 && seeds.Wrong + corpus.Wrong == 0 && corpus.Right >= 0.97 * corpus.Expected;
return isGood && problems.Count == 0 ? 0 : 1;

Score Compare(string expectations, string folder)
{
    using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(shared, "conformance", expectations)));
    var sum = new Score(0, 0, 0, 0, 0);
    foreach (var report in expected.RootElement.EnumerateObject())
    {
        var path = Path.Combine(shared, folder, report.Name);
        var document = Read(path);
        using var read = Written(document);
        var score = CompareTables(report.Value, read.RootElement);
        List<string> misses = [.. Misses(report.Value, read.RootElement), .. document is null ? [] : Verdicts(report.Value, document)];
        score = score with { Misses = misses.Count };
        Console.WriteLine($"{report.Name,-42} {score} layout {Text(read.RootElement, "layout")}");
        foreach (var miss in misses)
            Console.WriteLine($"    {miss}");
        sum = sum.Plus(score);
    }
    return sum;
}

// The rules that should have fired and did not, and those that should have been silent.
IEnumerable<string> Verdicts(JsonElement expected, Report report)
{
    var fired = Linter.Lint(report, rules).Findings.Select(f => f.Id).ToHashSet();
    foreach (var id in Ids("fires").Where(id => !fired.Contains(id)))
        yield return $"{id} did not fire";
    foreach (var id in Ids("silent").Where(fired.Contains))
        yield return $"{id} fired";

    IEnumerable<string> Ids(string name) => expected.TryGetProperty(name, out var ids) ? ids.EnumerateArray().Select(i => i.GetString()!) : [];
}

Report? Read(string path) => (path.EndsWith(".pdf", StringComparison.Ordinal)
    ? ReportReader.ReadExtraction(new SourceText(path, PdfText(path)), forms)
    : ReportReader.Read(path, File.ReadAllBytes(path), forms)).Report;

JsonDocument Written(Report? report)
{
    using var json = new MemoryStream();
    if (report is not null)
        ReportJson.Write(report, json);
    return JsonDocument.Parse(json.Length == 0 ? "{}" : System.Text.Encoding.UTF8.GetString(json.ToArray()));
}

static string PdfText(string path)
{
    try
    {
        using var pdftotext = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", "-enc", "UTF-8", path, "-"]) { RedirectStandardOutput = true })!;
        return pdftotext.StandardOutput.ReadToEnd();
    }
    catch (System.ComponentModel.Win32Exception)
    {
        Console.WriteLine("pdftotext is not installed (poppler-utils): reading its stored output instead");
        return File.ReadAllText(Path.ChangeExtension(path, ".pdftotext-layout.txt"));
    }
}

Score CompareTables(JsonElement expected, JsonElement read)
{
    int cells = 0, right = 0, unreadable = 0, wrong = 0;
    foreach (var table in expected.GetProperty("tables").EnumerateObject())
    {
        var columns = table.Value.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!).ToList();
        foreach (var row in table.Value.GetProperty("rows").EnumerateObject())
        {
            for (var i = 0; i < columns.Count; i++)
            {
                cells++;
                var want = row.Value[i];
                var cell = Cell(read, table.Name, row.Name, columns[i]);
                var verdict = Judge(want, cell);
                if (verdict == "right")
                    right++;
                else if (verdict == "wrong")
                    wrong++;
                else
                    unreadable++;
                if (verdict != "right" && (verbose || verdict == "wrong"))
                    Console.WriteLine($"    {verdict}: {table.Name} {row.Name}, {columns[i]}: expected {want}, read {(cell is { } c ? Text(c, "state") + " " + Text(c, "raw") : "nothing")}");
            }
        }
    }
    return new Score(cells, right, unreadable, wrong, 0);
}

static string Judge(JsonElement want, JsonElement? cell)
{
    var state = cell is { } c ? Text(c, "state") : "absent";
    if (want.ValueKind == JsonValueKind.Number)
        return state != "number" ? "unread" : cell!.Value.GetProperty("value").GetDecimal() == want.GetDecimal() ? "right" : "wrong";
    return state == want.GetString() ? "right" : state == "number" ? "wrong" : "unread";
}

static JsonElement? Cell(JsonElement read, string table, string row, string column)
{
    if (!read.TryGetProperty("tables", out var tables))
        return null;
    foreach (var cell in tables.EnumerateArray().Where(t => Text(t, "id") == table).SelectMany(t => t.GetProperty("cells").EnumerateArray()))
    {
        if (Text(cell, "row") == row && Text(cell, "column") == column)
            return cell;
    }
    return null;
}

static IEnumerable<string> Misses(JsonElement expected, JsonElement read)
{
    if (expected.TryGetProperty("layout", out var layout) && layout.GetString() != Text(read, "layout"))
        yield return $"layout: expected {layout}, read {Text(read, "layout")}";
    if (expected.TryGetProperty("facts", out var facts))
    {
        foreach (var fact in facts.EnumerateObject())
        {
            var found = read.TryGetProperty("facts", out var all) && all.TryGetProperty(fact.Name, out var value) ? Compact(value) : "absent";
            if (found != Compact(fact.Value))
                yield return $"{fact.Name}: expected {Compact(fact.Value)}, read {found}";
        }
    }
    if (expected.TryGetProperty("sections", out var sections))
    {
        var want = string.Join(' ', sections.EnumerateArray().Select(s => s.GetInt32()));
        var found = read.TryGetProperty("sections", out var parts) ? string.Join(' ', parts.EnumerateArray().Select(s => s.GetProperty("number").ToString())) : "";
        if (found != want)
            yield return $"sections: expected {want}, read {found}";
    }
}

static string Compact(JsonElement value) => value.ValueKind == JsonValueKind.Object
    ? string.Join(" ", value.EnumerateObject().Select(p => $"{p.Name} {p.Value}"))
    : value.ValueKind == JsonValueKind.Null ? "null" : value.ToString();

static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

sealed record Score(int Expected, int Right, int Unread, int Wrong, int Misses)
{
    public Score Plus(Score other) => new(Expected + other.Expected, Right + other.Right, Unread + other.Unread, Wrong + other.Wrong, Misses + other.Misses);

    public override string ToString() => $"cells {Right,4}/{Expected,-4} unread {Unread,3} WRONG {Wrong} facts, parts and verdicts missed {Misses}";
}
