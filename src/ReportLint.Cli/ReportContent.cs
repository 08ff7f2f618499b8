using System.Globalization;
using ReportLint.Configuration;

namespace ReportLint.Cli;

/// <summary>Names all that a report is read from: its bytes and kind, and what the configuration tells of it.</summary>
static class ReportContent
{
    public static string Of(string sha256, string shown, ReportSettings settings) => string.Create(
        CultureInfo.InvariantCulture,
        $"{sha256}\n{Path.GetExtension(shown).ToLowerInvariant()}\n{settings.Issuer}\n{settings.Year}\n{settings.Limits.Reading}");
}
