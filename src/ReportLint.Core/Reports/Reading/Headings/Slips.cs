namespace ReportLint.Reports.Reading.Headings;

/// <summary>How many characters must be changed, left out or put in to make one text of another (Levenshtein 1965).</summary>
static class Slips
{
    /// <returns>The number, or one more than <paramref name="most"/> when it is greater.</returns>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
            return most + 1;
        var row = new int[other.Length + 1];
        for (var i = 0; i <= other.Length; i++)
            row[i] = i;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return Math.Min(row[^1], most + 1);
    }
}
