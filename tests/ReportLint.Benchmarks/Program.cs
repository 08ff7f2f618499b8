using System.CommandLine;
using BenchmarkDotNet.Running;
using ReportLint.Benchmarks.Comparing;
using ReportLint.Benchmarks.Generating;
using ReportLint.Benchmarks.Stages;
using ReportLint.Benchmarks.Typing;

var pages = new Option<int>("--pages") { DefaultValueFactory = _ => 400, Description = "How many pages" };
var seed = new Option<int>("--seed") { DefaultValueFactory = _ => PageSet.DefaultSeed, Description = "The number the pages are drawn from" };
var folder = new Option<string>("--folder") { Required = true, Description = "Where to write" };
var many = new Option<int>("--many") { DefaultValueFactory = _ => 4000, Description = "How many pages the larger set has; 0 leaves it out" };
var pairs = new Option<int>("--pairs") { DefaultValueFactory = _ => 5, Description = "How many pairs of runs a ratio is the median of" };
var peers = new Option<string>("--peers") { Required = true, Description = "The folder that peers/install filled" };
var selfContained = new Option<string?>("--self-contained") { Description = "The self-contained build of the program, to be measured too" };
var native = new Option<string?>("--native") { Description = "The native build of the program, to be measured too" };
var scratch = new Option<string>("--scratch")
{
    DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "reportlint-benchmarks"), Description = "Where pages and programs are put",
};

var keystrokes = new Option<int>("--keystrokes") { DefaultValueFactory = _ => 200, Description = "How many keys are pressed in each file" };
var published = new Option<string?>("--program") { Description = "The program to measure; published anew when it is not named" };

var generate = new Command("generate", "Writes pages and the list of faults planted in them") { pages, seed, folder };
generate.SetAction(asked => PageSet.Write(asked.GetRequiredValue(folder), asked.GetValue(pages), asked.GetValue(seed)));

var compare = new Command("compare", "Runs ReportLint and its peers side by side") { pages, many, seed, pairs, peers, selfContained, native, scratch };
compare.SetAction(asked =>
{
    var place = Path.GetFullPath(asked.GetValue(scratch)!);
    var programs = Path.Combine(place, "programs");
    Programs.Publish(programs);
    var tools = new Tools(Path.GetFullPath(asked.GetRequiredValue(peers)), programs, asked.GetValue(selfContained), asked.GetValue(native));
    return new Comparison(tools, place, asked.GetValue(seed), asked.GetValue(pairs)).Run(asked.GetValue(pages), asked.GetValue(many));
});

var stages = new Command("stages", "Measures each stage; what follows goes to BenchmarkDotNet") { TreatUnmatchedTokensAsErrors = false };
stages.SetAction(asked => { BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run([.. asked.UnmatchedTokens]); });

var typing = new Command("typing", "Measures from keystroke to diagnostics in an editor") { keystrokes, published, scratch };
typing.SetAction(asked =>
{
    var folder = Directory.CreateDirectory(asked.GetValue(scratch)!).FullName;
    var program = asked.GetValue(published) ?? Programs.PublishReportLint(Path.Combine(folder, "programs"));
    return new Latency(program, asked.GetValue(keystrokes)).Run(folder);
});

return new RootCommand("Measures ReportLint") { generate, compare, stages, typing }.Parse(args).Invoke();
