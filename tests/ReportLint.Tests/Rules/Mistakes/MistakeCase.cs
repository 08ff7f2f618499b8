using System.Collections.Immutable;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules.Mistakes;

/// <summary>
/// A mistake an author makes, and what is said about it. A file holds many, each so:
/// <code>
/// === what the mistake is
/// the source, in which [|…|] marks each place a message points to
/// --- the messages: id and Chinese text, English text, suggestion
/// RL0321 这段文字缺右引号。…
///        This text has no closing quote. …
///        → ”
/// </code>
/// </summary>
sealed record MistakeCase(string File, string Title, string Marked, string Expected)
{
    const string TitleMark = "=== ";
    const string ExpectedMark = "---\n";

    static readonly string Filling = string.Concat(Enumerable.Repeat("有 申请\n  要求 ", 496));

    static readonly string AndSoOn = string.Concat(Enumerable.Repeat(" + 新收", 1000));

    /// <summary>␇ stands for the control character it is a picture of, ⋯ for the same again a thousand times, ⋮ for as many lines as fill a rule of four.</summary>
    public string Source => Marked.Replace("[|", "").Replace("|]", "").Replace('␇', '\a').Replace("⋯", AndSoOn).Replace("⋮", Filling);

    public static ImmutableArray<MistakeCase> ReadAll(string file)
    {
        var content = System.IO.File.ReadAllText(Repository.PathTo(file)).ReplaceLineEndings("\n");
        return [.. content.Split(TitleMark, StringSplitOptions.RemoveEmptyEntries).Where(c => !c.StartsWith('#')).Select(c => Read(file, c))];
    }

    /// <summary>Every mistake of a file gets its message, place and suggestion; with REPORTLINT_ACCEPT=1 the file is rewritten instead.</summary>
    public static void Check(string file, Func<MistakeCase, ImmutableArray<Diagnostic>> diagnose)
    {
        var results = ReadAll(file).Select(c => (Case: c, Found: diagnose(c))).ToList();
        if (Environment.GetEnvironmentVariable("REPORTLINT_ACCEPT") == "1")
        {
            Accept(file, results);
            return;
        }
        Assert.All(results, result =>
        {
            Assert.Equal(result.Case.Title + "\n" + result.Case.Expected, result.Case.Title + "\n" + Describe(result.Found));
            Assert.Equal(result.Case.Marked, result.Case.Mark(result.Found));
        });
    }

    /// <summary>Rewrites a file with what the program says now, for review.</summary>
    static void Accept(string file, IEnumerable<(MistakeCase Case, ImmutableArray<Diagnostic> Found)> results)
    {
        var text = new StringBuilder();
        foreach (var (mistake, found) in results)
            text.Append(TitleMark).Append(mistake.Title).Append('\n').Append(mistake.Mark(found)).Append(ExpectedMark).Append(Describe(found)).Append('\n');
        System.IO.File.WriteAllText(Repository.PathTo(file), text.ToString().TrimEnd('\n') + "\n");
    }

    /// <summary>The source with marks around what the diagnostics point to. Spans beyond the case's own text are of a frame around it.</summary>
    public string Mark(ImmutableArray<Diagnostic> found)
    {
        var marks = found.Select(d => d.Location!.Span).Distinct().Where(s => s.End <= Source.Length)
            .SelectMany(s => new[] { (At: s.Start, Order: 1, Text: "[|"), (At: s.End, Order: s.IsEmpty ? 2 : 0, Text: "|]") })
            .OrderBy(m => m.At).ThenBy(m => m.Order);
        var text = new StringBuilder(Source);
        foreach (var mark in marks.Reverse())
            text.Insert(mark.At, mark.Text);
        return text.Replace('\a', '␇').Replace(AndSoOn, "⋯").Replace(Filling, "⋮").ToString();
    }

    static string Describe(ImmutableArray<Diagnostic> found)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in found)
        {
            text.Append($"{diagnostic.Id} {diagnostic.Message.In(Language.Chinese)}\n       {diagnostic.Message.In(Language.English)}\n");
            if (diagnostic.Suggestion is { } suggestion)
                text.Append($"       → {(suggestion.Length > 0 ? suggestion : "(nothing)")}\n");
        }
        return text.ToString();
    }

    public override string ToString() => Title;

    static MistakeCase Read(string file, string text)
    {
        var title = text[..text.IndexOf('\n')];
        var rest = text[(title.Length + 1)..];
        var end = rest.IndexOf(ExpectedMark, StringComparison.Ordinal);
        var source = end < 0 ? rest.TrimEnd('\n') + "\n" : rest[..end];
        return new MistakeCase(file, title, source, end < 0 ? "" : rest[(end + ExpectedMark.Length)..].TrimEnd('\n') + "\n");
    }
}
