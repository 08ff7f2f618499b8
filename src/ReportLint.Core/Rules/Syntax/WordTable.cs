using System.Collections.Immutable;

namespace ReportLint.Rules.Syntax;

/// <summary>Which word or sign stands for which value, in both directions. Plain loops: there are few words, and many tables to start up.</summary>
public sealed class WordTable<T>
    where T : struct, Enum
{
    readonly TokenKind[] kinds;
    readonly T[] values;

    internal WordTable(params ReadOnlySpan<(TokenKind Kind, T Value)> entries)
    {
        kinds = new TokenKind[entries.Length];
        values = new T[entries.Length];
        for (var i = 0; i < entries.Length; i++)
            (kinds[i], values[i]) = entries[i];
        Kinds = [.. kinds];
    }

    public ImmutableArray<TokenKind> Kinds { get; }

    public T this[TokenKind kind] => values[Array.IndexOf(kinds, kind)];

    public TokenKind this[T value] => kinds[Array.IndexOf(values, value)];
}
