namespace ReportLint.Rules.Syntax;

/// <summary>The kinds of words and signs a rule is made of; both spellings of a word are one kind.</summary>
public enum TokenKind
{
    /// <summary>After the last token of a clause.</summary>
    End,

    Name,
    Number,
    Text,

    /// <summary><c>2023年1月31日</c></summary>
    Date,

    /// <summary><c>年1月31日</c>, straight after a bracket.</summary>
    DayOfYear,

    /// <summary><c>部分一</c></summary>
    Part,

    // Signs
    Comma,
    Semicolon,
    Colon,
    Dot,
    Plus,
    Minus,
    Times,
    Over,
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
    Arrow,
    OpenRound,
    CloseRound,
    OpenSquare,
    CloseSquare,

    // Words that begin a line
    Rule,
    Severity,
    Status,
    Owner,
    Applies,
    Basis,
    When,
    For,
    In,
    Let,
    Require,
    Forbid,
    Tolerance,
    Blank,
    Unfound,
    Message,
    Help,
    Example,

    // 级别, 状态
    Error,
    Warning,
    Note,
    Draft,
    Consultation,
    Final,
    Repealed,

    // Outcomes and policies
    Pass,
    Fail,
    Undecided,
    NotApplicable,
    Unknown,
    As,
    Printed,

    // 对
    EachRow,
    EachColumn,
    EachCell,
    EachMatch,
    EachReport,
    Each,
    Of,
    Match,
    Report,
    Only,
    Except,

    // Places
    Row,
    Column,
    Cell,
    All,
    Leaves,
    Whole,
    Preamble,
    Headings,
    Previous,
    Parent,
    Children,
    Other,
    Roster,

    // Conditions
    And,
    Or,
    Not,
    Has,
    Ordered,
    Worded,
    Mentions,
    Without,
    Is,
    WholeNumber,
    Natural,
    NumberWord,
    DateWord,
    TextWord,
    Placeholder,
    WithUnit,
    Irregular,
    Glued,
    Incomplete,
    By,
    Since,
    Before,
    After,
    Find,
    From,
    To,

    // Functions
    Sum,
    Count,
    Length,
    Similarity,

    // Facts and members
    Title,
    Year,
    Period,
    Published,
    Issuer,
    IssuerLevel,
    Form,
    DueForm,
    Damaged,
    PeriodStart,
    PeriodEnd,
    Ordinal,
    Renamed,

    // Examples
    Append,
    Swap,
    Absent,
    Unreadable,
    Left,
    Right,
    Difference,
}
