namespace ReportLint.Cli;

/// <summary>Whoever read our output has stopped reading. There is nobody left to tell.</summary>
sealed class BrokenPipeException(IOException inner) : Exception(inner.Message, inner);
