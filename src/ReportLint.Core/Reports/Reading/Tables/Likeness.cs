namespace ReportLint.Reports.Reading.Tables;

/// <summary>How much of a label is left in damaged text.</summary>
static class Likeness
{
    /// <summary>From this share on a text is taken for a label, misspelt or torn.</summary>
    public const double OfLabels = 0.6;

    /// <summary>The share of a label's characters that stand in a text in the label's order, from 0 to 1.</summary>
    public static double Share(string label, string text)
    {
        var longest = new int[text.Length + 1];
        foreach (var c in label)
        {
            var diagonal = 0;
            for (var i = 1; i <= text.Length; i++)
            {
                var above = longest[i];
                longest[i] = text[i - 1] == c ? diagonal + 1 : Math.Max(above, longest[i - 1]);
                diagonal = above;
            }
        }
        return label.Length == 0 ? 0 : (double)longest[^1] / label.Length;
    }
}
