namespace ReportLint.Tests.Captures;

/// <summary>A file as somebody saved it.</summary>
sealed record Capture(string Path, byte[] Bytes);
