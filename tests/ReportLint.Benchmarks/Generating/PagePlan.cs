using ReportLint.Reports.Forms;

namespace ReportLint.Benchmarks.Generating;

/// <summary>What one page is to hold, before any of it is written.</summary>
/// <param name="Form">The form its tables follow.</param>
/// <param name="OwesFeeStatement">Whether it must speak of the fee: the years of the newest form do.</param>
/// <param name="Fault">The check it breaks; null for the seven pages in eight that break none.</param>
sealed record PagePlan(string Name, int Year, Form Form, string Issuer, Markup Markup, bool OwesFeeStatement, string? Fault)
{
    const int PagesPerFault = 8;

    public static PagePlan Of(int index, FormSet forms, SplitMix random)
    {
        var round = index / (PagesPerFault * Check.All.Count);
        var due = forms.Forms[(index + round) % forms.Forms.Length];
        var fault = FaultOf(index);
        if (fault == Check.FeeMissing)
            due = forms.Forms[^1];
        var form = fault == Check.WrongTemplate ? forms.Forms.First(f => f != due) : due;
        return new PagePlan(
            $"{index:0000}.html", due.FirstYear + random.Below(2), form, Issuers.Of(index), (Markup)random.Below(3), due == forms.Forms[^1], fault);
    }

    /// <summary>One page in eight is faulty, at a place that moves, so that every check is broken under either form.</summary>
    static string? FaultOf(int index)
    {
        var group = index / PagesPerFault;
        return index % PagesPerFault == group % PagesPerFault ? Check.All[group % Check.All.Count] : null;
    }
}

/// <summary>How heavy the tags around the words are.</summary>
enum Markup
{
    Plain,
    Styled,
    WordProcessor,
}
