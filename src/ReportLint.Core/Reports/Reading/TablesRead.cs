using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>The tables of a page.</summary>
/// <param name="Layout">How they survived capture.</param>
/// <param name="Spans">The stretches of the page's text they stand in, in order, which prose leaves out.</param>
public sealed record TablesRead(ImmutableArray<Table> Tables, string Layout, ImmutableArray<TextSpan> Spans);
