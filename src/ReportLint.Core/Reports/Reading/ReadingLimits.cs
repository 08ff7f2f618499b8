namespace ReportLint.Reports.Reading;

/// <summary>How much of a file is read. No report comes near; what does is said, with how to raise the limit.</summary>
public sealed record ReadingLimits
{
    /// <summary>Tables nested deeper are read as text whatever the settings: the text of a cell is read again for every table around it.</summary>
    public const int DeepestTable = 32;

    public static ReadingLimits Default { get; } = new();

    /// <summary>UTF-16 code units of text.</summary>
    public int Characters { get; init; } = 8_000_000;

    /// <summary>Cells of one table that the format marks as one.</summary>
    public int Cells { get; init; } = 50_000;

    /// <summary>Elements open within one another, such as <c>div</c> in <c>div</c>.</summary>
    public int Nesting { get; init; } = 1_000;
}
