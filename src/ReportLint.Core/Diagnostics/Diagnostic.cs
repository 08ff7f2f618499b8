using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Diagnostics;

/// <summary>
/// Something to tell a person about a file: a rule's finding (its id is the rule's, such as <c>t3.flow</c>) or a message
/// of the program itself (ids <c>RL0001</c> …). The only kind of finding there is.
/// </summary>
/// <param name="Id">Stable, never reused.</param>
/// <param name="Message">One sentence: what is wrong with the value seen, then what was expected.</param>
/// <param name="Location">Where; null only when no file could be opened at all.</param>
public sealed record Diagnostic(string Id, Severity Severity, LocalizedText Message, Location? Location)
{
    /// <summary>The other places the finding speaks of, each operand among them.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>The row, column, cell or match a rule's finding is about, as its verdict names it; null when it is about the whole file.</summary>
    public string? Element { get; init; }

    /// <summary>What could stand in the place of the span instead, if the program knows: the nearest right name, for instance.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Orders findings by path, place and id, which makes output the same whatever was read first.</summary>
    public static int Compare(Diagnostic a, Diagnostic b)
    {
        var byPath = string.CompareOrdinal(a.Location?.Path, b.Location?.Path);
        if (byPath != 0)
            return byPath;
        var byPlace = (a.Location?.Span.Start ?? -1).CompareTo(b.Location?.Span.Start ?? -1);
        if (byPlace != 0)
            return byPlace;
        var byId = string.CompareOrdinal(a.Id, b.Id);
        return byId != 0 ? byId : string.CompareOrdinal(a.Message.Chinese, b.Message.Chinese);
    }
}
