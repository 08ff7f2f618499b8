using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Configuration;

/// <summary>What one <c>.reportlintrc.yaml</c> says. Globs and folders in it are relative to the folder it lies in.</summary>
public sealed record Settings
{
    public required SourceText Source { get; init; }

    /// <summary>Whether files in the folders above are left out of account.</summary>
    public bool IsRoot { get; init; }

    /// <summary>Folders with rules; <see cref="BuiltIn"/> stands for those of the program. Empty for those alone.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary>Globs of the files that are reports; empty for the usual ones.</summary>
    public ImmutableArray<string> Include { get; init; } = [];

    public ImmutableArray<string> Exclude { get; init; } = [];

    public ImmutableArray<SeveritySetting> Severities { get; init; } = [];

    public ImmutableArray<Override> Overrides { get; init; } = [];

    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>How a report's path tells its issuer and year; null when it does not.</summary>
    public PathPattern? Paths { get; init; }

    /// <summary>The file that lists the bodies which have to report; null for the one beside this, if there is one.</summary>
    public string? Bodies { get; init; }

    public OutputSettings Output { get; init; } = new();

    public LimitSettings Limits { get; init; } = LimitSettings.None;

    public const string BuiltIn = "builtin";
}
