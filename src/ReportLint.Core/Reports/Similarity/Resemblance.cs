using System.Collections.Immutable;
using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Similarity;

/// <summary>Compares prose of reports, figures, dates and the names of their bodies left out of account.</summary>
public sealed class Resemblance(FormSet forms)
{
    readonly Lazy<BodyWords> words = new(() => new BodyWords(forms));

    /// <summary>How alike two texts are, from 0 to 1; see <see cref="Shingles.Likeness"/>.</summary>
    /// <param name="reports">What the reports state of themselves, their bodies' names among it.</param>
    public decimal Of(string first, string second, params IEnumerable<Facts> reports)
    {
        var names = words.Value.Of(reports);
        return Shingles.Likeness(MaskedProse.Of(first, names, forms.Script), MaskedProse.Of(second, names, forms.Script));
    }

    /// <summary>A sketch for each place; null where the report has no such part or hardly any text in it.</summary>
    public ImmutableArray<uint[]?> Sketches(Report report, ImmutableArray<ProsePlace> places)
    {
        var names = words.Value.Of(report.Facts);
        return [.. places.Select(p => p.In(report) is { } prose ? Sketch.Of(MaskedProse.Of(prose.Text, names, forms.Script)) : null)];
    }
}
