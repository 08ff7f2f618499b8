using ReportLint.Diagnostics;

namespace ReportLint.Output;

/// <summary>Colours for a terminal, as escape sequences; all empty where there are none.</summary>
public sealed record Palette(string Error, string Warning, string Note, string Bold, string Dim, string Plain)
{
    public static Palette None { get; } = new("", "", "", "", "", "");

    public static Palette Ansi { get; } = new("\e[1;31m", "\e[1;33m", "\e[1;36m", "\e[1m", "\e[2m", "\e[0m");

    public static Palette For(bool color) => color ? Ansi : None;

    public string Of(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Warning,
        _ => Note,
    };
}
