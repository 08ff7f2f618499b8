using System.Collections.Immutable;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Similarity;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Compilation;

/// <summary>A rule ready to be held against any number of reports, from several threads at once.</summary>
public sealed class CompiledRule
{
    readonly Lazy<RuleEvaluation> evaluation;

    internal CompiledRule(BoundRule bound, ScriptVariants script)
    {
        Bound = bound;
        Script = script;
        evaluation = new Lazy<RuleEvaluation>(() => new RuleEvaluation(bound));
    }

    public Rule Rule => Bound.Rule;

    /// <summary>The rule as its author wrote it.</summary>
    public Syntax.RuleSyntax Syntax => Bound.Syntax;

    /// <summary>Whether it speaks of other reports than the one it is held against, so that it needs them.</summary>
    public bool SpeaksOfOthers => !Bound.OtherReports.IsEmpty || GoesThroughRoster;

    /// <summary>Whether it is about the list of bodies and the reports due from them.</summary>
    public bool GoesThroughRoster => Bound.For is ForRoster;

    /// <summary>Whether it speaks of this other report.</summary>
    public bool SpeaksOf(OtherReport report) => Bound.OtherReports.Contains(report);

    /// <summary>The prose by which it chooses the other reports it goes through; empty when it goes through none.</summary>
    public ImmutableArray<ProsePlace> ComparedPlaces => Bound.ComparedPlaces;

    internal BoundRule Bound { get; }

    internal ScriptVariants Script { get; }

    /// <summary>One verdict for every element, in printed order; a single one where the rule looks at the whole report or cannot begin.</summary>
    public ImmutableArray<Verdict> Evaluate(Report report) => Evaluate(new ReportTexts(report, Script));

    public ImmutableArray<Verdict> Evaluate(Report report, Fellows fellows) => Evaluate(new ReportTexts(report, Script).Beside(fellows));

    /// <param name="texts">The report's prose, shared by all rules that are held against it.</param>
    public ImmutableArray<Verdict> Evaluate(ReportTexts texts, Detail detail = Detail.Everything)
    {
        var verdicts = ImmutableArray.CreateBuilder<Verdict>();
        Evaluate(texts, detail, e => verdicts.Add(e.Verdict));
        return verdicts.ToImmutable();
    }

    /// <param name="tell">Takes what is decided: an element at a time, in printed order.</param>
    internal void Evaluate(ReportTexts texts, Detail detail, Action<Evaluated> tell) => evaluation.Value.Evaluate(texts, detail, tell);

    internal void Prepare() => _ = evaluation.Value;

    /// <summary>A verdict, as it would be if no more had changed than how many others there are that are not like the report.</summary>
    public Verdict Restated(Verdict verdict, AlikeReports before, AlikeReports now) => evaluation.Value.Restated(verdict, before, now);

    /// <summary>The verdicts with what was read for each, to be explained.</summary>
    internal ImmutableArray<Evaluated> Runs(ReportTexts texts)
    {
        var evaluated = ImmutableArray.CreateBuilder<Evaluated>();
        Evaluate(texts, Detail.Everything, evaluated.Add);
        return evaluated.ToImmutable();
    }
}
