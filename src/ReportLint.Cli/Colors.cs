using ReportLint.Output;

namespace ReportLint.Cli;

/// <summary>Decides whether a stream gets colours.</summary>
static class Colors
{
    /// <param name="when">auto, always or never; auto means a terminal without NO_COLOR (no-color.org).</param>
    public static bool Use(string when, Shell shell, bool isTerminal) => when switch
    {
        "always" => true,
        "never" => false,
        _ => isTerminal && string.IsNullOrEmpty(shell.Variable("NO_COLOR")) && shell.Variable("TERM") != "dumb",
    };

    public static Palette OfErrors(Shell shell, string when = "auto") => Palette.For(Use(when, shell, shell.ErrorIsTerminal));
}
