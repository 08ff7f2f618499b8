using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What kind of thing a name is, for its colour.</summary>
public enum SemanticKind
{
    RuleId,
    Table,
    Row,
    Column,
    Capture,
    Value,
}

/// <summary>A name and what it is. Words and signs of the language are coloured by their spelling alone.</summary>
public sealed record SemanticToken(TextSpan Span, SemanticKind Kind)
{
    /// <summary>In order of place.</summary>
    public static ImmutableArray<SemanticToken> In(RuleText file, FormSet forms) =>
        [.. file.Rules.Select(r => r.Id).OfType<Rules.Parsing.Token>().Select(id => new SemanticToken(id.Span, SemanticKind.RuleId))
            .Concat(NameUse.In(file, forms).Select(u => new SemanticToken(u.Span, KindOf(u.Meaning))))
            .OrderBy(t => t.Span.Start)];

    static SemanticKind KindOf(NameMeaning meaning) => meaning switch
    {
        NameMeaning.Own { Declaration.IsCapture: true } => SemanticKind.Capture,
        NameMeaning.Own => SemanticKind.Value,
        NameMeaning.OfLine { IsRow: true } => SemanticKind.Row,
        NameMeaning.OfLine => SemanticKind.Column,
        _ => SemanticKind.Table,
    };
}
