using System.Globalization;
using ReportLint.Text;
using Spectre.Console;

namespace ReportLint.Cli;

/// <summary>A bar on the terminal, while findings go elsewhere. Nothing else may be written there meanwhile.</summary>
sealed class Progress : IDisposable
{
    readonly ManualResetEventSlim done = new();
    readonly ProgressTask? task;
    readonly Task drawing;
    readonly string word;

    public Progress(int count, Shell shell, Language language)
    {
        word = language == Language.English ? "checking" : "检查";
        var ready = new TaskCompletionSource<ProgressTask>();
        drawing = Task.Run(() => Terminal(shell).Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn()).Start(context =>
        {
            ready.SetResult(context.AddTask(Description(0, count), maxValue: count));
            context.Refresh();
            done.Wait();
        }));
        Task.WaitAny(ready.Task, drawing);
        task = ready.Task.IsCompletedSuccessfully ? ready.Task.Result : null;
    }

    /// <summary>Whether there should be one: findings that scroll by on the same terminal are progress enough.</summary>
    public static bool IsOf(int count, bool toFile, bool quiet, Shell shell) =>
        shell.ErrorIsTerminal && !quiet && count > 1 && (toFile || !shell.OutputIsTerminal);

    public void Step()
    {
        if (task is null)
            return;
        task.Increment(1);
        task.Description = Description((int)task.Value, (int)task.MaxValue);
    }

    public void Dispose()
    {
        done.Set();
        drawing.Wait();
        done.Dispose();
    }

    string Description(int step, int count) => string.Create(CultureInfo.InvariantCulture, $"{word} {step}/{count}");

    static IAnsiConsole Terminal(Shell shell) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        Interactive = InteractionSupport.Yes,
        ColorSystem = Colors.Use("auto", shell, shell.ErrorIsTerminal) ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Out = new AnsiConsoleOutput(shell.Error),
    });
}
