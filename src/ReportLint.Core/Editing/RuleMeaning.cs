using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>Tells a rule in a sentence, for those who read it without having written it.</summary>
static class RuleMeaning
{
    public static IEnumerable<string> Lines(RuleText file, EditedRule edited, Language language)
    {
        if (edited.Id is not { } id)
            yield break;
        yield return $"**{id.Text}** {edited.Title}\n";
        var rule = RuleParser.Parse(file.Source).Rules.FirstOrDefault(r => r.Id.Span == id.Span);
        if (rule is null)
            yield break;
        yield return Sentence(file.Source, rule, language) + "\n";
        foreach (var applies in rule.Clauses.OfType<AppliesSyntax>())
            yield return "- " + RuleMeaningMessages.Applies(AfterWord(file.Source, applies.Span)).In(language);
        foreach (var basis in rule.Clauses.OfType<BasisSyntax>())
            yield return "- " + RuleMeaningMessages.Basis(basis.Text.Value).In(language);
    }

    static string Sentence(SourceText source, RuleSyntax rule, Language language)
    {
        var pieces = rule.Clauses.Select(clause => clause switch
        {
            ForSyntax over => RuleMeaningMessages.ForEach(AfterWord(source, over.Span)).In(language),
            WhenSyntax limit => RuleMeaningMessages.When(SyntaxText.Of(limit.Condition, language)).In(language),
            FindSyntax find => RuleMeaningMessages.Found(SyntaxText.Of(find.Place, language), find.Pattern.Text.Value).In(language),
            _ => "",
        });
        var demands = rule.Clauses.OfType<DemandSyntax>().Select(d => (d.IsForbidden
            ? RuleMeaningMessages.MustNot(SyntaxText.Of(d.Condition, language))
            : RuleMeaningMessages.Must(SyntaxText.Of(d.Condition, language))).In(language));
        return string.Concat(pieces) + string.Join("; ", demands);
    }

    /// <summary>A clause as written, without the word it begins with.</summary>
    static string AfterWord(SourceText source, TextSpan clause)
    {
        var text = source.Slice(clause);
        var word = text.IndexOfAny(" \t\u3000");
        return word < 0 ? "" : text[word..].Trim().ToString();
    }
}
