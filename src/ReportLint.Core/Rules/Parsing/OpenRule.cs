using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>A rule while its clauses are being read.</summary>
sealed class OpenRule
{
    static readonly ImmutableArray<TokenKind> Repeatable =
        [TokenKind.Severity, TokenKind.Applies, TokenKind.When, TokenKind.Basis, TokenKind.In, TokenKind.Let, TokenKind.Require, TokenKind.Forbid, TokenKind.Example];

    static readonly ImmutableArray<TokenKind> Required = [TokenKind.Severity, TokenKind.Applies, TokenKind.Basis, TokenKind.Require];

    /// <summary>More than any rule with its examples has; what a rule costs grows with them.</summary>
    const int MostClauses = 500;

    const int LongestId = 100;

    readonly SourceText source;
    readonly List<Diagnostic> diagnostics;
    readonly HeaderSyntax? header;
    readonly bool isOrphan;
    readonly ImmutableArray<ClauseSyntax>.Builder clauses = ImmutableArray.CreateBuilder<ClauseSyntax>();
    readonly List<Keyword> words = [];
    TextSpan span;
    bool isSpoilt;
    bool isCrowded;
    bool isFull;

    public OpenRule(SourceText source, TextSpan span, HeaderSyntax? header, List<Diagnostic> diagnostics)
        : this(source, span, header, diagnostics, false)
    {
        if (header is null || (IsId(header.Id.Value) && header.Id.Value.Length <= LongestId))
            return;
        isSpoilt = true;
        var at = source.At(header.Id.Span);
        diagnostics.Add(header.Id.Value.Length > LongestId ? LineDiagnostics.IdTooLong(at, LongestId) : LineDiagnostics.WrongId(at, header.Id.Value));
    }

    OpenRule(SourceText source, TextSpan span, HeaderSyntax? header, List<Diagnostic> diagnostics, bool isOrphan)
    {
        this.source = source;
        this.span = span;
        this.header = header;
        this.diagnostics = diagnostics;
        this.isOrphan = isOrphan;
        isSpoilt = header is null;
    }

    /// <summary>Takes up clauses that stand before any header, so that one message speaks for all of them.</summary>
    public static OpenRule WithoutHeader(SourceText source, TextSpan span, List<Diagnostic> diagnostics) => new(source, span, null, diagnostics, true);

    public void Add(Keyword word, ClauseSyntax? clause, TextSpan wordSpan)
    {
        if (words.Count == MostClauses && !isOrphan && !isFull)
            diagnostics.Add(LineDiagnostics.TooManyClauses(source.At(wordSpan), MostClauses));
        isFull |= words.Count == MostClauses;
        isSpoilt |= isFull;
        if (isFull)
            return;
        CheckRepeated(word, clause, wordSpan);
        words.Add(word);
        if (clause is null)
        {
            isSpoilt = true;
            return;
        }
        span = span.Through(clause.Span);
        clauses.Add(clause);
    }

    /// <summary>Notes that the rule cannot be used.</summary>
    /// <param name="meant">The clause a line was probably meant to be, so that it is not also reported missing.</param>
    public void Spoil(Keyword? meant)
    {
        isSpoilt = true;
        if (meant is not null)
            words.Add(meant);
    }

    /// <summary>The rule, or null if anything in it was wrong.</summary>
    public RuleSyntax? Close()
    {
        CheckComplete();
        return isSpoilt || header is null ? null : new RuleSyntax(source, span, header.Id, header.Title, header.EnglishTitle, clauses.ToImmutable());
    }

    void CheckRepeated(Keyword word, ClauseSyntax? clause, TextSpan wordSpan)
    {
        if (isOrphan || isCrowded || !IsRepeated(word, clause))
            return;
        isSpoilt = isCrowded = true;
        diagnostics.Add(LineDiagnostics.Repeated(source.At(wordSpan), source.Slice(wordSpan).ToString()));
    }

    bool IsRepeated(Keyword word, ClauseSyntax? clause) => clause switch
    {
        SeveritySyntax { Condition: null } => clauses.Any(c => c is SeveritySyntax { Condition: null }),
        _ => !Repeatable.Contains(word.Kind) && words.Contains(word),
    };

    /// <summary>
    /// A rule that requires nothing is a rule half deleted: one message names all that is missing. What else a rule must have
    /// is asked of it when its names are known.
    /// </summary>
    void CheckComplete()
    {
        if (header is null || words.Any(w => w.Kind is TokenKind.Require or TokenKind.Forbid))
            return;
        isSpoilt = true;
        var missing = Required.Where(kind => !words.Any(w => w.Kind == kind)).ToList();
        diagnostics.Add(LineDiagnostics.Incomplete(source.At(header.Id.Span), header.Id.Value, missing));
    }

    static bool IsId(string id) =>
        id.Length > 0 && char.IsAsciiLetterLower(id[0]) && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '.');
}
