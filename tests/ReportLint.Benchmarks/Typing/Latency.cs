using System.Globalization;

namespace ReportLint.Benchmarks.Typing;

/// <summary>Measures from keystroke to diagnostics, as an editor sees it: through the protocol, the whole way.</summary>
sealed class Latency(string program, int keystrokes)
{
    /// <summary>What is promised, in milliseconds at the 95th percentile.</summary>
    const double AtMost = 50;

    /// <summary>Keystrokes at the start that are not counted: the runtime still compiles what they need.</summary>
    const int WarmUp = 50;

    /// <returns>0 when every file keeps the promise, otherwise 1.</returns>
    public int Run(string folder)
    {
        Console.WriteLine("| typed in | median, ms | 95th percentile | worst | first | told, key pressed and taken back |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        return TypedFiles.Write(folder).Select(Print).ToList().All(kept => kept) ? 0 : 1;
    }

    bool Print(TypedFile file)
    {
        var answers = Measure(file);
        var first = answers[0].After.TotalMilliseconds;
        List<double> counted = [.. answers.Skip(WarmUp).Select(a => a.After.TotalMilliseconds).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {file.What} | {Percentile(counted, 50):0.0} | {Percentile(counted, 95):0.0} | {counted[^1]:0.0} | {first:0.0} | {answers[^2].Told}, {answers[^1].Told} |"));
        return Percentile(counted, 95) <= AtMost;
    }

    List<Answer> Measure(TypedFile file)
    {
        using var editor = new EditorClient(program, file.Options);
        var uri = new Uri(file.Path).AbsoluteUri;
        editor.Open(uri, file.Text);
        var answers = new List<Answer>();
        for (var version = 1; version <= WarmUp + keystrokes; version++)
        {
            var isPressed = version % 2 == 1;
            answers.Add(editor.Type(uri, version, file.Place, isPressed ? 0 : file.Key.Length, isPressed ? file.Key : ""));
        }
        return answers;
    }

    static double Percentile(List<double> sorted, int percent) => sorted[(int)Math.Ceiling(sorted.Count * percent / 100.0) - 1];
}
