using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Tests.Faults;

/// <summary>A report with one thing made wrong.</summary>
/// <param name="Kind">What was done: +1, blanked, part dropped.</param>
/// <param name="What">To what: 申请[新收, 总计], the heading of part 3.</param>
/// <param name="Text">The report with the fault in it.</param>
/// <param name="Places">Where a finding may point, in <paramref name="Text"/>.</param>
sealed record Fault(string Kind, string What, string Text, ImmutableArray<TextSpan> Places)
{
    /// <summary>A stretch of the sound text replaced; the finding must point to what stands there now.</summary>
    public static Fault Replace(string kind, string what, string text, TextSpan span, string by) =>
        new(kind, what, string.Concat(text.AsSpan(0, span.Start), by, text.AsSpan(span.End)), [new TextSpan(span.Start, by.Length)]);
}
