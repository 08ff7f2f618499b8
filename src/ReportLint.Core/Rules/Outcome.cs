namespace ReportLint.Rules;

/// <summary>What became of one rule on one element of one report. There is always exactly one.</summary>
public enum Outcome
{
    /// <summary>The requirement holds, whatever the unknown figures are.</summary>
    Pass,

    /// <summary>The requirement is broken, whatever the unknown figures are.</summary>
    Fail,

    /// <summary>The rule does not speak of this report.</summary>
    NotApplicable,

    /// <summary>It depends on something the report leaves blank or the capture lost.</summary>
    Undecided,

    /// <summary>It failed, and the configuration accepts that, with a reason.</summary>
    Waived,
}
