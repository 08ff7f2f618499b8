using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What can be done to a rule besides mending it.</summary>
public static class RuleChanges
{
    public static ImmutableArray<Change> At(RuleText file, int offset, FormSet forms, Language language)
    {
        if (file.RuleAt(offset) is not { Header: not null } rule)
            return [];
        return [.. new[] { AddExample(file, rule, forms, language), StateBlank(file, rule, language), Turn(file, language) }.OfType<Change>()];
    }

    /// <summary>An example that does fail, where one can be found; else the words it begins with.</summary>
    static Change? AddExample(RuleText file, EditedRule rule, FormSet forms, Language language)
    {
        if (rule.Clauses.Any(c => c.Kind == TokenKind.Example && c.Has(TokenKind.Fail)))
            return null;
        var spelling = rule.Spelling(file.Source) ?? file.Spelling;
        var line = FailingExample.For(file, rule, forms, spelling) ?? $"{Keywords.Spell(TokenKind.Example, spelling)} {Keywords.Spell(TokenKind.Fail, spelling)} ";
        return InsertLine(ChangeMessages.AddExample, file, rule.Clauses[^1], line, language);
    }

    static Change? StateBlank(RuleText file, EditedRule rule, Language language)
    {
        var demand = rule.Clauses.LastOrDefault(c => c.Kind is TokenKind.Require or TokenKind.Forbid);
        if (demand is null || !rule.Tables.Any() || rule.Clauses.Any(c => c.Kind == TokenKind.Blank))
            return null;
        var spelling = rule.Spelling(file.Source) ?? file.Spelling;
        return InsertLine(ChangeMessages.StateBlank, file, demand, $"{Keywords.Spell(TokenKind.Blank, spelling)} {Keywords.Spell(TokenKind.Unknown, spelling)}", language);
    }

    static Change? Turn(RuleText file, Language language)
    {
        var other = file.Spelling == Language.Chinese ? Language.English : Language.Chinese;
        return Formatting.Of(file.Source, other) is { } edit ? new Change(ChangeMessages.Turn(other).In(language), [edit]) : null;
    }

    static Change InsertLine(LocalizedText title, RuleText file, EditedClause above, string line, Language language)
    {
        var end = file.Source.LineSpan(file.Source.PositionAt(above.Span.End).Line).End;
        return new Change(title.In(language), [new Edit(new TextSpan(end, 0), "\n  " + line)]);
    }
}
