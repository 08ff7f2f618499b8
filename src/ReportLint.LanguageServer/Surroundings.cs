using ReportLint.Linting;
using ReportLint.Text;

namespace ReportLint.LanguageServer;

/// <summary>What the server asks of the program it runs in, which alone knows where rules lie.</summary>
public sealed record Surroundings
{
    /// <summary>The files (rules, forms, vocabulary) that hold for a folder, by full path with forward slashes.</summary>
    public required Func<string, IEnumerable<SourceText>> PackFiles { get; init; }

    /// <summary>A file as it lies on disk; null when it cannot be read.</summary>
    public required Func<string, byte[]?> ReadFile { get; init; }

    /// <summary>A result with the severities and waivers that hold for its report.</summary>
    public Func<LintResult, LintResult> Configure { get; init; } = result => result;

    /// <summary>The folder to take rules from when the editor has none open.</summary>
    public required string Folder { get; init; }

    /// <summary>The language of messages.</summary>
    public Language Language { get; init; }

    public required string Version { get; init; }
}
