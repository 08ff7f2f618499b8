namespace ReportLint.Rules;

/// <summary>How much is told of each verdict. The outcomes are the same.</summary>
public enum Detail
{
    /// <summary>Every verdict with its reason and all that was read for it.</summary>
    Everything,

    /// <summary>Failures alone with theirs; of the others, what became of them.</summary>
    Findings,
}
