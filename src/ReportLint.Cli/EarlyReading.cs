using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;

namespace ReportLint.Cli;

/// <summary>The one report of a call: opened while the packs are, and read while their rules are being bound.</summary>
sealed class EarlyReading
{
    readonly Lazy<(FileBytes? Bytes, Diagnostic? Problem)> opened;
    readonly TaskCompletionSource<FormSet> forms = new();
    readonly Task<ReadResult?> reading;

    EarlyReading(ReportInput input, ReportSettings settings, Shell shell)
    {
        opened = new(() => input.Open(shell, ReportCheck.MostBytes(settings)));
        reading = Task.Run(async () =>
        {
            if (opened.Value.Bytes is not { } bytes)
                return null;
            using var deadline = ReportCheck.Deadline(settings);
            var page = ReportOpening.Open(input.Shown, bytes.Memory, settings.Limits, shell, deadline.Token);
            return ReportOpening.Read(page, await forms.Task, deadline.Token);
        });
    }

    /// <summary>Its bytes, or the reason why there are none.</summary>
    public (FileBytes? Bytes, Diagnostic? Problem) Opened => opened.Value;

    /// <summary>What it was read to, once the forms are given. Null where it has no bytes.</summary>
    /// <exception cref="OperationCanceledException">Reading took too long.</exception>
    public ReadResult? Read => reading.GetAwaiter().GetResult();

    /// <summary>Null where the call does not name one file and nothing else.</summary>
    public static EarlyReading? Begin(CheckRequest request, Func<string, ReportSettings> settingsOf, Shell shell)
    {
        if (request is not { Paths: [var path], FilesFrom: null, StdinFilename: null } || shell.PathTo(path) is var full && !File.Exists(full))
            return null;
        return new EarlyReading(new ReportInput(shell.Shown(full), full), settingsOf(full), shell);
    }

    /// <summary>Gives it the forms it is to be read by.</summary>
    public void Give(FormSet given) => forms.SetResult(given);
}
