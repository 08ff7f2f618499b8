using System.Collections.Immutable;
using ReportLint.Diagnostics;

namespace ReportLint.Rules.Formatting;

/// <summary>A rule file as it should be written.</summary>
/// <param name="Text">Null when the file has a mistake in it: it is then left as it is.</param>
public sealed record FormattedFile(string? Text, ImmutableArray<Diagnostic> Diagnostics);
