using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Parsing;

/// <summary>A rule file as it was read: its sound rules, in order, and what is wrong with the others.</summary>
public sealed record RuleFileSyntax(ImmutableArray<RuleSyntax> Rules, ImmutableArray<Diagnostic> Diagnostics);
