using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>Makes the change that a diagnostic suggests.</summary>
public static class Mending
{
    /// <summary>Null when the diagnostic knows no replacement.</summary>
    public static Change? Of(Diagnostic diagnostic, Language language)
    {
        if (diagnostic is not { Suggestion: { } suggestion, Location: { } at } || IsPair(suggestion))
            return null;
        if (IsClosing(suggestion) && at.Span.Length > 1)
            return new Change(ChangeMessages.Append(suggestion).In(language), [new Edit(new TextSpan(at.Span.End, 0), suggestion)], diagnostic.Id);
        var title = suggestion.Length == 0 ? ChangeMessages.Remove(at.Text) : ChangeMessages.Replace(suggestion.Trim());
        return new Change(title.In(language), [new Edit(at.Span, suggestion)], diagnostic.Id);
    }

    public static ImmutableArray<Change> Of(IEnumerable<Diagnostic> diagnostics, TextSpan around, Language language) =>
        [.. diagnostics
            .Where(d => d.Location is { } at && at.Span.Start <= around.End && around.Start <= at.Span.End)
            .Select(d => Of(d, language))
            .OfType<Change>()];

    /// <summary>A sign and its counterpart, between which the author has to choose the place.</summary>
    static bool IsPair(string suggestion) => suggestion is [_, ' ', _];

    /// <summary>What is only missing at the end of the text that the diagnostic points at.</summary>
    static bool IsClosing(string suggestion) => suggestion is "”" or "\"" or "」";
}
