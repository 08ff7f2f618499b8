using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Finds the host a report was published on, where the capture says from which address it was taken.</summary>
static class HostReader
{
    const string Scheme = "://";

    public static TextSpan? Read(Head head, Labels labels, PackWords words)
    {
        var text = head.Folded.Text;
        foreach (var value in labels.Values(words.AddressLabels))
        {
            var at = text.IndexOf(Scheme, value.Start, value.Length, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var start = at + Scheme.Length;
            var end = start;
            while (end < value.End && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
                end++;
            if (end > start)
                return TextSpan.FromBounds(start, end);
        }
        return null;
    }
}
