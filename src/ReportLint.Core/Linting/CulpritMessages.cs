using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Rules.Compilation;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>Names a culprit in one finding and points to it from the others.</summary>
static class CulpritMessages
{
    public static Diagnostic Tell(Diagnostic finding, Verdict verdict, ImmutableArray<Culprit> culprits)
    {
        if (culprits.FirstOrDefault(c => c.Verdicts.Contains(verdict)) is not { } culprit)
            return finding;
        return ReferenceEquals(culprit.Verdicts[0], verdict) ? Named(finding, culprit) : Pointing(finding, culprit);
    }

    static Diagnostic Named(Diagnostic finding, Culprit culprit)
    {
        var value = Wording.Number(culprit.Balancing);
        var sentence = new LocalizedText(
            $"最可能填错的是 {culprit.Name}：现为 {culprit.Cell.Raw}，改为 {value} 则同时相等的有 {culprit.Verdicts.Length} 处。",
            $" Most likely wrong is {culprit.Name}: it is {culprit.Cell.Raw}, and {value} would settle {culprit.Verdicts.Length} findings.");
        return finding with
        {
            Message = new(finding.Message.Chinese + sentence.Chinese, (finding.Message.English ?? finding.Message.Chinese) + sentence.English),
            Related = [new RelatedLocation(culprit.Location, Suspect(culprit)), .. finding.Related],
        };
    }

    static Diagnostic Pointing(Diagnostic finding, Culprit culprit) => finding with
    {
        Related = [new RelatedLocation(culprit.Location, Suspect(culprit)), .. finding.Related],
    };

    static LocalizedText Suspect(Culprit culprit) => new(
        $"很可能是这一格填错：{culprit.Name}",
        $"most likely this cell is wrong: {culprit.Name}");
}
