namespace ReportLint.Cli;

/// <summary>Standard output could not be written to. When it is a pipe whose reader has gone, there is nobody left to tell.</summary>
sealed class OutputFault(IOException inner) : Exception(inner.Message, inner)
{
    /// <summary>EPIPE, as the runtime hands it on.</summary>
    const int BrokenPipe = 32;

    public bool IsBrokenPipe => InnerException!.HResult == BrokenPipe;
}
