using ReportLint.Reports;
using ReportLint.Rules;

namespace ReportLint.Editing;

/// <summary>A report that is open beside the rules, and the rules that are held against it.</summary>
public sealed record OpenReport(Report Report, RulePack Rules);
