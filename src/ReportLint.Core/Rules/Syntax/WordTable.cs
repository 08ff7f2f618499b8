using System.Collections.Immutable;

namespace ReportLint.Rules.Syntax;

/// <summary>Which word or sign stands for which value, in both directions.</summary>
public sealed class WordTable<T>
    where T : struct, Enum
{
    readonly ImmutableArray<(TokenKind Kind, T Value)> entries;

    internal WordTable(params ImmutableArray<(TokenKind Kind, T Value)> entries)
    {
        this.entries = entries;
        Kinds = [.. entries.Select(e => e.Kind)];
    }

    public ImmutableArray<TokenKind> Kinds { get; }

    public T this[TokenKind kind] => entries.First(e => e.Kind == kind).Value;

    public TokenKind this[T value] => entries.First(e => EqualityComparer<T>.Default.Equals(e.Value, value)).Kind;
}
