using System.Collections.Immutable;
using ReportLint.Rules.Parsing;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>A rule file as an editor sees it: its words and signs, rule by rule, whether or not they make sense yet.</summary>
public sealed class RuleText
{
    readonly ImmutableArray<TextSpan> comments;

    RuleText(SourceText source, ImmutableArray<EditedRule> rules, ImmutableArray<TextSpan> comments)
    {
        Source = source;
        Rules = rules;
        this.comments = comments;
    }

    public SourceText Source { get; }

    /// <summary>From each header to the next. Clauses before the first header make a rule of their own.</summary>
    internal ImmutableArray<EditedRule> Rules { get; }

    /// <summary>The spelling of the first word of the language in the file.</summary>
    public Language Spelling => Rules.Select(r => r.Spelling(Source)).OfType<Language?>().FirstOrDefault() ?? Language.Chinese;

    public static RuleText Read(SourceText source)
    {
        var lines = Line.ReadAll(source);
        var rules = ImmutableArray.CreateBuilder<EditedRule>();
        var clauses = ImmutableArray.CreateBuilder<EditedClause>();
        for (var i = 0; i < lines.Length;)
        {
            if (lines[i].Content.IsEmpty)
            {
                i++;
                continue;
            }
            if (lines[i].BeginsRule && clauses.Count > 0)
                rules.Add(new EditedRule(clauses.DrainToImmutable()));
            var clause = Clause.At(lines, i);
            clauses.Add(EditedClause.Read(source, lines[i].Keyword, clause.Span));
            i += clause.Count;
        }
        if (clauses.Count > 0)
            rules.Add(new EditedRule(clauses.DrainToImmutable()));
        return new RuleText(source, rules.DrainToImmutable(), [.. lines.Select(l => l.Comment).Where(c => !c.IsEmpty)]);
    }

    /// <summary>The rule whose lines hold a place; the one above it when the place is on an empty line.</summary>
    internal EditedRule? RuleAt(int offset) => Rules.LastOrDefault(r => r.Span.Start <= offset) ?? Rules.FirstOrDefault();

    internal bool IsComment(int offset) => comments.Any(c => c.Start < offset && offset <= c.End);

    /// <summary>The word, sign or text at a place, or ending there, with where it stands in its rule.</summary>
    internal TokenPlace? TokenAt(int offset)
    {
        if (RuleAt(offset) is not { } rule)
            return null;
        TokenPlace? ending = null;
        foreach (var clause in rule.Clauses)
        {
            for (var i = 0; i < clause.Tokens.Length; i++)
            {
                if (clause.Tokens[i].Span.Contains(offset))
                    return new TokenPlace(rule, clause, i);
                if (clause.Tokens[i].Span.End == offset)
                    ending = new TokenPlace(rule, clause, i);
            }
        }
        return ending;
    }
}
