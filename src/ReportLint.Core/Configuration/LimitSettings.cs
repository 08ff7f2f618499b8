using ReportLint.Reports.Reading;

namespace ReportLint.Configuration;

/// <summary>How much one report may take before the program goes on with the next. Null where a configuration leaves it unsaid.</summary>
public sealed record LimitSettings
{
    public const int UsualBytes = 64 * 1024 * 1024;

    public const int UsualFindings = 1_000;

    public const int UsualSeconds = 30;

    public static LimitSettings None { get; } = new();

    public int? Bytes { get; init; }

    public int? Characters { get; init; }

    public int? Cells { get; init; }

    public int? Nesting { get; init; }

    public int? Findings { get; init; }

    public int? Seconds { get; init; }

    public ReadingLimits Reading => new()
    {
        Characters = Characters ?? ReadingLimits.Default.Characters,
        Cells = Cells ?? ReadingLimits.Default.Cells,
        Nesting = Nesting ?? ReadingLimits.Default.Nesting,
    };

    /// <summary>These, and where they leave something unsaid, those of a configuration further away.</summary>
    public LimitSettings Over(LimitSettings further) => new()
    {
        Bytes = Bytes ?? further.Bytes,
        Characters = Characters ?? further.Characters,
        Cells = Cells ?? further.Cells,
        Nesting = Nesting ?? further.Nesting,
        Findings = Findings ?? further.Findings,
        Seconds = Seconds ?? further.Seconds,
    };
}
