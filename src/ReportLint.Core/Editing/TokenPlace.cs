using ReportLint.Rules.Parsing;

namespace ReportLint.Editing;

/// <summary>A token where it stands.</summary>
sealed record TokenPlace(EditedRule Rule, EditedClause Clause, int Index)
{
    public Token Token => Clause.Tokens[Index];

    public Token? Before => Clause.Tokens.ElementAtOrDefault(Index - 1);

    public Token? After => Clause.Tokens.ElementAtOrDefault(Index + 1);
}
