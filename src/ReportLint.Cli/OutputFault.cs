namespace ReportLint.Cli;

/// <summary>Standard output could not be written to.</summary>
/// <param name="readerHasGone">Then there is nobody left to tell.</param>
sealed class OutputFault(IOException inner, bool readerHasGone) : Exception(inner.Message, inner)
{
    public bool ReaderHasGone => readerHasGone;
}
