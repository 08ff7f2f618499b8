using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>Makes proposals of words and names, in the spelling of the file.</summary>
/// <param name="spelling">Of words written.</param>
/// <param name="language">Of details shown.</param>
sealed class Proposals(Language spelling, Language language, FormSet forms, TextSpan replaces)
{
    public bool IsEnglish => spelling == Language.English;

    public ImmutableArray<Proposal> Clauses() => Words([.. Keywords.All.Select(k => k.Kind).Where(k => k is >= TokenKind.Rule and <= TokenKind.Example)]);

    public ImmutableArray<Proposal> Words(ImmutableArray<TokenKind> kinds) =>
        [.. kinds.Select(k => Of(Keywords.Spell(k, spelling), ProposalKind.Word, KeywordMessages.Of(k)?.In(language)))];

    public ImmutableArray<Proposal> Functions() =>
        [.. Meanings.Functions.Kinds.Select(k => Of(Keywords.Spell(k, spelling), ProposalKind.Function, KeywordMessages.Of(k)?.In(language)))];

    public ImmutableArray<Proposal> Facts() =>
        [.. Meanings.Facts.Kinds.Select(k => Of(Keywords.Spell(k, spelling), ProposalKind.Fact, KeywordMessages.Of(k)?.In(language)))];

    public ImmutableArray<Proposal> Forms() => [.. forms.Forms.Select(f => Of(f.Id, ProposalKind.Value, f.Basis))];

    public ImmutableArray<Proposal> Parts() =>
        [.. forms.Forms.SelectMany(f => f.Parts).GroupBy(p => p.Number).OrderBy(g => g.Key)
            .Select(g => Of(Keywords.SpellPart(g.Key, spelling), ProposalKind.Part, g.Last().Title))];

    public ImmutableArray<Proposal> Tables() =>
        [.. forms.Forms.SelectMany(f => f.Tables).GroupBy(t => t.Id)
            .Select(g => Of(g.Key, ProposalKind.Table, string.Join("、", g.Select(t => t.Form))))];

    public ImmutableArray<Proposal> Lines(IEnumerable<string> tables, bool isRow) =>
        Lines(tables.SelectMany(t => forms.Forms.Select(f => f.Table(t))).OfType<FormTable>().SelectMany(t => (isRow ? t.AllRows : t.AllColumns).Select(l => (isRow, t, l))));

    /// <summary>What a bare name in a condition can be.</summary>
    public ImmutableArray<Proposal> Names(EditedRule rule) =>
    [
        .. rule.Declarations.DistinctBy(d => d.Name).Select(d => Of(d.Name, ProposalKind.Capture, null)),
        .. Lines(NameReader.BareLines(rule, forms)),
        .. Tables(),
    ];

    public ImmutableArray<Proposal> InMessage(EditedRule rule) =>
    [
        .. rule.Declarations.DistinctBy(d => d.Name).Select(d => Of(d.Name, ProposalKind.Capture, null)),
        .. Words([TokenKind.Left, TokenKind.Right, TokenKind.Difference, TokenKind.Row, TokenKind.Column]),
        .. Lines(NameReader.BareLines(rule, forms)),
    ];

    /// <summary>One proposal a name, with the label of the latest form that has it.</summary>
    ImmutableArray<Proposal> Lines(IEnumerable<(bool IsRow, FormTable Table, FormLine Line)> lines) =>
        [.. lines.GroupBy(l => (l.IsRow, l.Line.Name)).Select(g => Line(g.Key.IsRow, g.Last().Line, g.Select(l => l.Table.Form)))];

    Proposal Line(bool isRow, FormLine line, IEnumerable<string> known)
    {
        var written = SyntaxText.IsBare(line.Name) ? line.Name : line.Alias ?? SyntaxText.OfName(line.Name);
        return new Proposal(line.Name, isRow ? ProposalKind.Row : ProposalKind.Column, $"{line.Label} ({string.Join("、", known.Distinct())})", replaces, written);
    }

    Proposal Of(string word, ProposalKind kind, string? detail) => new(word, kind, detail, replaces, word);
}
