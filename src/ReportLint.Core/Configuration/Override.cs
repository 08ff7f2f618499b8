using System.Collections.Immutable;

namespace ReportLint.Configuration;

/// <summary>Severities for some reports only.</summary>
/// <param name="Paths">Globs; empty for any path.</param>
/// <param name="Issuers">Names as the reports print them; empty for any issuer.</param>
public sealed record Override(ImmutableArray<string> Paths, ImmutableArray<string> Issuers, ImmutableArray<SeveritySetting> Severities);
