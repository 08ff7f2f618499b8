using System.Text;
using ReportLint.Cli;

namespace ReportLint.Tests.Cli;

/// <summary>
/// Sections begun by a line <c>==== name</c>: notes, files to be there (<c>file PATH</c>), <c>stdin</c>, <c>environment</c> (lines of
/// NAME=value), <c>command</c> (one call a line) or <c>script</c> (for bash, with the program as a process of its own), then what is expected: <c>stdout</c>, <c>stderr</c>, <c>status</c> (one a call) and
/// files written (<c>written PATH</c>). <c>{folder}</c> stands for the folder it runs in, <c>{program}</c> for the program's own,
/// <c>\e</c> for an escape character.
/// </summary>
sealed record Scenario(List<(string Name, string Text)> Sections)
{
    const string Mark = "==== ";

    static readonly string[] Expectations = ["stdout", "stderr", "status"];

    public static Scenario Parse(string text)
    {
        var sections = new List<(string Name, string Text)>();
        foreach (var part in ("\n" + text).Split("\n" + Mark).Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            sections.Add(end < 0 ? (part, "") : (part[..end], part[(end + 1)..]));
        }
        for (var i = 0; i < sections.Count - 1; i++)
            sections[i] = (sections[i].Name, sections[i].Text + "\n");
        return new Scenario(sections);
    }

    /// <summary>Runs it and returns it with what came out in place of what was expected.</summary>
    public Scenario Run()
    {
        var folder = Directory.CreateTempSubdirectory("reportlint-").FullName;
        try
        {
            foreach (var (name, text) in Sections.Where(s => s.Name.StartsWith("file ", StringComparison.Ordinal)))
                WriteFile(Path.Combine(folder, name["file ".Length..]), text);
            var (output, error, statuses) = Text("script") is { Length: > 0 } script ? ScenarioScript.Run(script, folder) : Execute(folder);
            var actual = Sections.Select(s => s.Name switch
            {
                "stdout" => (s.Name, Shown(output, folder)),
                "stderr" => (s.Name, Shown(error, folder)),
                "status" => (s.Name, statuses),
                _ when s.Name.StartsWith("written ", StringComparison.Ordinal) => (s.Name, Shown(ReadFile(Path.Combine(folder, s.Name["written ".Length..])), folder)),
                _ => s,
            }).ToList();
            foreach (var missing in Expectations.Where(e => !Sections.Any(s => s.Name == e)))
                actual.Add((missing, missing switch { "stdout" => Shown(output, folder), "stderr" => Shown(error, folder), _ => statuses }));
            return new Scenario(actual);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, content) in Sections)
            text.Append(Mark).Append(name).Append('\n').Append(content).Append(content.Length > 0 && !content.EndsWith('\n') ? "\n" : "");
        return text.ToString();
    }

    (string Output, string Error, string Statuses) Execute(string folder)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var statuses = new StringBuilder();
        foreach (var command in Lines("command"))
        {
            using var shell = new Shell
            {
                Folder = folder,
                Input = new MemoryStream(Encoding.UTF8.GetBytes(Text("stdin"))),
                Output = output,
                Error = error,
                Clock = new StillClock(),
                Variable = name => Lines("environment").Where(l => l.StartsWith(name + "=", StringComparison.Ordinal)).Select(l => l[(name.Length + 1)..]).FirstOrDefault(),
                Interrupted = new CancellationToken(Text("interrupted").Length > 0),
            };
            statuses.Append(CommandLine.Run([.. command.Split(' ').Skip(1)], shell)).Append('\n');
        }
        return (Encoding.UTF8.GetString(output.ToArray()), error.ToString(), statuses.ToString());
    }

    string Text(string name) => Sections.FirstOrDefault(s => s.Name == name).Text ?? "";

    IEnumerable<string> Lines(string name) => Text(name).Split('\n').Where(l => l.Length > 0);

    static void WriteFile(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.Replace("\\e", "\e", StringComparison.Ordinal));
    }

    static string ReadFile(string path) => File.Exists(path) ? File.ReadAllText(path) : "(not there)\n";

    static string Shown(string text, string folder) => text
        .Replace(folder, "{folder}", StringComparison.Ordinal)
        .Replace(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory), "{program}", StringComparison.Ordinal)
        .Replace("ReportLint.Tests ", "reportlint ", StringComparison.Ordinal)
        .Replace("\e", "\\e", StringComparison.Ordinal);

    /// <summary>A clock on which nothing takes any time.</summary>
    sealed class StillClock : TimeProvider
    {
        public override long GetTimestamp() => 0;

        public override DateTimeOffset GetUtcNow() => new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
