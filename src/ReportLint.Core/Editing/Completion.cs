using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What could be written at a place of a rule file.</summary>
public static class Completion
{
    public static ImmutableArray<Proposal> At(RuleText file, int offset, FormSet forms, Language language)
    {
        if (file.IsComment(offset))
            return [];
        var source = file.Source;
        var wordStart = WordStart(source.Content, offset);
        var proposals = new Proposals(file.RuleAt(offset)?.Spelling(source) ?? file.Spelling, language, forms, TextSpan.FromBounds(wordStart, offset));
        if (IsLineStart(source, wordStart))
            return proposals.Clauses();
        if (file.RuleAt(offset) is not { } rule || rule.Clauses.LastOrDefault(c => c.Span.Start < wordStart) is not { } clause)
            return [];
        if (clause.Tokens.FirstOrDefault(t => t.Kind == TokenKind.Text && t.Span.Start < offset && offset < t.Span.End) is { } text)
            return clause.Kind == TokenKind.Message && source.Content.LastIndexOf('{', offset - 1) > text.Span.Start ? proposals.InMessage(rule) : [];
        ImmutableArray<Token> before = [.. clause.Tokens.TakeWhile(t => t.Span.End <= wordStart)];
        return before.IsEmpty ? [] : CompletionContext.Of(proposals, rule, clause, before);
    }

    static int WordStart(string content, int offset)
    {
        var start = offset;
        while (start > 0 && (Characters.ContinuesName(content[start - 1]) || content[start - 1] == '「'))
            start--;
        return start;
    }

    static bool IsLineStart(SourceText source, int offset)
    {
        var line = source.LineSpan(source.PositionAt(offset).Line);
        return source.Slice(TextSpan.FromBounds(line.Start, offset)).Trim(" \t\u3000").IsEmpty;
    }
}
