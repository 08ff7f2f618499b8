using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>What stands after a dot: <c>部分五.标题</c>, <c>统计期.始</c>.</summary>
public sealed record MemberSyntax(TextSpan Span, MemberName Name);

public enum MemberName
{
    /// <summary>标题: the heading of a part.</summary>
    Title,

    /// <summary>始: the first day of a period.</summary>
    Start,

    /// <summary>止: the last day of a period.</summary>
    End,

    /// <summary>序号: the number printed before a heading.</summary>
    Ordinal,

    /// <summary>改名: the rows and columns of a table that are printed under another name than the form's.</summary>
    Renamed,

    /// <summary><c>*</c>: everything below a group. It means the group itself.</summary>
    All,
}
