using System.Collections.Immutable;
using System.Text;
using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>Writes syntax into a text, in one spelling.</summary>
sealed class SyntaxWriter(StringBuilder text, Language language)
{
    readonly List<int> breaks = [];

    /// <summary>Offsets at which a line may end and the next go on: after a comma, a sign between values, 且 or 或.</summary>
    public IReadOnlyList<int> Breaks => breaks;

    public Language Language => language;

    /// <summary>Between names and between the items of other lists.</summary>
    public string NameSeparator => language == Language.Chinese ? "、" : ", ";

    public string ItemSeparator => language == Language.Chinese ? "，" : ", ";

    public string ListSeparator => language == Language.Chinese ? "；" : "; ";

    public void Write(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case NumberSyntax number:
                text.Append(SyntaxText.Of(number));
                break;
            case DateSyntax date:
                WriteDate(date);
                break;
            case TextValueSyntax value:
                Write(value.Text);
                break;
            case ReferenceSyntax reference:
                Write(reference);
                break;
            case CallSyntax call:
                WriteCall(call);
                break;
            case NegativeSyntax negative:
                text.Append('-');
                Write(negative.Value);
                break;
            case ArithmeticSyntax arithmetic:
                WriteBinary(arithmetic.Left, Sign(arithmetic.Sign), arithmetic.Right);
                break;
            case BracketSyntax bracket:
                text.Append('(');
                Write(bracket.Inner);
                text.Append(')');
                break;
            case ComparisonSyntax comparison:
                WriteBinary(comparison.Left, Sign(comparison.Sign), comparison.Right);
                break;
            default:
                WriteCondition(expression);
                break;
        }
    }

    public void Write(TextSyntax value) => text.Append(Quotes.Around(value.Raw, language));

    /// <summary>The text with its quotes, joined by 或 or 且.</summary>
    public void Write(TextsSyntax texts)
    {
        for (var i = 0; i < texts.Texts.Length; i++)
        {
            if (i > 0)
                WriteJoint(texts.All ? TokenKind.And : TokenKind.Or);
            Write(texts.Texts[i]);
        }
    }

    public void Write(PatternSyntax pattern)
    {
        Write(pattern.Text);
        if (pattern.Without is not { } without)
            return;
        WriteSpaced(TokenKind.Without);
        Write(without);
    }

    public void Write(TokenKind word) => text.Append(Keywords.Spell(word, language));

    public void Write(string s) => text.Append(s);

    public void WriteSpaced(TokenKind word)
    {
        text.Append(' ');
        Write(word);
        text.Append(' ');
    }

    public void WriteNames(ImmutableArray<NameSyntax> names) => WriteList(names, n => Write(SyntaxText.OfName(n.Value)), NameSeparator);

    public void WritePlaces(ImmutableArray<ReferenceSyntax> places) => WriteList(places, Write, NameSeparator);

    public void WriteList<T>(ImmutableArray<T> items, Action<T> write, string separator, bool mayBreak = true)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
                Write(separator);
            if (i > 0 && mayBreak)
                breaks.Add(text.Length);
            write(items[i]);
        }
    }

    void WriteCondition(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case IsKindSyntax isKind:
                Write(isKind.Value);
                WriteSpaced(TokenKind.Is);
                Write(Meanings.Kinds[isKind.Kind]);
                break;
            case WordedSyntax worded:
                Write(worded.Value);
                WriteSpaced(TokenKind.Worded);
                Write(worded.Text);
                break;
            case MentionsSyntax mentions:
                Write(mentions.Value);
                WriteSpaced(TokenKind.Mentions);
                Write(mentions.Texts);
                break;
            case OrderedSyntax ordered:
                Write(ordered.First);
                WriteSpaced(TokenKind.To);
                Write(ordered.Last);
                text.Append(' ');
                Write(TokenKind.Ordered);
                break;
            case HasSyntax has:
                Write(TokenKind.Has);
                text.Append(' ');
                Write(has.Value);
                break;
            case NotSyntax not:
                Write(TokenKind.Not);
                text.Append(' ');
                Write(not.Condition);
                break;
            case LogicSyntax logic:
                WriteLogic(logic);
                break;
        }
    }

    void WriteLogic(LogicSyntax logic)
    {
        for (var i = 0; i < logic.Conditions.Length; i++)
        {
            if (i > 0)
                WriteJoining(logic.All ? TokenKind.And : TokenKind.Or);
            Write(logic.Conditions[i]);
        }
    }

    void WriteDate(DateSyntax date)
    {
        if (date.Year is NumberSyntax year)
        {
            text.Append($"{SyntaxText.Of(year)}年{date.Month}月{date.Day}日");
        }
        else if (language == Language.Chinese)
        {
            text.Append('(');
            Write(date.Year);
            text.Append($")年{date.Month}月{date.Day}日");
        }
        else
        {
            Write(TokenKind.DateWord);
            text.Append('(');
            Write(date.Year);
            text.Append($", {date.Month}, {date.Day})");
        }
    }

    public void Write(ReferenceSyntax reference)
    {
        if (reference.Report is { } report)
        {
            Write(Meanings.Reports[report]);
            text.Append('.');
        }
        Write(reference.Target);
        if (reference.Position is { } position)
        {
            text.Append('[');
            Write(position.Row);
            text.Append(", ");
            Write(position.Column);
            text.Append(']');
        }
        if (reference.Member is { } member)
        {
            text.Append('.');
            text.Append(member.Name == MemberName.All ? "*" : Keywords.Spell(Meanings.Members[member.Name], language));
        }
    }

    void Write(TargetSyntax target)
    {
        switch (target)
        {
            case NamedTargetSyntax named:
                text.Append(SyntaxText.OfName(named.Name.Value));
                break;
            case PartTargetSyntax part:
                text.Append(Keywords.SpellPart(part.Number, language));
                break;
            case FactTargetSyntax fact:
                Write(Meanings.Facts[fact.Fact]);
                break;
            case PlaceTargetSyntax { Place: PlaceName.Reports }:
                Write(TokenKind.Other);
                break;
            case PlaceTargetSyntax { Place: PlaceName.Roster }:
                Write(TokenKind.Roster);
                break;
            case PlaceTargetSyntax place:
                Write(Meanings.Places[place.Place]);
                break;
        }
    }

    void Write(PositionSyntax position)
    {
        if (position.Name is { } name)
            text.Append(SyntaxText.OfName(name.Value));
        else
            Write(Meanings.Positions[position.Kind]);
    }

    void WriteCall(CallSyntax call)
    {
        Write(Meanings.Functions[call.Function]);
        text.Append('(');
        WriteList(call.Arguments, WriteArgument, ", ");
        text.Append(')');
    }

    void WriteArgument(ArgumentSyntax argument)
    {
        Write(argument.Value);
        if (!argument.Leaves)
            return;
        text.Append(' ');
        Write(TokenKind.Leaves);
    }

    void WriteBinary(ExpressionSyntax left, string sign, ExpressionSyntax right)
    {
        Write(left);
        text.Append(' ').Append(sign).Append(' ');
        if (sign is "+" or "-" or "=")
            breaks.Add(text.Length);
        Write(right);
    }

    /// <summary>Between quoted texts Chinese needs no spaces: <c>“…”或“…”</c>.</summary>
    void WriteJoint(TokenKind word)
    {
        if (language == Language.English)
        {
            WriteJoining(word);
            return;
        }
        Write(word);
        breaks.Add(text.Length);
    }

    void WriteJoining(TokenKind word)
    {
        WriteSpaced(word);
        breaks.Add(text.Length);
    }

    string Sign(ComparisonSign sign) => sign switch
    {
        ComparisonSign.Equal => "=",
        ComparisonSign.NotEqual => "≠",
        ComparisonSign.Less => "<",
        ComparisonSign.AtMost => "≤",
        ComparisonSign.Greater => ">",
        ComparisonSign.AtLeast => "≥",
        _ => Keywords.Spell(Meanings.Comparisons[sign], language),
    };

    static string Sign(ArithmeticSign sign) => sign switch
    {
        ArithmeticSign.Plus => "+",
        ArithmeticSign.Minus => "-",
        ArithmeticSign.Times => "×",
        _ => "÷",
    };
}
