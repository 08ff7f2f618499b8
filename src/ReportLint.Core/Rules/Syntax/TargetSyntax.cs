using ReportLint.Text;

namespace ReportLint.Rules.Syntax;

/// <summary>What a reference starts from.</summary>
public abstract record TargetSyntax(TextSpan Span);

/// <summary>A name whose meaning the binder finds: a capture, a 取, a row, a column, a table.</summary>
public sealed record NamedTargetSyntax(TextSpan Span, NameSyntax Name) : TargetSyntax(Span);

/// <summary><c>部分一</c> … by its number.</summary>
public sealed record PartTargetSyntax(TextSpan Span, int Number) : TargetSyntax(Span);

/// <summary>A fact.</summary>
public sealed record FactTargetSyntax(TextSpan Span, FactName Fact) : TargetSyntax(Span);

/// <summary><c>全文 开头 行 列 本格</c>, and <c>另份</c> standing alone.</summary>
public sealed record PlaceTargetSyntax(TextSpan Span, PlaceName Place) : TargetSyntax(Span);

/// <summary><c>[‹row›, ‹column›]</c>.</summary>
public sealed record CellPositionSyntax(TextSpan Span, PositionSyntax Row, PositionSyntax Column);

/// <summary>One side of a cell's position: a name, the current row or column, or 全部.</summary>
public sealed record PositionSyntax(TextSpan Span, PositionKind Kind, NameSyntax? Name);

public enum PositionKind
{
    Name,
    CurrentRow,
    CurrentColumn,
    All,
}

public enum PlaceName
{
    Whole,
    Preamble,

    /// <summary>一级标题: every top-level heading, also of what is no part of the form.</summary>
    Headings,

    Row,
    Column,
    Cell,

    /// <summary>The other reports themselves, as 对 takes them.</summary>
    Reports,

    /// <summary>The reports that a list of bodies says are due, as 对 takes them.</summary>
    Roster,
}

/// <summary>Another report than the one being linted.</summary>
public enum OtherReport
{
    Previous,
    Parent,
    Children,
    Other,
}
