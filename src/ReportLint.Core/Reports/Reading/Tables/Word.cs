using System.Collections.Immutable;
using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>What words of a form announce.</summary>
enum WordRole
{
    Caption,
    Column,
    Row,

    /// <summary>A group of rows or columns; it has no figures of its own.</summary>
    Group,
}

/// <summary>One meaning of a word in one table of one form.</summary>
/// <param name="Line">The row, column or group; null for a caption.</param>
/// <param name="Ordinal">The ordinal the form prints before it, folded, such as <c>2.</c>; empty when there is none.</param>
sealed record WordMeaning(WordRole Role, FormTable Table, FormLine? Line, string Ordinal)
{
    /// <summary>Whether the words are another name of the line, not the form's nor the beginning of it.</summary>
    public bool IsOtherName { get; init; }
}

/// <summary>Words that forms print in their tables, folded, without their ordinal; forms and tables may share them.</summary>
sealed record Word(string Text, ImmutableArray<WordMeaning> Meanings)
{
    public bool Is(WordRole role)
    {
        foreach (var meaning in Meanings)
        {
            if (meaning.Role == role)
                return true;
        }
        return false;
    }

    public bool IsOf(FormTable table) => Meanings.Any(m => m.Table == table);
}
