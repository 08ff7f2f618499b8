using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportLint.Reports.Bodies;
using ReportLint.Rules;
using ReportLint.Rules.Syntax;

namespace ReportLint.Linting;

/// <summary>
/// Names what stands beside each report: the same name means that rules which speak of other reports come to the same,
/// but for how many bodies report on the year.
/// </summary>
/// <param name="pack">The rules that speak of other reports.</param>
/// <param name="twins">As <see cref="Series"/> has them.</param>
/// <param name="contentOf">A name for all that a report was read from; the same name means the same report.</param>
sealed class Neighbourhoods(
    Filing filing, RulePack pack, ImmutableArray<TwinsAt> twins, Func<int, string> contentOf)
{
    readonly bool speaksOfPrevious = Speak(pack, OtherReport.Previous);
    readonly bool speaksOfParents = Speak(pack, OtherReport.Parent);
    readonly bool speaksOfChildren = Speak(pack, OtherReport.Children);
    readonly ConcurrentDictionary<(string Body, int Year), string> crowds = new();

    public string Of(int index)
    {
        var words = new StringBuilder();
        if (filing.Doubt(index) is { } doubt)
            return Hash($"{filing[index]!.Path}\n{doubt.Message.Chinese}");
        if (filing[index] is not { Year: { } year } filed || filing.BodyAt(index) is not { } body)
            return "";
        words.Append(CultureInfo.InvariantCulture, $"{body}\n{year}\n");
        if (filing.Of(body, year).Count > 1)
            words.Append(CultureInfo.InvariantCulture, $"{filed.Path}\n{Editions(body, year)}");
        if (speaksOfPrevious)
            words.Append(CultureInfo.InvariantCulture, $"previous\n{Editions(body, year - 1)}");
        AppendFamily(words, filed, year);
        foreach (var at in twins)
        {
            if (at.Before.TryGetValue(index, out var twin))
                words.Append(CultureInfo.InvariantCulture, $"alike {at.Place.Part} {at.Place.IsPreamble}\n{Edition(twin)}");
        }
        return Hash(words.ToString());
    }

    /// <summary>The bodies above and below it in the list.</summary>
    void AppendFamily(StringBuilder words, FiledReport filed, int year)
    {
        if (!(speaksOfParents || speaksOfChildren) || filing.List is not { } list
            || filed.Names.Select(list.Find).FirstOrDefault(b => b is not null) is not { } listed)
            return;
        words.Append("listed\n");
        if (speaksOfParents && listed.Parent is { } parent && list.Find(parent) is { } above)
            words.Append(CultureInfo.InvariantCulture, $"parent {filing.NormalOf(above)}\n{Editions(filing.NormalOf(above), year)}");
        if (!speaksOfChildren)
            return;
        foreach (var below in list.Below(listed).Where(b => b.ReportsOn(year)))
            words.Append(CultureInfo.InvariantCulture, $"child {filing.NormalOf(below)}\n{Editions(filing.NormalOf(below), year)}");
    }

    /// <summary>However many files there are for one body and year, they are gone through once.</summary>
    string Editions(string body, int year) => filing.Of(body, year) switch
    {
        [] => "",
        [var only] => Edition(only),
        var many => crowds.GetOrAdd((body, year), _ => Hash(string.Concat(many.Select(Edition)))),
    };

    string Edition(int index) => $"{filing[index]!.Path}\n{contentOf(index)}\n{(filing.Doubt(index) is null ? "" : "doubtful\n")}";

    static bool Speak(RulePack pack, OtherReport report) => pack.Rules.Any(r => r.SpeaksOf(report));

    static string Hash(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
}
