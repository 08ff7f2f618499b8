using ReportLint.Reports;

namespace ReportLint.Rules.Binding;

/// <summary>The values of 单位层级, in both spellings: a level, a kind, or both in one word.</summary>
static class IssuerKeywords
{
    static readonly (IssuerLevel Level, string Chinese, string English)[] Levels =
    [
        (IssuerLevel.National, "国家级", "national"),
        (IssuerLevel.Province, "省级", "province"),
        (IssuerLevel.City, "市级", "city"),
        (IssuerLevel.County, "县级", "county"),
        (IssuerLevel.Township, "乡级", "township"),
    ];

    static readonly (IssuerKind Kind, string Chinese, string English)[] Kinds =
    [
        (IssuerKind.Government, "政府", "government"),
        (IssuerKind.Department, "部门", "department"),
        (IssuerKind.Agency, "派出机构", "agency"),
    ];

    public static IEnumerable<string> Chinese => [.. Levels.Select(l => l.Chinese), .. Kinds.Select(k => k.Chinese)];

    public static IssuerClass? ClassOf(string word)
    {
        var rest = word.Replace("_", "", StringComparison.Ordinal);
        IssuerLevel? level = null;
        foreach (var (value, chinese, english) in Levels)
        {
            if (Strip(ref rest, chinese) || Strip(ref rest, english))
                level = value;
        }
        if (rest.Length == 0)
            return level is null ? null : new IssuerClass(level, null);
        foreach (var (value, chinese, english) in Kinds)
        {
            if (rest == chinese || rest == english)
                return new IssuerClass(level, value);
        }
        return null;
    }

    /// <summary>What a report's own level and kind are called; ? for what is unknown.</summary>
    public static string Describe(IssuerLevel? level, IssuerKind? kind) =>
        (level is null ? "?" : Levels.First(l => l.Level == level).Chinese) + (kind is null ? "?" : Kinds.First(k => k.Kind == kind).Chinese);

    static bool Strip(ref string word, string start)
    {
        if (!word.StartsWith(start, StringComparison.Ordinal))
            return false;
        word = word[start.Length..];
        return true;
    }
}
