using System.Runtime.InteropServices;
using System.Text;

namespace ReportLint.Cli;

/// <summary>What the program sees of the world it runs in. Commands touch no other console, clock or current folder.</summary>
sealed class Shell : IDisposable
{
    readonly List<IDisposable> owned = [];

    /// <summary>The folder that relative paths start from; absolute.</summary>
    public required string Folder { get; init; }

    public required Stream Input { get; init; }

    /// <summary>Takes findings and whatever else was asked for.</summary>
    public required Stream Output { get; init; }

    /// <summary>Takes everything else: errors, progress, the closing line.</summary>
    public required TextWriter Error { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Func<string, string?> Variable { get; init; } = _ => null;

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Cancelled when the user interrupts.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>The folder the program was installed in, with its rules.</summary>
    public string Home { get; init; } = AppContext.BaseDirectory;

    public static Shell OfProcess()
    {
        var interrupt = new CancellationTokenSource();
        var error = new StreamWriter(StandardStreams.OpenError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        var shell = new Shell
        {
            Folder = Environment.CurrentDirectory,
            Input = StandardStreams.OpenInput(),
            Output = StandardStreams.OpenOutput(),
            Error = error,
            Variable = Environment.GetEnvironmentVariable,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Interrupted = interrupt.Token,
        };
        shell.owned.AddRange([
            interrupt,
            PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal)]);
        return shell;

        // The first signal lets running work end tidily; a second one is left to the system.
        void OnSignal(PosixSignalContext signal)
        {
            signal.Cancel = !interrupt.IsCancellationRequested;
            interrupt.Cancel();
        }
    }

    public string PathTo(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A path as messages print it: relative to the current folder when it lies below, with forward slashes.</summary>
    public string Shown(string path)
    {
        var full = PathTo(path);
        var relative = Path.GetRelativePath(Folder, full);
        var isOutside = relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative);
        return Secrets.Masked(NoCommand(isOutside ? full : relative).Replace(Path.DirectorySeparatorChar, '/'));
    }

    /// <summary>A line that begins so would be a command to the service a pipeline runs on.</summary>
    static string NoCommand(string path) =>
        path.StartsWith("::", StringComparison.Ordinal) || path.StartsWith("##", StringComparison.Ordinal) ? $".{Path.DirectorySeparatorChar}{path}" : path;

    public void Dispose()
    {
        foreach (var resource in owned)
            resource.Dispose();
    }
}
