using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading;

namespace ReportLint.Cli;

/// <summary>The one report of a call, opened and read while the rules are still being parsed and bound.</summary>
sealed class EarlyReading
{
    readonly Lazy<(FileBytes? Bytes, Diagnostic? Problem)> opened;
    readonly Task<ReadResult?> reading;

    EarlyReading(ReportInput input, ReportSettings settings, FormSet forms, Shell shell)
    {
        opened = new(() => input.Open(shell, ReportCheck.MostBytes(settings)));
        reading = Task.Run(() =>
        {
            using var deadline = ReportCheck.Deadline(settings);
            return opened.Value.Bytes is { } bytes ? ReportOpening.Read(input.Shown, bytes.Memory, forms, settings.Limits, shell, deadline.Token) : null;
        });
    }

    /// <summary>Its bytes, or the reason why there are none.</summary>
    public (FileBytes? Bytes, Diagnostic? Problem) Opened => opened.Value;

    /// <summary>What it was read to. Null where it has no bytes.</summary>
    /// <exception cref="OperationCanceledException">Reading took too long.</exception>
    public ReadResult? Read => reading.GetAwaiter().GetResult();

    /// <summary>Null where the call does not name one file and nothing else.</summary>
    public static EarlyReading? Begin(CheckRequest request, FormSet forms, Func<string, ReportSettings> settingsOf, Shell shell)
    {
        if (request is not { Paths: [var path], FilesFrom: null, StdinFilename: null } || shell.PathTo(path) is var full && !File.Exists(full))
            return null;
        return new EarlyReading(new ReportInput(shell.Shown(full), full), settingsOf(full), forms, shell);
    }
}
