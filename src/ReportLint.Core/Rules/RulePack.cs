using System.Collections.Frozen;
using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;
using ReportLint.Rules.Parsing;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>The rules that could be loaded, in the order of their ids, and what is wrong with the others.</summary>
public sealed record RulePack(ImmutableArray<CompiledRule> Rules, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The forms the rules speak of.</summary>
    public required FormSet Forms { get; init; }

    /// <summary>Rules kept for their id alone: they are never run.</summary>
    public ImmutableArray<CompiledRule> Repealed { get; init; } = [];

    /// <summary>The ids of the rules that speak of other reports.</summary>
    internal FrozenSet<string> IdsOfOthers => field ??= Rules.Where(r => r.SpeaksOfOthers).Select(r => r.Rule.Id).ToFrozenSet();

    /// <summary>Makes each rule ready, which otherwise happens when it is first held against a report.</summary>
    public void Prepare()
    {
        foreach (var rule in Rules)
            rule.Prepare();
    }

    /// <summary>The rule of an id; null when it could not be loaded or is repealed.</summary>
    public CompiledRule? Find(string id)
    {
        for (int low = 0, high = Rules.Length - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Rules[middle].Rule.Id, id);
            if (order == 0)
                return Rules[middle];
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return null;
    }

    /// <summary>Reads rule files. A broken rule is left out and stops no other; of two rules with one id the first is taken.</summary>
    public static RulePack Read(IEnumerable<SourceText> files, FormSet forms) => ParsedPack.Begin(files).Bind(forms);

    internal static RulePack Bind(PackFile[] files, FormSet forms)
    {
        var diagnostics = new List<Diagnostic>();
        var rules = new List<CompiledRule>();
        var ids = new Dictionary<string, Location>();
        foreach (var file in files)
        {
            var bound = file.Bound?.Where(b => IsNew(b.Rule.Id, b.Rule.Location)) ?? Bind(file.Parsed);
            rules.AddRange(bound.Select(b => RuleCompiler.Compile(b, forms)));
        }
        rules.Sort((a, b) => string.CompareOrdinal(a.Rule.Id, b.Rule.Id));
        return new RulePack(
            [.. rules.Where(r => r.Rule.Status != RuleStatus.Repealed)],
            [.. diagnostics.Order(Comparer<Diagnostic>.Create(Diagnostic.Compare))])
        {
            Forms = forms,
            Repealed = [.. rules.Where(r => r.Rule.Status == RuleStatus.Repealed)],
        };

        IEnumerable<BoundRule> Bind(RuleFileSyntax parsed)
        {
            diagnostics.AddRange(parsed.Diagnostics);
            return parsed.Rules.Where(r => IsNew(r.Id.Value, r.Source.At(r.Id.Span))).Select(r => Binder.Bind(r, forms, diagnostics)).OfType<BoundRule>();
        }

        bool IsNew(string id, Location at)
        {
            if (ids.TryAdd(id, at))
                return true;
            diagnostics.Add(RuleDiagnostics.IdTwice(at, id, ids[id]));
            return false;
        }
    }
}
