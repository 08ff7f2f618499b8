using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Linting.Examples;
using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Rules.Binding;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>
/// The rules and forms an editor works with. Each rule file is read by itself, so that a change to one costs as little
/// in a pack of a hundred as in a pack of one.
/// </summary>
public sealed class EditedPack
{
    readonly ImmutableSortedDictionary<string, EditedRuleFile> files;
    readonly ImmutableArray<SourceText> data;
    readonly Lazy<RulePack> rules;

    EditedPack(FormSet forms, ImmutableSortedDictionary<string, EditedRuleFile> files, ImmutableArray<SourceText> data)
    {
        Forms = forms;
        this.files = files;
        this.data = data;
        rules = new Lazy<RulePack>(ReadRules);
    }

    public FormSet Forms { get; }

    /// <summary>All rules that can be run. Of two rules with one id the first is taken, in order of path.</summary>
    public RulePack Rules => rules.Value;

    /// <summary>Every rule file, by path.</summary>
    public IEnumerable<RuleText> RuleTexts => files.Values.Select(f => f.Text);

    /// <param name="sources">Rule files and the data (forms, vocabulary) they are read with; of two with one path the last holds.</param>
    public static EditedPack Read(IEnumerable<SourceText> sources)
    {
        var byPath = new Dictionary<string, SourceText>();
        foreach (var source in sources)
            byPath[source.Path] = source;
        ImmutableArray<SourceText> data = [.. byPath.Values.Where(s => !IsRuleFile(s))];
        var forms = FormSet.Read(data, []);
        var files = byPath.Values.Where(IsRuleFile).ToImmutableSortedDictionary(f => f.Path, f => new EditedRuleFile(f, forms), StringComparer.Ordinal);
        return new EditedPack(forms, files, data);
    }

    /// <summary>The pack with a file in its new version, or a further file.</summary>
    public EditedPack With(SourceText file) => IsRuleFile(file)
        ? new EditedPack(Forms, files.SetItem(file.Path, new EditedRuleFile(file, Forms)), data)
        : Read([.. data, .. files.Values.Select(f => f.Source), file]);

    public RuleText RuleText(SourceText file) => File(file).Text;

    public ImmutableArray<ExampleResult> ExamplesOf(SourceText file) => File(file).Examples;

    /// <summary>What is wrong with a rule file of the pack, examples that come out otherwise among it.</summary>
    public ImmutableArray<Diagnostic> DiagnosticsOf(SourceText file)
    {
        var own = File(file);
        return [.. own.Pack.Diagnostics, .. own.Examples.SelectMany(e => e.Problems), .. own.Pack.Rules.Select(r => FindTwin(r.Rule, file)).OfType<Diagnostic>()];
    }

    EditedRuleFile File(SourceText file) =>
        files.TryGetValue(file.Path, out var known) && ReferenceEquals(known.Source, file) ? known : new EditedRuleFile(file, Forms);

    /// <summary>Says that another file has a rule of that id. A file of the same name is a copy of it in another pack.</summary>
    Diagnostic? FindTwin(Rule rule, SourceText file)
    {
        foreach (var other in files.Values)
        {
            if (other.Source.Path == file.Path || Path.GetFileName(other.Source.Path) == Path.GetFileName(file.Path))
                continue;
            if (other.Pack.Rules.FirstOrDefault(r => r.Rule.Id == rule.Id) is { } twin)
                return RuleDiagnostics.IdTwice(rule.Location, rule.Id, twin.Rule.Location);
        }
        return null;
    }

    RulePack ReadRules()
    {
        var packs = files.Values.Select(f => f.Pack).ToList();
        return new RulePack(
            [.. packs.SelectMany(p => p.Rules).DistinctBy(r => r.Rule.Id).OrderBy(r => r.Rule.Id, StringComparer.Ordinal)],
            [.. packs.SelectMany(p => p.Diagnostics)])
        {
            Forms = Forms,
        };
    }

    static bool IsRuleFile(SourceText file) => !file.Path.EndsWith(".yaml", StringComparison.Ordinal) && !file.Path.EndsWith(".yml", StringComparison.Ordinal)
        && !file.Path.EndsWith(".txt", StringComparison.Ordinal);
}
