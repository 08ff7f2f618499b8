namespace ReportLint.Cli;

/// <summary>A file, which the message names, is not what it was when the run began.</summary>
sealed class ReportChangedException(string path) : IOException(path);
