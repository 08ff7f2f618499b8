using ReportLint.Rules.Syntax;

namespace ReportLint.Rules.Parsing;

/// <summary>A date as it stands in a clause.</summary>
/// <param name="IsOtherStyle">Whether it is written 2023-1-31, 2023.1.31 or 2023/1/31, which would read as arithmetic.</param>
sealed record DateText(int Year, int Month, int Day, int End, bool IsOtherStyle)
{
    const int CommonYear = 1;

    public bool IsDay => Exists(Year, Month, Day);

    /// <summary>Whether the day is there in every year, which 29 February is not.</summary>
    public bool IsInEveryYear => Exists(CommonYear, Month, Day);

    /// <summary>Whether there is such a day: in the year that is written, or in every year where it depends.</summary>
    public static bool Exists(DateSyntax date) => date.Year is NumberSyntax year
        ? year.Unit is null && year.Value == decimal.Truncate(year.Value) && year.Value is >= 1 and <= 9999 && Exists((int)year.Value, date.Month, date.Day)
        : Exists(CommonYear, date.Month, date.Day);

    /// <summary><c>2023年1月31日</c>, spaces allowed, or a date in another style; null when there is none.</summary>
    public static DateText? Match(string content, int start, int limit)
    {
        var i = start;
        if (Digits(content, ref i, limit) is not { } year || i >= limit)
            return null;
        var sign = Characters.Fold(content[i]);
        if (sign is '-' or '/' or '.')
            return i - start == 4 ? MatchRest(content, year, i, limit, content[i], content[i], null) : null;
        Skip(content, ref i, limit);
        return MatchRest(content, year, i, limit, '年', '月', '日');
    }

    /// <summary><c>年1月31日</c>; null when there is none.</summary>
    public static DateText? MatchDay(string content, int start, int limit) => MatchRest(content, 0, start, limit, '年', '月', '日');

    static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    static DateText? MatchRest(string content, int year, int i, int limit, char first, char second, char? last)
    {
        if (!Sign(content, ref i, limit, first) || Digits(content, ref i, limit) is not { } month
            || !Sign(content, ref i, limit, second) || Digits(content, ref i, limit) is not { } day)
            return null;
        if (last is { } sign && !Sign(content, ref i, limit, sign))
            return null;
        return new DateText(year, month, day, i, last is null);
    }

    static bool Sign(string content, ref int i, int limit, char sign)
    {
        var at = i;
        if (sign is '年' or '月' or '日')
            Skip(content, ref at, limit);
        if (at >= limit || content[at] != sign)
            return false;
        i = at + 1;
        if (sign is '年' or '月')
            Skip(content, ref i, limit);
        return true;
    }

    static void Skip(string content, ref int i, int limit)
    {
        while (i < limit && content[i] is ' ' or '\u3000')
            i++;
    }

    static int? Digits(string content, ref int i, int limit)
    {
        var start = i;
        var value = 0;
        while (i < limit && Characters.IsDigit(content[i]) && i - start < 5)
            value = value * 10 + Characters.Fold(content[i++]) - '0';
        return i > start && i - start < 5 ? value : null;
    }
}
