namespace ReportLint.Cli;

/// <summary>A file has more bytes than are taken into memory.</summary>
sealed class TooLargeException(int most) : IOException
{
    public int Most => most;
}
