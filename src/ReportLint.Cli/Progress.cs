using Spectre.Console;

namespace ReportLint.Cli;

/// <summary>A bar on the terminal, while findings go elsewhere. Without a terminal there is none.</summary>
sealed class Progress : IDisposable
{
    readonly ManualResetEventSlim done = new();
    readonly ProgressTask? task;
    readonly Task? drawing;

    Progress(int count, Shell shell)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(shell.Error) });
        var ready = new TaskCompletionSource<ProgressTask>();
        drawing = Task.Run(() => console.Progress().AutoClear(true).Start(context =>
        {
            ready.SetResult(context.AddTask("", maxValue: count));
            done.Wait();
        }));
        task = ready.Task.Result;
    }

    Progress()
    {
    }

    /// <summary>Findings that scroll by on the same terminal are progress enough.</summary>
    public static Progress Of(int count, CheckRequest request, Shell shell) =>
        shell.ErrorIsTerminal && !request.Quiet && count > 1 && (request.Output is not null || !shell.OutputIsTerminal) ? new(count, shell) : new();

    public void Step() => task?.Increment(1);

    public void Dispose()
    {
        done.Set();
        drawing?.Wait();
        done.Dispose();
    }
}
