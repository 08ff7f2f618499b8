using System.Globalization;
using System.Text;
using ReportLint.Editing;
using ReportLint.Reports.Forms;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Editing;

/// <summary>Rule files with the cursor marked <c>$$</c> and places marked <c>[|…|]</c>.</summary>
static class EditingFile
{
    static readonly Lazy<FormSet> Shipped = new(() => FormSet.Read(Repository.PackSources(), []));

    public static FormSet Forms => Shipped.Value;

    /// <summary>Checks what a feature says of a place, one line each.</summary>
    public static void Check(string marked, Func<RuleText, int, IEnumerable<string>> feature, params string[] expected)
    {
        var offset = marked.IndexOf("$$", StringComparison.Ordinal);
        Assert.True(offset >= 0, "no cursor");
        var file = RuleText.Read(new SourceText("a.rule", marked.Remove(offset, 2)));
        Assert.Equal(expected, feature(file, offset));
    }

    /// <summary>Checks that a feature gives exactly the marked places.</summary>
    public static void CheckSpans(string marked, Func<RuleText, int, IEnumerable<TextSpan>> feature)
    {
        var (text, cursor, spans) = Read(marked);
        Assert.Equal(spans, feature(RuleText.Read(new SourceText("a.rule", text)), cursor).OrderBy(s => s.Start).ThenByDescending(s => s.Length));
    }

    public static string Apply(SourceText source, IEnumerable<Edit> edits)
    {
        var text = source.Content;
        foreach (var edit in edits.OrderByDescending(e => e.Span.Start))
            text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.NewText, text.AsSpan(edit.Span.End));
        return text;
    }

    static (string Text, int Cursor, List<TextSpan> Spans) Read(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var cursor = 0;
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            var mark = i + 1 < marked.Length ? marked.Substring(i, 2) : "";
            switch (mark)
            {
                case "$$":
                    cursor = text.Length;
                    break;
                case "[|":
                    open.Push(text.Length);
                    break;
                case "|]":
                    spans.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                    break;
                default:
                    text.Append(marked[i].ToString(CultureInfo.InvariantCulture));
                    continue;
            }
            i++;
        }
        return (text.ToString(), cursor, [.. spans.OrderBy(s => s.Start).ThenByDescending(s => s.Length)]);
    }
}
