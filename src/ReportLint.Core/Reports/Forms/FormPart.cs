using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Forms;

/// <summary>One of the parts a form prescribes.</summary>
/// <param name="Number">Its place in the form, from 1.</param>
/// <param name="Title">Its heading as the form prints it, without the ordinal.</param>
/// <param name="Aliases">Other headings that are accepted as the same part; <c>…</c> in one stands for any characters.</param>
public sealed record FormPart(int Number, string Title, ImmutableArray<string> Aliases)
{
    /// <summary>Where the form gives its heading; null for a part that no file gave.</summary>
    public Location? Location { get; init; }
}
