using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>Something that could be written at a place.</summary>
/// <param name="Label">What to show, and by what to find it.</param>
/// <param name="Detail">What it means: the label the form prints, for instance.</param>
/// <param name="Replaces">What of the text it takes the place of.</param>
/// <param name="NewText">What to write.</param>
public sealed record Proposal(string Label, ProposalKind Kind, string? Detail, TextSpan Replaces, string NewText);

public enum ProposalKind
{
    Word,
    Table,
    Row,
    Column,
    Part,
    Fact,
    Function,
    Capture,
    Value,
}
