using System.Collections.Immutable;

namespace ReportLint.Rules.Parsing;

/// <summary>An item of a chain with the sign before it.</summary>
sealed record Next<T>(Token Sign, T Item);

/// <summary>Items joined by signs: <c>a + b - c</c>.</summary>
sealed record Chain<T>(T First, ImmutableArray<Next<T>> Rest)
{
    public T Last => Rest.IsEmpty ? First : Rest[^1].Item;

    public bool IsMixed => Rest.Any(r => r.Sign.Kind != Rest[0].Sign.Kind);

    public ImmutableArray<T> Items => [First, .. Rest.Select(r => r.Item)];
}
