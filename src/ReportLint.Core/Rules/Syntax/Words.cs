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
}
