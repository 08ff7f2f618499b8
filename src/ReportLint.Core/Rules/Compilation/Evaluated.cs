namespace ReportLint.Rules.Compilation;

/// <summary>A verdict, and the run it came from; null where the rule could not begin.</summary>
readonly record struct Evaluated(Verdict Verdict, Run? Run);
