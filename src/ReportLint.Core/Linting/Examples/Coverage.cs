using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;
using ReportLint.Text;

namespace ReportLint.Linting.Examples;

/// <summary>What of a form the rules of a pack guard: each thing changed in turn, and those that no rule noticed.</summary>
public sealed record Coverage(string Form, ImmutableArray<CoveredChange> Changes)
{
    public int Noticed => Changes.Count(c => !c.NoticedBy.IsEmpty);

    /// <summary>One for every form of the pack.</summary>
    public static ImmutableArray<Coverage> Of(RulePack pack) => [.. pack.Forms.Forms.Select(f => Of(pack, f))];

    static Coverage Of(RulePack pack, Form form)
    {
        var valid = ValidReport.Of(form, form.LastYear ?? form.FirstYear, pack.Forms);
        var required = Require(valid, pack);
        var before = Failures(pack, valid);
        var changes = DraftChanges.Cells(valid).Concat(DraftChanges.Headings(valid)).Concat(DraftChanges.Facts(valid, pack.Forms)).Concat(required);
        return new Coverage(form.Id, [.. changes.Select(change => Try(pack, valid, before, change))]);
    }

    static CoveredChange Try(RulePack pack, ReportDraft valid, HashSet<(string, string?)> before, DraftChange change)
    {
        var draft = valid.Copy();
        change.Apply(draft);
        var after = Failures(pack, draft);
        return new CoveredChange(change.What, change.Kind, [.. after.Except(before).Select(f => f.Item1).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Writes into the valid report every phrase that some rule requires, and lists the ways to take one out again.</summary>
    static List<DraftChange> Require(ReportDraft draft, RulePack pack)
    {
        var removals = new List<DraftChange>();
        foreach (var mentions in pack.Rules.SelectMany(r => r.Bound.Demands).Where(d => !d.IsForbidden).Select(d => d.Condition).OfType<Mentions>())
        {
            if (mentions.Value is not BoundProse prose || draft.Parts.Count == 0)
                continue;
            var part = prose.Part ?? draft.Parts[^1].Number;
            var sample = string.Concat(mentions.Patterns.Take(mentions.All ? int.MaxValue : 1).Select(p => PatternSample.Of(p) + "。"));
            if (draft.Part(part) is not { } target || target.Prose.Contains(sample, StringComparison.Ordinal))
                continue;
            target.Prose += sample;
            removals.Add(new DraftChange(new($"删去“{sample}”", $"'{sample}' taken out"), ChangeKind.Phrase,
                d => d.Part(part)!.Prose = d.Part(part)!.Prose.Replace(sample, "", StringComparison.Ordinal)));
        }
        return removals;
    }

    static HashSet<(string Rule, string? Element)> Failures(RulePack pack, ReportDraft draft)
    {
        var report = DraftReport.Build(draft);
        var texts = new ReportTexts(report, pack.Forms.Script);
        return [.. pack.Rules.SelectMany(r => r.Evaluate(report, texts)).Where(v => v.Outcome == Outcome.Fail).Select(v => (v.Rule.Id, v.Element))];
    }
}

/// <summary>One thing changed, and the rules that noticed.</summary>
public sealed record CoveredChange(LocalizedText What, ChangeKind Kind, ImmutableArray<string> NoticedBy);
