using ReportLint.Rules.Archive;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Parsing;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>A rule file on its way into a pack.</summary>
/// <param name="source">The file.</param>
/// <param name="kept">What was bound ahead; null when nothing was.</param>
sealed class PackFile(SourceText source, KeptPack? kept)
{
    readonly KeptFile? bound = kept?.Find(source);
    readonly Lazy<RuleFileSyntax> parsed = new(() => RuleParser.Parse(source));

    /// <summary>Whether it has to be parsed.</summary>
    public bool IsNew => bound is null;

    public RuleFileSyntax Parsed => parsed.Value;

    /// <summary>Its rules as they were bound ahead; null when they were not.</summary>
    public BoundRule[]? Bound => bound is null ? null : kept!.RulesOf(bound, source, parsed);
}
