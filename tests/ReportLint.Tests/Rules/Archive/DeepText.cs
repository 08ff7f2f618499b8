using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using ReportLint.Reports.Similarity;
using ReportLint.Rules.Patterns;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Tests.Rules.Archive;

/// <summary>
/// Everything an object holds, fields of fields included, as text. An object that is met again stands as its number, so that
/// two texts are equal only when the same things are shared.
/// </summary>
sealed class DeepText
{
    readonly Dictionary<object, int> met = new(ReferenceEqualityComparer.Instance);
    readonly StringBuilder text = new();

    /// <summary>The types of all that was met.</summary>
    public HashSet<Type> Types { get; } = [];

    /// <summary>What has not been told yet.</summary>
    public string Of(object? thing)
    {
        text.Clear();
        Add(thing);
        return text.ToString();
    }

    void Add(object? thing)
    {
        switch (thing)
        {
            case null:
                text.Append("null");
                break;
            case string written:
                text.Append('"').Append(written).Append('"');
                break;
            case decimal figure:
                text.AppendJoin('.', decimal.GetBits(figure));
                break;
            case IConvertible value:
                text.Append(value.ToString(CultureInfo.InvariantCulture));
                break;
            case SourceText source:
                text.Append(source.Path);
                break;
            case Lazy<RuleSyntax> or Resemblance or SearchValues<char>:
                text.Append("made anew");
                break;
            case Lazy<PatternBody> body:
                Add(body.Value);
                break;
            case IEnumerable items:
                AddItems(items);
                break;
            default:
                AddFields(thing);
                break;
        }
    }

    void AddItems(IEnumerable items)
    {
        text.Append('[');
        foreach (var item in items)
        {
            Add(item);
            text.Append(", ");
        }
        text.Append(']');
    }

    void AddFields(object thing)
    {
        var type = thing.GetType();
        if (!type.IsValueType && !met.TryAdd(thing, met.Count))
        {
            text.Append('#').Append(met[thing]);
            return;
        }
        Types.Add(type);
        text.Append('\n').Append(type.Name).Append(" { ");
        foreach (var field in FieldsOf(type))
        {
            text.Append(field.Name).Append(": ");
            Add(field.GetValue(thing));
            text.Append("; ");
        }
        text.Append('}');
    }

    static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null
        ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Concat(FieldsOf(type.BaseType));
}
