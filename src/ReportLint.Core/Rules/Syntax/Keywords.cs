using System.Collections.Immutable;
using ReportLint.Text;
using static ReportLint.Rules.Syntax.TokenKind;

namespace ReportLint.Rules.Syntax;

/// <summary>All words of the rule language, each once. The only place where they are spelt.</summary>
public static class Keywords
{
    public static readonly ImmutableArray<Keyword> All =
    [
        new(TokenKind.Rule, "规则", "rule"),
        new(TokenKind.Severity, "级别", "severity"),
        new(Status, "状态", "status"),
        new(Owner, "负责", "owner"),
        new(Applies, "适用", "applies"),
        new(Basis, "依据", "basis"),
        new(When, "当", "when"),
        new(For, "对", "for"),
        new(In, "在", "in"),
        new(TokenKind.Find, "找", "find"),
        new(Unfound, "找不到", "unfound"),
        new(Let, "取", "let"),
        new(Require, "要求", "require"),
        new(Forbid, "不得", "forbid"),
        new(Tolerance, "允差", "tolerance"),
        new(Blank, "空白", "blank"),
        new(Message, "消息", "message"),
        new(Help, "说明", "help"),
        new(Example, "例", "example"),

        Free(Error, "错误", "error"),
        Free(Warning, "警告", "warning"),
        Free(Note, "提示", "note"),
        Free(Draft, "草案", "draft"),
        Free(Consultation, "征求意见", "consultation"),
        Free(Final, "正式", "final"),
        Free(Repealed, "废止", "repealed"),

        new(Pass, "通过", "pass"),
        new(Fail, "报错", "fail"),
        new(Undecided, "无法判定", "undecided"),
        new(NotApplicable, "不适用", "inapplicable"),
        new(Unknown, "未知", "unknown"),
        new(As, "视为", "as"),
        new(Printed, "按显示精度", "printed"),

        new(EachRow, "每一行", "each row of"),
        new(EachColumn, "每一列", "each column of"),
        new(EachCell, "每一格", "each cell of"),
        new(EachMatch, "每一处", "each match of"),
        new(EachReport, "每一份", "each report of"),
        new(Each, "", "each"),
        new(TokenKind.Of, "", "of"),
        Free(Match, "", "match"),
        Free(Report, "", "report"),
        new(Only, "限", "only"),
        new(Except, "除", "except"),

        new(Row, "行", "row"),
        new(Column, "列", "column"),
        new(Cell, "本格", "cell"),
        new(TokenKind.All, "全部", "all"),
        new(Leaves, "末级", "leaves"),
        new(Whole, "全文", "whole"),
        new(Preamble, "开头", "preamble"),
        new(Headings, "一级标题", "headings"),
        new(Previous, "上年", "previous"),
        new(Parent, "上级", "parent"),
        new(Children, "下级", "children"),
        new(Other, "另份", "other"),
        new(Roster, "名单", "roster"),

        new(And, "且", "and"),
        new(Or, "或", "or"),
        new(Not, "非", "not"),
        new(Has, "有", "has"),
        new(Ordered, "依次出现", "ordered"),
        new(Worded, "写作", "worded"),
        new(Mentions, "提及", "mentions"),
        new(Without, "不含", "without"),
        new(Is, "为", "is"),
        Free(WholeNumber, "整数", "integer"),
        Free(Natural, "非负整数", "natural"),
        Free(NumberWord, "数", "number"),
        Free(DateWord, "日期", "date"),
        Free(TextWord, "文字", "text"),
        Free(Placeholder, "占位符", "placeholder"),
        Free(WithUnit, "带单位", "with_unit"),
        Free(Irregular, "变体写法", "irregular"),
        Free(Glued, "粘连", "glued"),
        Free(Incomplete, "缺格", "incomplete"),
        new(By, "不晚于", "by"),
        new(Since, "不早于", "since"),
        new(Before, "早于", "before"),
        new(After, "晚于", "after"),
        new(From, "自", "from"),
        new(To, "至", "to"),

        new(Sum, "合计", "sum"),
        new(Count, "次数", "count"),
        new(Length, "字数", "length"),
        new(Similarity, "相似度", "similarity"),

        new(Title, "标题", "title"),
        new(Year, "年度", "year"),
        new(Period, "统计期", "period"),
        new(Published, "公布日期", "published"),
        new(Issuer, "单位", "issuer"),
        new(TokenKind.IssuerLevel, "单位层级", "level"),
        new(Form, "格式", "form"),
        new(DueForm, "应用格式", "due_form"),
        new(Damaged, "来源受损", "damaged"),
        Free(PeriodStart, "始", "start"),
        Free(PeriodEnd, "止", "end"),
        Free(Ordinal, "序号", "ordinal"),
        Free(Renamed, "改名", "renamed"),

        new(Append, "加", "plus"),
        new(Swap, "对调", "swap"),
        new(Absent, "缺", "absent"),
        new(Unreadable, "不清", "unreadable"),
        new(Left, "左", "left"),
        new(Right, "右", "right"),
        new(Difference, "相差", "difference"),
    ];

