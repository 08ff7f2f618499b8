using System.Collections.Immutable;

namespace ReportLint.Reports.Forms;

/// <summary>One of the parts a form prescribes.</summary>
/// <param name="Number">Its place in the form, from 1.</param>
/// <param name="Title">Its heading as the form prints it, without the ordinal.</param>
/// <param name="Aliases">Other headings that are accepted as the same part; <c>…</c> in one stands for any characters.</param>
public sealed record FormPart(int Number, string Title, ImmutableArray<string> Aliases);
