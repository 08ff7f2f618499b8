using System.Text;
using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>Puts a text between quotes: “ ” in Chinese, " " in English, with as few backslashes as that allows.</summary>
static class Quotes
{
    /// <param name="raw">As written between whatever quotes it had, escapes included.</param>
    public static string Around(string raw, Language language)
    {
        var text = new StringBuilder(raw.Length + 2);
        text.Append(language == Language.Chinese ? '“' : '"');
        var keepsQuotes = IsPaired(raw);
        for (var i = 0; i < raw.Length; i++)
        {
            var isEscaped = raw[i] == '\\' && i + 1 < raw.Length;
            var c = isEscaped ? raw[++i] : raw[i];
            if (IsQuote(c))
                isEscaped = language == Language.English ? c is '"' or '＂' : c is '“' or '”' && !keepsQuotes;
            if (isEscaped)
                text.Append('\\');
            text.Append(c == '＂' ? '"' : c);
        }
        return text.Append(language == Language.Chinese ? '”' : '"').ToString();
    }

    static bool IsQuote(char c) => c is '“' or '”' or '"' or '＂';

    /// <summary>Whether each “ has its ”, so that the text may stand in “ ” as it is.</summary>
    static bool IsPaired(string raw)
    {
        var depth = 0;
        foreach (var c in raw)
        {
            depth += c == '“' ? 1 : c == '”' ? -1 : 0;
            if (depth < 0)
                return false;
        }
        return depth == 0;
    }
}
