using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportLint.Reports.Bodies;
using ReportLint.Reports.Similarity;
using ReportLint.Rules.Syntax;

namespace ReportLint.Linting;

/// <summary>
/// Names what stands beside each report: the same name means that rules which speak of other reports come to the same,
/// but for how many bodies report on the year.
/// </summary>
/// <param name="spokenOf">The other reports that rules speak of.</param>
/// <param name="alike">As <see cref="Series"/> has it.</param>
/// <param name="contentOf">A name for all that a report was read from; the same name means the same report.</param>
sealed class Neighbourhoods(
    Filing filing, ImmutableArray<OtherReport> spokenOf, IReadOnlyDictionary<ProsePlace, Dictionary<int, int>> alike, Func<int, string> contentOf)
{
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
        if (spokenOf.Contains(OtherReport.Previous))
            words.Append(CultureInfo.InvariantCulture, $"previous\n{Editions(body, year - 1)}");
        AppendFamily(words, filed, year);
        foreach (var (place, twins) in alike.OrderBy(a => a.Key.Part).ThenBy(a => a.Key.IsPreamble))
        {
            if (twins.TryGetValue(index, out var twin))
                words.Append(CultureInfo.InvariantCulture, $"alike {place.Part} {place.IsPreamble}\n{Edition(twin)}");
        }
        return Hash(words.ToString());
    }

    /// <summary>The bodies above and below it in the list.</summary>
    void AppendFamily(StringBuilder words, FiledReport filed, int year)
    {
        if (!(spokenOf.Contains(OtherReport.Parent) || spokenOf.Contains(OtherReport.Children)) || filing.List is not { } list
            || filed.Names.Select(list.Find).FirstOrDefault(b => b is not null) is not { } listed)
            return;
        words.Append("listed\n");
        if (spokenOf.Contains(OtherReport.Parent) && listed.Parent is { } parent && list.Find(parent) is { } above)
            words.Append(CultureInfo.InvariantCulture, $"parent {filing.NormalOf(above)}\n{Editions(filing.NormalOf(above), year)}");
        if (!spokenOf.Contains(OtherReport.Children))
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

    static string Hash(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
}
