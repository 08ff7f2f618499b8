using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ReportLint.Reliability.Fuzzing;
using ReportLint.Reliability.Hostile;
using ReportLint.Reliability.Killing;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var program = new Option<string>("--program") { Required = true, Description = "The published program" };
var root = new Option<string>("--root") { DefaultValueFactory = _ => ".", Description = "The repository" };
var only = new Option<string>("--only") { DefaultValueFactory = _ => "", Description = "Words in the names of the inputs to try" };
var times = new Option<int>("--times") { DefaultValueFactory = _ => 200, Description = "How often the program is killed" };
var first = new Option<int>("--first") { DefaultValueFactory = _ => 1, Description = "The number of the first input" };
var inputs = new Option<int>("--inputs") { DefaultValueFactory = _ => 250_000, Description = "How many inputs a target gets" };
var minutes = new Option<double>("--minutes") { DefaultValueFactory = _ => 15, Description = "How long a target is tried at most" };

var hostile = new Command("hostile", "Runs the program over every hostile input at full size and writes the table") { program, root, only };
hostile.SetAction(asked => InScratch(scratch =>
{
    var run = new HostileRun(Path.GetFullPath(asked.GetRequiredValue(program)), Good(asked.GetRequiredValue(root)), scratch);
    var survivals = HostileTexts.All.Concat(HostilePages.All).Concat(HostileDocuments.All).Select(f => (File: f, Try: (Func<HostileFile, Survival>)run.Report))
        .Concat(HostileRules.All.Select(f => (File: f, Try: (Func<HostileFile, Survival>)run.Rules)))
        .Concat(HostileSettings.All.Select(f => (File: f, Try: (Func<HostileFile, Survival>)run.Settings)))
        .Where(f => f.File.Name.Contains(asked.GetRequiredValue(only), StringComparison.Ordinal))
        .Select(f => Show(f.Try(f.File))).ToList();
    Console.WriteLine($"\n{survivals.Count} inputs, {survivals.Count(s => !s.IsGood)} not survived; slowest {survivals.Max(s => s.Time).TotalSeconds:0.0} s, peak {survivals.Max(s => s.Peak) >> 20} MB");
    return survivals.All(s => s.IsGood) ? 0 : 1;
}));

var kill = new Command("kill", "Kills the program while it writes") { program, root, times };
kill.SetAction(asked => InScratch(scratch =>
{
    for (var i = 0; i < 40; i++)
        File.Copy(Good(asked.GetRequiredValue(root)), Path.Combine(scratch, $"{i}.txt"));
    var path = Path.GetFullPath(asked.GetRequiredValue(program));
    var (old, @new, broken) = KillRun.Run((folder, arguments) => new ProcessStartInfo(path, arguments) { WorkingDirectory = folder }, scratch, asked.GetValue(times));
    Console.WriteLine($"killed {old + @new + broken} times: the old file stood {old} times, the new one {@new} times, neither {broken} times");
    return broken == 0 ? 0 : 1;
}));

var fuzz = new Command("fuzz", "Takes harmed reports, rules, forms and configurations through the program's stages") { root, first, inputs, minutes, only };
fuzz.SetAction(asked =>
{
    var counts = FuzzTarget.All(Path.GetFullPath(asked.GetRequiredValue(root)))
        .Where(t => t.Name.Contains(asked.GetRequiredValue(only), StringComparison.Ordinal))
        .Select(t => FuzzRun.Run(t, asked.GetValue(first), asked.GetValue(inputs), TimeSpan.FromMinutes(asked.GetValue(minutes)))).ToList();
    Console.WriteLine("| target | inputs | crashes | hangs | slowest |\n| --- | ---: | ---: | ---: | ---: |");
    foreach (var c in counts)
        Console.WriteLine($"| {c.Target} | {c.Inputs} | {c.Crashes.Count} | {c.Hangs} | {c.Slowest.Time.TotalMilliseconds:0} ms (input {c.Slowest.Number}) |");
    foreach (var (number, what) in counts.SelectMany(c => c.Crashes).Take(20))
        Console.WriteLine($"input {number}: {what}");
    Console.WriteLine($"peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    return counts.All(c => c.Crashes.Count + c.Hangs == 0) ? 0 : 1;
});

return new RootCommand("Tries to break ReportLint") { hostile, kill, fuzz }.Parse(args).Invoke();

static Survival Show(Survival s)
{
    Console.WriteLine($"| {s.Name} | {s.Status} | {s.Time.TotalSeconds:0.0} s | {s.Peak >> 20} MB | {(s.IsGood ? "" : "**lost** ")}{(s.Said.Length > 90 ? s.Said[..90] + "…" : s.Said)} |");
    return s;
}

static string Good(string root) => Directory.GetFiles(Path.Combine(root, "seeds")).Order(StringComparer.Ordinal).Last(f => f.Contains("003", StringComparison.Ordinal));

static int InScratch(Func<string, int> run)
{
    var scratch = Directory.CreateTempSubdirectory("reportlint-reliability-").FullName;
    try
    {
        return run(scratch);
    }
    finally
    {
        Directory.Delete(scratch, recursive: true);
    }
}
