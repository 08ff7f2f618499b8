using System.Collections.Immutable;

namespace ReportLint.Benchmarks.Comparing;

/// <summary>A process to run.</summary>
/// <param name="OutputFile">Where its standard output goes; null when nobody wants it.</param>
sealed record CommandLine(string Program, ImmutableArray<string> Arguments, string? OutputFile = null)
{
    /// <summary>Where it runs; null for the current folder.</summary>
    public string? Folder { get; init; }

    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;

    public override string ToString() => $"{Program} {string.Join(' ', Arguments.Take(6))}";
}
