using System.Collections.Immutable;

namespace ReportLint;

/// <summary>
/// <c>Select</c> without more than it says. It stands before Linq's, whose queries over queries are virtual: a compiler that
/// makes everything ahead would have to make each of them for each kind of item with each kind of result.
/// </summary>
static class Sequences
{
    public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> source, Func<T, TResult> map)
    {
        foreach (var item in source)
            yield return map(item);
    }

    public static IEnumerable<TResult> Select<T, TResult>(this ImmutableArray<T> source, Func<T, TResult> map)
    {
        foreach (var item in source)
            yield return map(item);
    }
}
