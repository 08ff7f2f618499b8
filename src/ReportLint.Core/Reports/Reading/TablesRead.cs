using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>The tables found on a page.</summary>
/// <param name="Layout">How they survived capture, by the layout's name; of several, the one that read the most cells.</param>
/// <param name="Spans">The stretches of the page's text they occupy, captions and headers included, in rising order.</param>
public sealed record TablesRead(ImmutableArray<Table> Tables, string Layout, ImmutableArray<TextSpan> Spans);
