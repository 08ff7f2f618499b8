using System.Globalization;
using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Formatting;

/// <summary>Writes what follows a clause's first word.</summary>
sealed class ClauseWriter(SyntaxWriter writer)
{
    public void Write(ClauseSyntax clause)
    {
        switch (clause)
        {
            case SeveritySyntax severity:
                WriteSeverity(severity);
                break;
            case StatusSyntax status:
                writer.Write(Meanings.Statuses[status.Status]);
                break;
            case OwnerSyntax owner:
                writer.Write(owner.Text);
                break;
            case BasisSyntax basis:
                writer.Write(basis.Text);
                break;
            case MessageSyntax message:
                WriteTexts(message.Text, message.English);
                break;
            case HelpSyntax help:
                WriteTexts(help.Text, help.English);
                break;
            case AppliesSyntax applies:
                writer.WriteList(applies.Limits, Write, writer.ListSeparator);
                break;
            case WhenSyntax condition:
                writer.Write(condition.Condition);
                break;
            case FindSyntax find:
                writer.Write(find.Place);
                writer.WriteSpaced(TokenKind.Find);
                writer.Write(find.Pattern);
                break;
            case LetSyntax let:
                WriteLet(let);
                break;
            case DemandSyntax demand:
                writer.Write(demand.Condition);
                break;
            default:
                WritePolicy(clause);
                break;
        }
    }

    /// <summary>A rule's title, a message or a help text: Chinese, then English.</summary>
    public void WriteTexts(TextSyntax text, TextSyntax? english)
    {
        writer.Write(text);
        if (english is null)
            return;
        writer.Write(" ");
        writer.Write(english);
    }

    void WritePolicy(ClauseSyntax clause)
    {
        switch (clause)
        {
            case BlankSyntax blank:
                writer.Write(Meanings.BlankPolicies[blank.Policy]);
                if (blank.Policy == BlankPolicy.As)
                    writer.Write(" " + blank.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case UnfoundSyntax unfound:
                writer.Write(Meanings.Outcomes[unfound.Outcome]);
                break;
            case ToleranceSyntax { Amount: { } amount }:
                writer.Write(amount);
                break;
            case ToleranceSyntax:
                writer.Write(TokenKind.Printed);
                break;
            case ForSyntax range:
                new ForWriter(writer).Write(range);
                break;
        }
    }

    void WriteSeverity(SeveritySyntax severity)
    {
        writer.Write(Meanings.Severities[severity.Severity]);
        if (severity.Condition is not { } condition)
            return;
        writer.WriteSpaced(TokenKind.When);
        writer.Write(condition);
    }

    void Write(LimitSyntax limit)
    {
        switch (limit)
        {
            case YearRangeSyntax range:
                writer.Write(TokenKind.Year);
                WriteBound(TokenKind.From, range.From);
                WriteBound(TokenKind.To, range.To);
                break;
            case YearListSyntax list:
                writer.Write(TokenKind.Year);
                writer.Write(" ");
                writer.WriteList(list.Years, y => writer.Write(y.ToString(CultureInfo.InvariantCulture)), writer.NameSeparator);
                break;
            case FactLimitSyntax fact:
                writer.Write(Meanings.Facts[fact.Fact]);
                writer.Write(" ");
                if (fact.IsNegated)
                {
                    writer.Write(TokenKind.Not);
                    writer.Write(" ");
                }
                writer.WriteList(fact.Values, v => writer.Write(ValueText(v.Value)), writer.NameSeparator);
                break;
        }
    }

    /// <summary>The number of a form stands bare, as a name does.</summary>
    static string ValueText(string value) => value.All(char.IsAsciiDigit) && value.Length > 0 ? value : SyntaxText.OfName(value);

    void WriteBound(TokenKind word, int? year)
    {
        if (year is not { } bound)
            return;
        writer.WriteSpaced(word);
        writer.Write(bound.ToString(CultureInfo.InvariantCulture));
    }

    void WriteLet(LetSyntax let)
    {
        writer.Write(SyntaxText.OfName(let.Name.Value));
        writer.Write(" = ");
        writer.Write(let.Value);
        foreach (var later in let.Later)
        {
            writer.Write(writer.ListSeparator);
            writer.Write(TokenKind.From);
            writer.Write($" {later.Year} = ");
            writer.Write(later.Value);
        }
    }
}
