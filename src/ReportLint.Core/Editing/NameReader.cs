using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;

namespace ReportLint.Editing;

/// <summary>Finds out what a name stands for by where it stands, also in a rule that is not finished.</summary>
static class NameReader
{
    /// <summary>Null for what is no name, or a name that means nothing here.</summary>
    public static NameMeaning? MeaningOf(TokenPlace place, FormSet forms)
    {
        if (place.Token.Kind != TokenKind.Name || place.Clause.Kind is TokenKind.Rule or TokenKind.Applies or TokenKind.Severity or TokenKind.Status)
            return null;
        var name = place.Token.Text;
        if (place.After?.Kind == TokenKind.OpenSquare)
            return Table(name, forms);
        if (BracketAt(place) is { } bracket)
            return bracket.Table is { } table ? LineOf(table, bracket.IsRow, name, forms) : null;
        if (place.Clause.Kind == TokenKind.For)
            return IsNarrowing(place) ? LineOfFor(place.Rule, place.Rule.Lines, name, forms) : Table(name, forms);
        if (place.Clause.Kind == TokenKind.Let && place.Index == 1)
            return Own(place.Rule, name);
        if (place.Clause.Kind == TokenKind.Example && place.Before?.Kind == TokenKind.Equal && place.Index > 1)
            return ChosenLine(place, name, forms) ?? Bare(place, name, forms);
        return Bare(place, name, forms);
    }

    /// <summary>The rows (or columns) a bare name can mean: in a rule over columns the rows of its table, and the other way round.</summary>
    public static IEnumerable<(bool IsRow, FormTable Table, FormLine Line)> BareLines(EditedRule rule, FormSet forms)
    {
        if (rule.Lines is not { } kind)
            return [];
        var tables = rule.Tables.SelectMany(t => Tables(t, forms));
        var rows = kind == LineKind.Row ? [] : tables.SelectMany(t => t.AllRows.Select(l => (true, t, l)));
        var columns = kind == LineKind.Column ? [] : tables.SelectMany(t => t.AllColumns.Select(l => (false, t, l)));
        return rows.Concat(columns);
    }

    /// <summary>The square bracket a place is in: whose it is, and whether the place is before its comma.</summary>
    public static (string? Table, bool IsRow)? BracketAt(EditedClause clause, int index)
    {
        var isRow = true;
        for (var i = index - 1; i >= 0; i--)
        {
            switch (clause.Tokens[i].Kind)
            {
                case TokenKind.CloseSquare:
                    return null;
                case TokenKind.Comma:
                    isRow = false;
                    break;
                case TokenKind.OpenSquare:
                    return (clause.Tokens.ElementAtOrDefault(i - 1) is { Kind: TokenKind.Name } table ? table.Text : null, isRow);
            }
        }
        return null;
    }

    static (string? Table, bool IsRow)? BracketAt(TokenPlace place) => BracketAt(place.Clause, place.Index);

    static NameMeaning? Bare(TokenPlace place, string name, FormSet forms)
    {
        if (Own(place.Rule, name) is { } own)
            return own;
        if (BareLines(place.Rule, forms).FirstOrDefault(l => l.Line.IsCalled(name)) is { Line: not null } found)
            return LineOf(found.Table.Id, found.IsRow, name, forms);
        return Table(name, forms);
    }

    static NameMeaning.Own? Own(EditedRule rule, string name) => rule.Declared(name) is { } declaration ? new NameMeaning.Own(rule, declaration) : null;

    static bool IsNarrowing(TokenPlace place) => place.Clause.Tokens.Take(place.Index).Any(t => t.Kind is TokenKind.Only or TokenKind.Except);

    /// <summary>In an example <c>列 = …</c> and <c>行 = …</c> choose the element.</summary>
    static NameMeaning.OfLine? ChosenLine(TokenPlace place, string name, FormSet forms) => place.Clause.Tokens[place.Index - 2].Kind switch
    {
        TokenKind.Row => LineOfFor(place.Rule, LineKind.Row, name, forms),
        TokenKind.Column => LineOfFor(place.Rule, LineKind.Column, name, forms),
        _ => null,
    };

    static NameMeaning.OfLine? LineOfFor(EditedRule rule, LineKind? kind, string name, FormSet forms) =>
        rule.Tables.Select(table => kind is LineKind.Row or LineKind.Column
                ? LineOf(table, kind == LineKind.Row, name, forms)
                : LineOf(table, true, name, forms) ?? LineOf(table, false, name, forms))
            .FirstOrDefault(l => l is not null);

    static NameMeaning.OfLine? LineOf(string table, bool isRow, string name, FormSet forms)
    {
        var lines = Tables(table, forms)
            .Select(t => (Table: t, Line: isRow ? t.Row(name) : t.Column(name)))
            .Where(l => l.Line is not null)
            .Select(l => (l.Table, Line: l.Line!))
            .ToList();
        return lines.Count == 0 ? null : new NameMeaning.OfLine(table, isRow, lines[0].Line.Name, [.. lines]);
    }

    static NameMeaning.OfTable? Table(string name, FormSet forms)
    {
        var tables = Tables(name, forms).ToList();
        return tables.Count == 0 ? null : new NameMeaning.OfTable(name, [.. tables]);
    }

    static IEnumerable<FormTable> Tables(string name, FormSet forms) => forms.Forms.Select(f => f.Table(name)).OfType<FormTable>();
}
