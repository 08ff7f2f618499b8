using ReportLint.Reports.Forms;

namespace ReportLint.Benchmarks.Generating;

/// <summary>What one page is to hold, before any of it is written.</summary>
/// <param name="Form">The form its tables follow.</param>
/// <param name="OwesFeeStatement">Whether it must speak of the fee: the years of the newest form do.</param>
/// <param name="Fault">The check it breaks; null for the seven pages in eight that break none.</param>
sealed record PagePlan(string Name, int Year, Form Form, string Issuer, Markup Markup, bool OwesFeeStatement, string? Fault)
{
    const int PagesPerFault = 8;

    static readonly string[] Places = ["青山县", "临河市东岭区", "白石镇", "云溪县", "石桥市", "南浦区", "清江街道办事处", "长林县", "柳河市", "永丰镇"];
    static readonly string[] Offices = ["教育局", "审计局", "统计局", "水务局", "民政局", "交通运输局", "应急管理局"];

    public static PagePlan Of(int index, FormSet forms, SplitMix random)
    {
        var round = index / (PagesPerFault * Check.All.Count);
        var due = forms.Forms[(index + round) % forms.Forms.Length];
        var fault = FaultOf(index);
        if (fault == Check.FeeMissing)
            due = forms.Forms[^1];
        var form = fault == Check.WrongTemplate ? forms.Forms.First(f => f != due) : due;
        return new PagePlan(
            $"{index:0000}.html", due.FirstYear + random.Below(2), form, DrawIssuer(random), (Markup)random.Below(3), due == forms.Forms[^1], fault);
    }

    /// <summary>One page in eight is faulty, at a place that moves, so that every check is broken under either form.</summary>
    static string? FaultOf(int index)
    {
        var group = index / PagesPerFault;
        return index % PagesPerFault == group % PagesPerFault ? Check.All[group % Check.All.Count] : null;
    }

    static string DrawIssuer(SplitMix random)
    {
        var place = random.Of(Places);
        return place.EndsWith("办事处", StringComparison.Ordinal) ? place
            : place[^1] is not '镇' && random.Below(2) == 0 ? place + random.Of(Offices)
            : place + "人民政府";
    }
}

/// <summary>How heavy the tags around the words are.</summary>
enum Markup
{
    Plain,
    Styled,
    WordProcessor,
}
