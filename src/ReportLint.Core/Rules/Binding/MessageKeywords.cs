using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>What a written message can have filled in besides its operands.</summary>
static class MessageKeywords
{
    static readonly (MessageSlot Slot, TokenKind Word)[] Words =
    [
        (MessageSlot.Left, TokenKind.Left),
        (MessageSlot.Right, TokenKind.Right),
        (MessageSlot.Difference, TokenKind.Difference),
        (MessageSlot.Row, TokenKind.Row),
        (MessageSlot.Column, TokenKind.Column),
    ];

    public static IEnumerable<string> Chinese => Words.Select(w => Keywords.Of(w.Word)!.Chinese);

    public static MessageSlot? SlotOf(string word)
    {
        foreach (var (slot, kind) in Words)
        {
            var keyword = Keywords.Of(kind)!;
            if (word == keyword.Chinese || word == keyword.In(Language.English))
                return slot;
        }
        return null;
    }
}
