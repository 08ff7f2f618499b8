using System.CommandLine;
using ReportLint.LanguageServer;
using ReportLint.Linting;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary><c>reportlint lsp</c>: the language server, spoken to on standard input and output.</summary>
sealed class LspCommand(Shell shell, CommonOptions common, string[] named, string? config)
{
    /// <summary>Read anew with the pack, since both change on disk together.</summary>
    SettingsCascade? cascade;

    public static Command Create(Shell shell, CommonOptions common)
    {
        var command = new Command("lsp", common.Say("编辑器用的语言服务，走标准输入和输出", "The language server for editors, on standard input and output"));
        command.SetAction(result => new LspCommand(shell, common, common.RulesOf(result), common.ConfigOf(result)).Run());
        return command;
    }

    int Run() => Server.Run(shell.Input, shell.Output, shell.Error, new Surroundings
    {
        PackFiles = PackFiles,
        ReadFile = ReadFile,
        Configure = Configure,
        Folder = shell.Folder,
        Language = common.Language,
        Version = ProgramVersion.Text,
    });

    /// <summary>What is wrong with a file of the pack is told in the editor, not here.</summary>
    IEnumerable<SourceText> PackFiles(string folder)
    {
        var there = new Shell { Folder = folder, Input = Stream.Null, Output = Stream.Null, Error = shell.Error, Home = shell.Home };
        var problems = new Problems(there, common.Language, Colors.OfErrors(there));
        cascade = new SettingsCascade(there, problems, config);
        return [.. Packs.Sources(Packs.Folders(named, cascade, there), there, problems)
            .Select(s => new SourceText(there.PathTo(s.Path).Replace('\\', '/'), s.Content, s.Encoding))];
    }

    LintResult Configure(LintResult result) => cascade is null || !Path.IsPathFullyQualified(result.Report.Source.Path)
        ? result
        : ConfiguredResult.Of(result, cascade.ForReport(result.Report.Source.Path, DateOnly.FromDateTime(shell.Clock.GetUtcNow().Date)));

    static byte[]? ReadFile(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }
}
