using ReportLint.Reports.Forms;
using ReportLint.Rules.Archive;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>Rule files that are being parsed by other threads, the last one first, while the forms are read and reports are opened.</summary>
public sealed class ParsedPack
{
    readonly PackFile[] files;
    readonly PackFile[] unparsed;
    int begun;

    ParsedPack(PackFile[] files)
    {
        this.files = files;
        unparsed = Array.FindAll(files, f => f.IsNew);
    }

    /// <param name="kept">What was bound ahead, to the same forms; null when nothing was.</param>
    public static ParsedPack Begin(IEnumerable<SourceText> files, KeptPack? kept = null)
    {
        var pack = new ParsedPack([.. files.Select(f => new PackFile(f, kept))]);
        for (var worker = 1; worker < Math.Min(Environment.ProcessorCount, pack.unparsed.Length); worker++)
            Task.Run(pack.ParseFromEnd);
        return pack;
    }

    /// <summary>The rules, bound to the forms. What nobody has parsed yet, this parses itself, the first file first.</summary>
    public RulePack Bind(FormSet forms) => RulePack.Bind(files, forms);

    void ParseFromEnd()
    {
        while (Interlocked.Increment(ref begun) is var count && count <= unparsed.Length)
            _ = unparsed[^count].Parsed;
    }
}
