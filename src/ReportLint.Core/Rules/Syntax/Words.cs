namespace ReportLint.Rules.Syntax;

public enum FunctionName
{
    Sum,
    Count,
    Length,
    Similarity,
}

public enum ArithmeticSign
{
    Plus,
    Minus,
    Times,
    Over,
}

public enum ComparisonSign
{
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,

    /// <summary>早于</summary>
    Before,

    /// <summary>晚于</summary>
    After,

    /// <summary>不早于</summary>
    Since,

    /// <summary>不晚于</summary>
    By,
}

/// <summary>What 为 can say of a value.</summary>
public enum ValueKind
{
    WholeNumber,
    Natural,
    Number,
    Date,
    Text,
    Blank,
    Placeholder,

    /// <summary>带单位: a figure with its unit inside the cell.</summary>
    WithUnit,

    /// <summary>变体写法: a figure not written in plain digits: full-width, with separators, a plus sign, leading zeros, in words.</summary>
    Irregular,

    /// <summary>粘连: the capture ran the figures of several cells together.</summary>
    Glued,

    /// <summary>缺格: the capture holds fewer figures than the row has cells.</summary>
    Incomplete,
}
