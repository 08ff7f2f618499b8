using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Reports.Reading.Tables;

/// <summary>A form's word where a page prints it.</summary>
/// <param name="Span">In the page's text, ordinal included.</param>
/// <param name="HasOrdinal">Whether an ordinal stands before it.</param>
/// <param name="AfterDigit">
/// Whether the form's ordinal stands before it without a mark, so close to other digits that it may be part of a figure.
/// </param>
/// <param name="IsMisprint">Whether the page prints something like the word, and not the word.</param>
sealed record WordHit(TextSpan Span, Word Word, bool HasOrdinal, bool AfterDigit = false, bool IsMisprint = false)
{
    /// <summary>The row it announces in a table; null when it is none of that table's.</summary>
    public FormLine? RowOf(FormTable table)
    {
        foreach (var meaning in Word.Meanings)
        {
            if (meaning.Role == WordRole.Row && meaning.Table == table)
                return meaning.Line;
        }
        return null;
    }

    /// <summary>Whether it names a row beyond doubt: columns may have the same word, but not with the row's ordinal.</summary>
    public bool IsSureRow => Word.Is(WordRole.Row) && (HasOrdinal || !Word.Is(WordRole.Column));

    /// <summary>Whether blank cells after it are a row of its own. Words that stand beside one another in a header have blanks after them too.</summary>
    public bool CanBeBlankRow => IsSureRow && Word.Meanings.Any(m => m.Role == WordRole.Row && !m.Table.IsSideBySide);
}
