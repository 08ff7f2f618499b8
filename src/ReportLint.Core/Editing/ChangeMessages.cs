using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What changes are called.</summary>
static class ChangeMessages
{
    public static LocalizedText Replace(string by) => new($"改为“{by}”", $"Change to '{by}'");

    public static LocalizedText Remove(string what) => new($"删去“{what}”", $"Remove '{what}'");

    public static LocalizedText Append(string what) => new($"补上“{what}”", $"Add '{what}'");

    public static LocalizedText AddExample => new("加一个应当报错的例子", "Add a failing example");

    public static LocalizedText StateBlank => new("写明空白怎么办：空白 未知", "State what a blank counts as: blank unknown");

    public static LocalizedText Turn(Language to) => to == Language.English
        ? new("把关键词改为英文", "Turn the keywords into English")
        : new("把关键词改为中文", "Turn the keywords into Chinese");
}