    /// <summary>The units a number may carry besides %.</summary>
    public static readonly ImmutableArray<string> Units = ["件", "元", "万元", "字", "天"];

    const string ChineseDigits = "零一二三四五六七八九十";

    static readonly Keyword?[] ByKind = Kinds();

    static readonly Dictionary<string, Keyword> BySpelling = Spellings();

    static readonly Dictionary<string, Keyword>.AlternateLookup<ReadOnlySpan<char>> BySpan = BySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The keyword of a kind; null for signs and for tokens that are not words.</summary>
    public static Keyword? Of(TokenKind kind) => ByKind[(int)kind];

    /// <summary>The keyword spelt so, in either language; null when there is none.</summary>
    public static Keyword? Find(ReadOnlySpan<char> spelling) => BySpan.TryGetValue(spelling, out var keyword) ? keyword : null;

    /// <summary>The longest reserved word a longer word begins with, as when the space after it was left out; null when there is none.</summary>
    public static string? PrefixOf(string word)
    {
        for (var length = word.Length - 1; length > 0; length--)
        {
            if (Find(word.AsSpan(0, length)) is { IsReserved: true } && !(char.IsAscii(word[0]) && char.IsAsciiLetter(word[length])))
                return word[..length];
        }
        return null;
    }

    public static string Spell(TokenKind kind, Language language) => ByKind[(int)kind]!.In(language);

    /// <summary>The number of a part spelt <c>部分一</c>, <c>部分1</c> or <c>part1</c>; 0 when it is not one.</summary>
    public static int PartNumber(ReadOnlySpan<char> spelling)
    {
        if (spelling.StartsWith("部分"))
            return NumberOf(spelling[2..]);
        return spelling.StartsWith("part") ? NumberOf(spelling[4..]) : 0;
    }

    public static string SpellPart(int number, Language language)
    {
        if (language == Language.English || number >= 20)
            return (language == Language.English ? "part" : "部分") + number;
        return "部分" + (number > 10 ? "十" : "") + ChineseDigits[number > 10 ? number - 10 : number];
    }

    /// <summary>Arabic digits, or Chinese ones up to 十九; 0 when it is neither.</summary>
    static int NumberOf(ReadOnlySpan<char> digits)
    {
        if (digits.Length is 0 or > 2)
            return 0;
        if (char.IsAsciiDigit(digits[0]))
            return int.TryParse(digits, out var number) ? number : 0;
        var last = ChineseDigits.IndexOf(digits[^1]);
        if (digits.Length == 1)
            return Math.Max(last, 0);
        return digits[0] == '十' && last is > 0 and < 10 ? 10 + last : 0;
    }

    static Keyword Free(TokenKind kind, string chinese, string english) => new(kind, chinese, english) { IsReserved = false };

    static Keyword?[] Kinds()
    {
        var kinds = new Keyword?[(int)TokenKind.Difference + 1];
        foreach (var keyword in All)
            kinds[(int)keyword.Kind] = keyword;
        return kinds;
    }

    static Dictionary<string, Keyword> Spellings()
    {
        var spellings = new Dictionary<string, Keyword>(StringComparer.Ordinal);
        foreach (var keyword in All)
        {
            if (keyword.Chinese.Length > 0)
                spellings.Add(keyword.Chinese, keyword);
            if (!keyword.English.Contains(' '))
                spellings.Add(keyword.English, keyword);
        }
        return spellings;
    }
}
