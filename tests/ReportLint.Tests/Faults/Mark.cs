using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportLint.Text;

namespace ReportLint.Tests.Faults;

/// <summary>What a mark says of the text it stands around.</summary>
enum MarkKind
{
    /// <summary>A figure stated in prose.</summary>
    Figure,

    /// <summary>A year the report says of itself.</summary>
    Year,

    /// <summary>Words that a report needs.</summary>
    Words,
}

/// <summary>A stretch of a report's text that a fault can be planted into. Marks travel through printing as signs that no report holds.</summary>
sealed record Mark(MarkKind Kind, string Name, TextSpan Span)
{
    const char Begin = '\uE000';
    const char Middle = '\uE001';
    const char End = '\uE002';

    public static string Figure(string name, string text) => Of(MarkKind.Figure, name, text);

    public static string Year(string name, int year) => Of(MarkKind.Year, name, year.ToString(CultureInfo.InvariantCulture));

    public static string Text(string name, string text) => Of(MarkKind.Words, name, text);

    static string Of(MarkKind kind, string name, string text) => $"{Begin}{(int)kind}{name}{Middle}{text}{End}";

    /// <summary>Takes the signs out of a text and says where they stood.</summary>
    public static (string Text, ImmutableArray<Mark> Marks) Take(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(MarkKind Kind, string Name, int Start)>();
        var marks = ImmutableArray.CreateBuilder<Mark>();
        for (var i = 0; i < marked.Length; i++)
        {
            switch (marked[i])
            {
                case Begin:
                    var middle = marked.IndexOf(Middle, i);
                    open.Push(((MarkKind)(marked[i + 1] - '0'), marked[(i + 2)..middle], text.Length));
                    i = middle;
                    break;
                case End:
                    var (kind, name, start) = open.Pop();
                    marks.Add(new Mark(kind, name, TextSpan.FromBounds(start, text.Length)));
                    break;
                default:
                    text.Append(marked[i]);
                    break;
            }
        }
        return (text.ToString(), marks.ToImmutable());
    }
}
