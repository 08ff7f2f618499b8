namespace ReportLint.Rules;

/// <summary>How far a rule has come. A repealed rule is kept for its id and never run.</summary>
public enum RuleStatus
{
    Draft,
    Consultation,
    Final,
    Repealed,
}
