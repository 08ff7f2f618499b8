using AngleSharp.Dom;

namespace ReportLint.Benchmarks.Peers.Floor;

/// <summary>A check that does not hold, and the place (from 1) of the element that shows it.</summary>
readonly record struct Finding(string Check, int Line, int Column)
{
    public static Finding At(string check, IElement? element) =>
        element?.SourceReference?.Position is { Line: > 0 } at ? new Finding(check, at.Line, at.Column) : new Finding(check, 1, 1);
}
