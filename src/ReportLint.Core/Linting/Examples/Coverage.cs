using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;
using ReportLint.Text;

namespace ReportLint.Linting.Examples;

/// <summary>What of a form the rules of a pack guard: each thing changed in turn, and those that no rule noticed.</summary>
/// <param name="Stale">What the form lists as impossible to guard although some rule notices it, or no such change exists.</param>
public sealed record Coverage(string Form, ImmutableArray<CoveredChange> Changes, ImmutableArray<Unguarded> Stale)
{
    public int Noticed => Changes.Count(c => !c.NoticedBy.IsEmpty);

    /// <summary>What no rule notices and the form does not list as impossible to guard.</summary>
    public IEnumerable<CoveredChange> Gaps => Changes.Where(c => c.NoticedBy.IsEmpty && c.Unguarded is null);

    public bool IsComplete => !Gaps.Any() && Stale.IsEmpty;

    /// <summary>One for every form of the pack.</summary>
    public static ImmutableArray<Coverage> Of(RulePack pack) => [.. pack.Forms.Forms.Select(f => Of(pack, f))];

    static Coverage Of(RulePack pack, Form form)
    {
        var valid = Fill(ValidReport.Of(form, form.LastYear ?? form.FirstYear, pack.Forms));
        var required = Require(valid, pack);
        var before = Failures(pack, valid);
        var changes = DraftChanges.Cells(valid).Concat(DraftChanges.Headings(valid)).Concat(DraftChanges.Names(valid)).Concat(DraftChanges.Facts(valid, pack.Forms)).Concat(required);
        ImmutableArray<CoveredChange> tried = [.. changes.Select(change => Try(pack, form, valid, before, change))];
        return new Coverage(form.Id, tried, [.. form.Unguarded.Where(u => !tried.Any(c => c.Unguarded == u && c.NoticedBy.IsEmpty))]);
    }

    /// <summary>A body of which most is required, and enough text for a rule on length to be content.</summary>
    static ReportDraft Fill(ReportDraft draft)
    {
        const int Characters = 100;
        (draft.IssuerLevel, draft.IssuerKind) = (IssuerLevel.County, IssuerKind.Government);
        foreach (var part in draft.Parts)
            part.Prose = new string('略', Characters) + "。";
        return draft;
    }

    static CoveredChange Try(RulePack pack, Form form, ReportDraft valid, HashSet<(string, string?)> before, DraftChange change)
    {
        var draft = valid.Copy();
        change.Apply(draft);
        var after = Failures(pack, draft);
        var unguarded = form.Unguarded.FirstOrDefault(u => u.Change == change.What.Chinese);
        return new CoveredChange(change.What, change.Kind, unguarded, [.. after.Except(before).Select(f => f.Item1).Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Writes into the valid report every phrase that some rule in force requires, and lists the ways to take one out again.</summary>
    static List<DraftChange> Require(ReportDraft draft, RulePack pack)
    {
        var removals = new List<DraftChange>();
        var report = DraftReport.Build(draft);
        var inForce = pack.Rules.Where(r => r.Evaluate(report).Any(v => v.Outcome != Outcome.NotApplicable));
        foreach (var mentions in inForce.SelectMany(r => r.Bound.Demands).Where(d => !d.IsForbidden).Select(d => d.Condition).OfType<Mentions>())
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
        return [.. pack.Rules.SelectMany(r => r.Evaluate(texts)).Where(v => v.Outcome == Outcome.Fail).Select(v => (v.Rule.Id, v.Element))];
    }
}

/// <summary>One thing changed, and the rules that noticed.</summary>
/// <param name="Unguarded">What the form says of it, where it lists it as impossible to guard.</param>
public sealed record CoveredChange(LocalizedText What, ChangeKind Kind, Unguarded? Unguarded, ImmutableArray<string> NoticedBy);
