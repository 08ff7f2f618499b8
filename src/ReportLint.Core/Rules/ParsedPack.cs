using ReportLint.Reports.Forms;
using ReportLint.Rules.Parsing;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>Rule files that are being parsed by other threads, the last one first, while the forms are read and reports are opened.</summary>
public sealed class ParsedPack
{
    readonly Lazy<RuleFileSyntax>[] files;
    int begun;

    ParsedPack(Lazy<RuleFileSyntax>[] files) => this.files = files;

    public static ParsedPack Begin(IEnumerable<SourceText> files)
    {
        var pack = new ParsedPack([.. files.Select(f => new Lazy<RuleFileSyntax>(() => RuleParser.Parse(f)))]);
        for (var worker = 1; worker < Environment.ProcessorCount; worker++)
            Task.Run(pack.ParseFromEnd);
        return pack;
    }

    /// <summary>The rules, bound to the forms. What nobody has parsed yet, this parses itself, the first file first.</summary>
    public RulePack Bind(FormSet forms) => RulePack.Bind(files.Select(f => f.Value), forms);

    void ParseFromEnd()
    {
        while (Interlocked.Increment(ref begun) is var count && count <= files.Length)
            _ = files[^count].Value;
    }
}
