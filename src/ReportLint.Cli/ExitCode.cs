namespace ReportLint.Cli;

/// <summary>What the program returns. Scripts outside the project rely on these.</summary>
static class ExitCode
{
    public const int Clean = 0;
    public const int Findings = 1;

    /// <summary>The job could not be done as asked; all that could be done was done.</summary>
    public const int NotDone = 2;

    public const int Interrupted = 130;
}
