using System.Collections.Immutable;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Formatting;

/// <summary>Writes what 对 goes through: the place first in Chinese, last in English.</summary>
sealed class ForWriter(SyntaxWriter writer)
{
    public void Write(ForSyntax range)
    {
        switch (range)
        {
            case ForEachLineSyntax line:
                WritePlaces(line.Tables, Meanings.Lines[line.Kind]);
                WriteSelection(line);
                break;
            case ForEachMatchSyntax match:
                WritePlaces([match.Place], TokenKind.EachMatch);
                writer.Write(" ");
                writer.Write(match.Pattern);
                break;
            case ForEachReportSyntax reports:
                WritePlaces([reports.Reports], TokenKind.EachReport);
                break;
        }
    }

    void WritePlaces(ImmutableArray<ReferenceSyntax> places, TokenKind each)
    {
        if (writer.Language == Language.Chinese)
            writer.WritePlaces(places);
        else
            writer.Write(each);
        writer.Write(" ");
        if (writer.Language == Language.Chinese)
            writer.Write(each);
        else
            writer.WritePlaces(places);
    }

    void WriteSelection(ForEachLineSyntax line)
    {
        if (line.Selection == LineSelection.None)
            return;
        writer.WriteSpaced(Meanings.Selections[line.Selection]);
        writer.WriteNames(line.Names);
    }
}
