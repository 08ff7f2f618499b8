using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Formatting;

/// <summary>Writes what follows an example's outcome.</summary>
sealed class ExampleWriter(SyntaxWriter writer)
{
    public void Write(ExampleBodySyntax example)
    {
        writer.WriteList(example.Settings, Write, writer.ItemSeparator);
        if (example.Expectations.IsEmpty)
            return;
        writer.Write(example.Settings.IsEmpty ? "→ " : " → ");
        writer.WriteList(example.Expectations, Write, writer.ItemSeparator, mayBreak: false);
    }

    void Write(SettingSyntax setting)
    {
        switch (setting)
        {
            case AssignSyntax assign:
                writer.Write(assign.Target);
                writer.Write(" = ");
                Write(assign.Value);
                break;
            case AppendSyntax append:
                writer.Write(append.Target);
                writer.WriteSpaced(TokenKind.Append);
                writer.Write(append.Text);
                break;
            case SwapSyntax swap:
                writer.Write(TokenKind.Swap);
                writer.Write(" ");
                writer.Write(swap.First);
                writer.Write(" ");
                writer.Write(swap.Second);
                break;
        }
    }

    void Write(ExpectationSyntax expectation)
    {
        switch (expectation)
        {
            case ExpectPlaceSyntax place:
                writer.Write(TokenKind.In);
                writer.Write(" ");
                writer.Write(place.Place);
                break;
            case ExpectValueSyntax side:
                writer.Write(Meanings.Sides[side.Side]);
                writer.Write(" ");
                Write(side.Value);
                break;
        }
    }

    void Write(ExampleValueSyntax value)
    {
        switch (value)
        {
            case ExampleExpressionSyntax expression:
                writer.Write(expression.Value);
                break;
            case BlankValueSyntax:
                writer.Write(TokenKind.Blank);
                break;
            case AbsentValueSyntax:
                writer.Write(TokenKind.Absent);
                break;
            case UnreadableValueSyntax unreadable:
                writer.Write(TokenKind.Unreadable);
                WriteCandidates(unreadable);
                break;
        }
    }

    void WriteCandidates(UnreadableValueSyntax unreadable)
    {
        for (var i = 0; i < unreadable.Candidates.Length; i++)
        {
            writer.Write(" ");
            if (i > 0)
            {
                writer.Write(TokenKind.Or);
                writer.Write(" ");
            }
            writer.Write(unreadable.Candidates[i]);
        }
    }
}
