namespace ReportLint.Rules.Archive;

/// <summary>What was kept of one rule file.</summary>
/// <param name="Content">The hash of what it says.</param>
/// <param name="Rules">Its rules as bytes.</param>
sealed record KeptFile(ReadOnlyMemory<byte> Content, ReadOnlyMemory<byte> Rules);
