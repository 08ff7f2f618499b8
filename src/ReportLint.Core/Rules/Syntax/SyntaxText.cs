using System.Globalization;
using System.Text;
using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>Writes values and conditions as an author would, in either spelling of the language.</summary>
public static class SyntaxText
{
    /// <summary>The source form: what it gives parses to the same expression again.</summary>
    public static string Of(ExpressionSyntax expression, Language language)
    {
        var text = new StringBuilder();
        new SyntaxWriter(text, language).Write(expression);
        return text.ToString();
    }

    /// <summary>The number as digits, with its unit.</summary>
    public static string Of(NumberSyntax number) => number.Value.ToString(CultureInfo.InvariantCulture) + number.Unit;

    /// <summary>A name, in 「 」 where it could not stand bare.</summary>
    public static string OfName(string name) => IsBare(name) ? name : $"「{name}」";

    /// <summary>Whether a name needs no 「 」: letters, then also digits, _ and ·, and no word of the language.</summary>
    public static bool IsBare(string name) =>
        name.Length > 0 && StartsName(name[0]) && name.All(c => StartsName(c) || char.IsAsciiDigit(c) || c is '_' or '·')
        && Keywords.Find(name) is not { IsReserved: true } && Keywords.PartNumber(name) == 0;

    static bool StartsName(char c) => char.IsLetter(c) || char.IsSurrogate(c) || c == '〇';
}
