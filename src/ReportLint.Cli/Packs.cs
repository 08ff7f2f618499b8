using ReportLint.Configuration;
using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>The rules of a run, and the forms and words its reports are read by.</summary>
sealed record Packs(FormSet Forms, RulePack Rules)
{
    static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    static readonly string[] DataPatterns = ["*.yaml", "*.yml", "*.txt"];

    /// <summary>Reads every rule below the folders, at any depth. What is wrong is told; the rest is used.</summary>
    /// <param name="folders">None for the rules beside the program.</param>
    public static Packs Load(IReadOnlyCollection<string> folders, Shell shell, Problems problems)
    {
        var forms = LoadForms(folders, shell, problems);
        var pack = RulePack.Read(Read(Chosen(folders, shell), ["*.rule"], shell, problems), forms);
        problems.Tell(pack.Diagnostics);
        if (pack.Rules.IsEmpty && !problems.AnyError)
            problems.Tell(ProgramDiagnostics.NoRules(string.Join(' ', Chosen(folders, shell).Select(shell.Shown))));
        return new Packs(forms, pack);
    }

    /// <summary>The rules of some files and folders, or of the packs when none are named.</summary>
    public static RulePack LoadRules(string[] paths, IReadOnlyCollection<string> folders, Shell shell, Problems problems)
    {
        if (paths.Length == 0)
            return Load(folders, shell, problems).Rules;
        var forms = LoadForms(folders, shell, problems);
        var files = RuleFiles.Find(paths, shell, problems).Select(f => RuleFiles.Read(f, shell, problems)).OfType<SourceText>();
        var pack = RulePack.Read(files, forms);
        problems.Tell(pack.Diagnostics);
        if (pack.Rules.IsEmpty && !problems.AnyError)
            problems.Tell(ProgramDiagnostics.NoRules(string.Join(' ', paths)));
        return pack;
    }

    /// <summary>Every file the rules and forms are read from; the program's forms where there are none beside the rules.</summary>
    public static IEnumerable<SourceText> Sources(IReadOnlyCollection<string> folders, Shell shell, Problems problems)
    {
        var data = Read(Chosen(folders, shell), DataPatterns, shell, problems);
        if (folders.Count > 0 && FormSet.Read(data, []).Forms.IsEmpty)
            data = Read(Chosen([], shell), DataPatterns, shell, problems);
        return [.. data, .. Read(Chosen(folders, shell), ["*.rule"], shell, problems)];
    }

    /// <summary>The forms beside the rules; those of the program when there are none.</summary>
    public static FormSet LoadForms(IReadOnlyCollection<string> folders, Shell shell, Problems problems)
    {
        var files = Read(Chosen(folders, shell), DataPatterns, shell, problems);
        var forms = problems.Gather(found => FormSet.Read(files, found));
        return forms.Forms.IsEmpty && folders.Count > 0
            ? problems.Gather(found => FormSet.Read(Read(Chosen([], shell), DataPatterns, shell, problems), found))
            : forms;
    }

    /// <summary>The folders --rules names, else those of the nearest configuration that names any, else none.</summary>
    public static IReadOnlyCollection<string> Folders(string[] named, SettingsCascade cascade, Shell shell)
    {
        if (named.Length > 0)
            return named;
        var configured = cascade.For(shell.Folder).FirstOrDefault(c => !c.Settings.Packs.IsEmpty);
        return configured is null ? [] : [.. configured.Settings.Packs.Select(p => p == Settings.BuiltIn ? BuiltIn(shell) : Path.GetFullPath(p, configured.Folder))];
    }

    static string BuiltIn(Shell shell) => Path.Combine(shell.Home, "rules");

    static List<string> Chosen(IReadOnlyCollection<string> folders, Shell shell) =>
        folders.Count == 0 ? [BuiltIn(shell)] : [.. folders.Select(shell.PathTo)];

    static List<SourceText> Read(List<string> folders, string[] patterns, Shell shell, Problems problems) =>
        [.. folders.SelectMany(f => Files(f, patterns, shell, problems)).Select(f => RuleFiles.Read(f, shell, problems)).OfType<SourceText>()];

    static List<string> Files(string folder, string[] patterns, Shell shell, Problems problems)
    {
        try
        {
            return [.. patterns.SelectMany(p => Directory.EnumerateFiles(folder, p, Everywhere)).Order(StringComparer.Ordinal)];
        }
        catch (DirectoryNotFoundException)
        {
            problems.TellOnce(ProgramDiagnostics.NoSuchPath(shell.Shown(folder)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.TellOnce(ProgramDiagnostics.CannotOpen(shell.Shown(folder), e));
        }
        return [];
    }
}
