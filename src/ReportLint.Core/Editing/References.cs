using System.Collections.Immutable;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>Where else the name at a place is used.</summary>
public static class References
{
    /// <summary>Every use of the name in the files, the place itself among them; empty where no name stands.</summary>
    public static ImmutableArray<Location> Of(RuleText file, int offset, IEnumerable<RuleText> files, FormSet forms)
    {
        if (NameUse.At(file, offset, forms) is not { } named)
            return [];
        if (named.Meaning is NameMeaning.Own)
            return In(file, named, forms);
        return [.. files.SelectMany(f => In(f, named, forms))];
    }

    static ImmutableArray<Location> In(RuleText file, NameUse named, FormSet forms) =>
        [.. NameUse.In(file, forms).Where(u => u.Meaning.IsSame(named.Meaning)).Select(u => file.Source.At(u.Span))];
}
