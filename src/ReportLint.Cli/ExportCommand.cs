using System.CommandLine;
using ReportLint.Output;
using ReportLint.Reports;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary><c>reportlint export [PATH…]</c>: what was read from many reports, a row a cell.</summary>
static class ExportCommand
{
    const string Sqlite = "sqlite";

    public static Command Create(Shell shell, CommonOptions common)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = common.Say("文件或文件夹；不写就是当前文件夹。", "Files and folders; by default the current folder.") };
        var format = new Option<string>("--format", "-f") { HelpName = "csv|sqlite", DefaultValueFactory = _ => "csv", Description = common.Say("输出格式。", "The format.") };
        format.AcceptOnlyFromAmong("csv", Sqlite);
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = common.Say("写进文件；sqlite 必须写。", "Write to a file; needed for sqlite.") };
        var command = new Command("export", common.Say("导出读到的事实和数字，一格一行", "Export facts and figures, a row a cell")) { paths, format, output };
        command.SetAction(result => Run(result.GetValue(paths) ?? [], result.GetValue(format) == Sqlite, result.GetValue(output), common.RulesOf(result), common.ConfigOf(result), shell, common.Language));
        return command;
    }

    static int Run(string[] paths, bool isDatabase, string? output, string[] folders, string? config, Shell shell, Language language)
    {
        var problems = new Problems(shell, language, Colors.OfErrors(shell));
        if (isDatabase && output is null)
        {
            problems.Tell(ProgramDiagnostics.WrongCommandLine("sqlite 要写进文件：--output 文件。", "sqlite needs a file to be written to: --output FILE."));
            return ExitCode.NotDone;
        }
        var cascade = new SettingsCascade(shell, problems, config);
        var forms = Packs.LoadForms(Packs.Folders(folders, cascade, shell), shell, problems);
        var files = ReportFiles.Find(paths.DefaultIfEmpty("."), shell, cascade, problems);
        var reports = files.Select(f => ReportCheck.Read(f, forms, cascade.ForReport(f, DateOnly.MinValue), shell, problems)).OfType<Report>();
        if (OutputTarget.Write(shell, output, stream => Write(reports, isDatabase, stream)) is { } problem)
            problems.Tell(problem);
        return problems.AnyError ? ExitCode.NotDone : ExitCode.Clean;
    }

    static void Write(IEnumerable<Report> reports, bool isDatabase, Stream stream)
    {
        if (isDatabase)
            ReportDatabase.Write(reports, stream);
        else
            ReportCsv.Write(reports, stream);
    }
}
