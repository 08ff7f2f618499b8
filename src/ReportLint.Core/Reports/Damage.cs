using ReportLint.Text;

namespace ReportLint.Reports;

/// <summary>A sign that the capture is not what the body published.</summary>
/// <param name="Kind">The kind of damage, by its name in output: traditional, pinyin, mojibake, spam.</param>
/// <param name="Location">Where it is first seen.</param>
public sealed record Damage(string Kind, Location Location)
{
    /// <summary>
    /// Whether so much of the prose is lost that a phrase not found may have stood there. Another script, pinyin in
    /// brackets, foreign words at the end or a few garbled characters lose none of it.
    /// </summary>
    public bool LosesProse { get; init; }
}
