using ReportLint.Text;

namespace ReportLint.Linting.Examples;

/// <summary>One single thing changed in a draft.</summary>
/// <param name="What">What was changed, for people: 申请[新收, 总计], the heading of part 3.</param>
/// <param name="Kind">Cells, headings and phrases are counted apart.</param>
sealed record DraftChange(LocalizedText What, ChangeKind Kind, Action<ReportDraft> Apply);

/// <summary>What kind of thing was changed.</summary>
public enum ChangeKind
{
    Cell,
    Heading,
    Phrase,
    Fact,
}
