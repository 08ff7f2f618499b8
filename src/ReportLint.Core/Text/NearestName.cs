namespace ReportLint.Text;

/// <summary>Finds the name somebody most likely meant.</summary>
public static class NearestName
{
    /// <summary>
    /// The candidate fewest edits away (insertions, deletions, replacements and swaps of neighbours count one each), or
    /// null when none is near: at most one edit in a word of up to three characters, about a third of a longer one.
    /// </summary>
    public static string? To(string written, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var best = Math.Max(1, (written.Length + 1) / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) >= best)
                continue;
            var distance = Distance(written, candidate);
            if (distance < best)
                (nearest, best) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>Optimal string alignment distance (Damerau 1964, restricted to one edit of a substring).</summary>
    static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }
        return rows[a.Length, b.Length];
    }
}
