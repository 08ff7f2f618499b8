using System.Collections;
using System.Reflection;
using System.Text;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Tests.Rules.Parsing;

/// <summary>Syntax as a text without places, so that two spellings of one rule can be held against each other.</summary>
static class SyntaxDump
{
    public static string Of(object? syntax)
    {
        var text = new StringBuilder();
        Write(text, syntax, 0);
        return text.ToString();
    }

    static void Write(StringBuilder text, object? value, int depth)
    {
        text.Append(' ', depth * 2);
        switch (value)
        {
            case null or string or ValueType when value is not IEnumerable || value is string:
                text.Append(value ?? "-").Append('\n');
                return;
            case TextSyntax quoted:
                text.Append(Quotes.Around(quoted.Raw, Language.Chinese)).Append('\n');
                return;
            case NameSyntax name:
                text.Append(name.Value).Append('\n');
                return;
            case IEnumerable items:
                text.Append("list\n");
                foreach (var item in items)
                    Write(text, item, depth + 1);
                return;
        }
        text.Append(value!.GetType().Name).Append('\n');
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsContent))
        {
            text.Append(' ', depth * 2 + 1).Append(property.Name).Append('\n');
            Write(text, property.GetValue(value), depth + 1);
        }
    }

    static bool IsContent(PropertyInfo property) => property.PropertyType != typeof(TextSpan) && property.PropertyType != typeof(SourceText);
}
