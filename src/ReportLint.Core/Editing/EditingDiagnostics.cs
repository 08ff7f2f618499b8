using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What an editor has to say of a file besides what is wrong in it.</summary>
public static class EditingDiagnostics
{
    internal const string WrongEncodingId = "RL0291";

    public static Diagnostic TooLarge(Location at) => new("RL0292", Severity.Note, new LocalizedText(
        "这个文件太大，编辑时不检查。请保存后运行 reportlint check。",
        "This file is too large to be checked as you type. Save it and run reportlint check."), at);

    internal static Diagnostic WrongEncoding(Location at, string encoding) => new(WrongEncodingId, Severity.Warning, new LocalizedText(
        $"这个文件是用 {encoding} 编码的，编辑器却按别的编码打开了，所以是乱码，没有检查。请用“通过编码重新打开”，选 {encoding}。",
        $"This file is encoded in {encoding}, but the editor opened it in another encoding, so it was not checked. Reopen it with encoding {encoding}."), at)
    {
        Suggestion = encoding,
    };
}
