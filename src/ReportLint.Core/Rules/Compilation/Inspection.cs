using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Rules.Binding;

namespace ReportLint.Rules.Compilation;

/// <summary>One rule being held against one report.</summary>
/// <param name="detail">How much is to be told of what passes.</param>
/// <param name="tell">Takes what is decided, element by element in printed order.</param>
sealed class Inspection(BoundRule rule, ReportTexts texts, Detail detail, Action<Evaluated> tell)
{
    Run? deciding;

    public Report Report => texts.Report;

    public ReportTexts Texts => texts;

    /// <summary>Whether evidence is asked for failures alone.</summary>
    public bool TellsFailuresAlone => detail == Detail.Findings;

    /// <summary>What a finding of the rule weighs in this report.</summary>
    public Severity Severity { get; set; } = rule.Rule.Severity;

    public void Tell(Evaluated evaluated) => tell(evaluated);

    public void Tell(Verdict verdict) => tell(new(verdict, null));

    /// <summary>A run that notes what it reads.</summary>
    public Run Noting(Element element) => At(new Run(rule, Report, texts, new Ledger()), element);

    /// <summary>A run that decides and notes nothing.</summary>
    public Run Deciding(Element element) => At(new Run(rule, Report, texts, null), element);

    /// <summary>The same, one for all elements in turn: what it read is forgotten at the next.</summary>
    public Run DecidingInTurn(Element element) => At(deciding ??= new Run(rule, Report, texts, null), element);

    static Run At(Run run, Element element)
    {
        run.MoveTo(element);
        return run;
    }
}
