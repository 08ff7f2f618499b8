namespace ReportLint.Rules.Compilation;

/// <summary>A heading's alias, in which … stands for any characters.</summary>
static class Alias
{
    /// <summary>Greedy from the left: the pieces must stand in order, the first at the start and the last at the end.</summary>
    public static bool Matches(string alias, string text)
    {
        var pieces = alias.Split('…');
        if (pieces.Length == 1)
            return alias == text;
        if (!text.StartsWith(pieces[0], StringComparison.Ordinal))
            return false;
        var at = pieces[0].Length;
        foreach (var piece in pieces[1..^1])
        {
            var found = text.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + piece.Length;
        }
        return text.Length - at >= pieces[^1].Length && text.EndsWith(pieces[^1], StringComparison.Ordinal);
    }
}
