using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Editing;

/// <summary>What can be wrong with how an editor shows a file.</summary>
static class EditingDiagnostics
{
    public const string WrongEncodingId = "RL0291";

    public static Diagnostic WrongEncoding(Location at, string encoding) => new(WrongEncodingId, Severity.Warning, new LocalizedText(
        $"这个文件是用 {encoding} 编码的，编辑器却按别的编码打开了，所以是乱码，没有检查。请用“通过编码重新打开”，选 {encoding}。",
        $"This file is encoded in {encoding}, but the editor opened it in another encoding, so it was not checked. Reopen it with encoding {encoding}."), at)
    {
        Suggestion = encoding,
    };
}
