using ReportLint.Text;

namespace ReportLint.Reports.Reading.Stated;

/// <summary>Finds the host a report was published on, where the capture says from which address it was taken.</summary>
static class HostReader
{
    const string Scheme = "://";

    public static TextSpan? Read(Head head, Labels labels, PackWords words)
    {
        foreach (var value in labels.Values(words.AddressLabels))
        {
            if (In(head.Folded.Text, value) is { } host)
                return host;
        }
        return null;
    }

    /// <summary>The host in an address; null when it has none.</summary>
    public static TextSpan? In(string text, TextSpan address)
    {
        var at = text.IndexOf(Scheme, address.Start, address.Length, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var start = at + Scheme.Length;
        var end = start;
        while (end < address.End && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            end++;
        return end > start ? TextSpan.FromBounds(start, end) : null;
    }
}
