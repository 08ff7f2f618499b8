using System.Collections.Immutable;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>Checks a written message against the rule's names.</summary>
static class MessageBinder
{
    public static BoundMessage Bind(Scope scope, MessageSyntax message) =>
        new(Pieces(scope, message.Text), message.English is { } english ? Pieces(scope, english) : null);

    static ImmutableArray<MessagePiece> Pieces(Scope scope, TextSyntax text)
    {
        var pieces = ImmutableArray.CreateBuilder<MessagePiece>();
        var at = 0;
        while (at < text.Value.Length)
        {
            var open = text.Value.IndexOf('{', at);
            var close = open < 0 ? -1 : text.Value.IndexOf('}', open);
            if (close < 0)
                break;
            if (open > at)
                pieces.Add(new MessagePiece(MessageSlot.Plain, text.Value[at..open]));
            pieces.Add(Slot(scope, text, text.Value[(open + 1)..close]));
            at = close + 1;
        }
        if (at < text.Value.Length)
            pieces.Add(new MessagePiece(MessageSlot.Plain, text.Value[at..]));
        return pieces.ToImmutable();
    }

    static MessagePiece Slot(Scope scope, TextSyntax text, string name)
    {
        var compact = ReferenceBinder.Compact(name);
        if (MessageKeywords.SlotOf(compact) is { } slot)
            return new MessagePiece(slot, compact);
        if (!scope.Operands.Contains(compact))
            scope.Report(RuleDiagnostics.UnknownPlaceholder(scope.At(SpanOf(text, name)), name, string.Join("、", MessageKeywords.Chinese.Select(k => $"{{{k}}}"))));
        return new MessagePiece(MessageSlot.Operand, compact);
    }

    static TextSpan SpanOf(TextSyntax text, string name)
    {
        var at = text.Raw.IndexOf($"{{{name}}}", StringComparison.Ordinal);
        return at < 0 ? text.Span : new TextSpan(text.Span.Start + 1 + at, name.Length + 2);
    }
}
