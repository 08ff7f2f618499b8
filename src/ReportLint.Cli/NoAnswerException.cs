namespace ReportLint.Cli;

/// <summary>A pipe or device to which nobody writes.</summary>
sealed class NoAnswerException : IOException;
