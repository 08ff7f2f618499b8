using System.Collections.Immutable;

namespace ReportLint.Rules.Binding;

/// <summary>A message the author wrote, in pieces.</summary>
/// <param name="English">Null when only the Chinese text is given.</param>
sealed record BoundMessage(ImmutableArray<MessagePiece> Chinese, ImmutableArray<MessagePiece>? English);

/// <summary>Plain text, or what is filled in.</summary>
/// <param name="Text">The text, or for an operand its name as the rule writes it.</param>
readonly record struct MessagePiece(MessageSlot Slot, string Text);

enum MessageSlot
{
    Plain,
    Left,
    Right,
    Difference,
    Row,
    Column,
    Operand,
}
