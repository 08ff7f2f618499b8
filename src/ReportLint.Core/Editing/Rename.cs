using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>Renames a capture or a 取 in its rule. Names of the form are the form's.</summary>
public static class Rename
{
    /// <summary>The name at a place; null when it cannot be renamed.</summary>
    public static TextSpan? NameAt(RuleText file, int offset, FormSet forms) =>
        NameUse.At(file, offset, forms) is { Meaning: NameMeaning.Own } use ? use.Span : null;

    /// <summary>The edits, in order of place; empty when the name at the place cannot be renamed, or not to that.</summary>
    public static ImmutableArray<Edit> To(RuleText file, int offset, string name, FormSet forms)
    {
        if (NameUse.At(file, offset, forms) is not { Meaning: NameMeaning.Own own } || !SyntaxText.IsBare(name) || own.Rule.Declared(name) is not null)
            return [];
        return [.. NameUse.In(file, forms)
            .Where(u => u.Meaning.IsSame(own))
            .OrderBy(u => u.Span.Start)
            .Select(u => new Edit(u.Span, name))];
    }
}
