using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Packs whose forms are read, and whose rules are being parsed where they were not bound ahead.</summary>
sealed class LoadingPacks
{
    readonly IReadOnlyCollection<string> folders;
    readonly Shell shell;
    readonly Problems problems;
    readonly List<SourceText> data;
    readonly List<SourceText> rules;
    readonly ParsedPack parsed;

    LoadingPacks(IReadOnlyCollection<string> folders, Shell shell, Problems problems)
    {
        (this.folders, this.shell, this.problems) = (folders, shell, problems);
        (data, rules) = Packs.Open(folders, shell, problems);
        var kept = BoundAhead.Read(data, shell);
        parsed = ParsedPack.Begin(rules, kept);
        Forms = kept?.Forms ?? problems.Gather(found => FormSet.Read(data, found));
    }

    public FormSet Forms { get; }

    public static LoadingPacks Begin(IReadOnlyCollection<string> folders, Shell shell, Problems problems) => new(folders, shell, problems);

    /// <summary>Binds the rules. What is wrong with them is told.</summary>
    public Packs End()
    {
        var pack = parsed.Bind(Forms);
        problems.Tell(pack.Diagnostics);
        if (pack.Rules.IsEmpty && !problems.AnyError)
            problems.Tell(ProgramDiagnostics.NoRules(string.Join(' ', Packs.Chosen(folders, shell).Select(shell.Shown))));
        return new Packs(Forms, pack, [.. data, .. rules]);
    }
}
