using ReportLint.Configuration;
using ReportLint.Linting.Archive;
using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>The rules of a run, and the forms and words its reports are read by.</summary>
/// <param name="ReadFrom">Every file they were read from.</param>
sealed record Packs(FormSet Forms, RulePack Rules, IReadOnlyCollection<SourceText> ReadFrom)
{
    readonly Lazy<PackTexts> texts = new(() => new PackTexts(Rules));

    /// <summary>What their results have in common.</summary>
    public PackTexts Texts => texts.Value;

    static readonly string[] FormPatterns = ["*.yaml", "*.yml", "*.txt"];

    /// <summary>Where a pack keeps its forms, and the words reports are read by.</summary>
    static readonly string[] FormFolders = ["forms", "reading"];

    static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>Reads every rule below the folders, at any depth. What is wrong is told; the rest is used.</summary>
    /// <param name="folders">None for the rules beside the program.</param>
    public static Packs Load(IReadOnlyCollection<string> folders, Shell shell, Problems problems) => LoadingPacks.Begin(folders, shell, problems).End();

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
    public static IEnumerable<SourceText> Sources(IReadOnlyCollection<string> folders, Shell shell, Problems problems) =>
        [.. FormFiles(folders, shell, problems), .. RuleFilesOf(folders, shell, problems)];

    public static List<SourceText> RuleFilesOf(IReadOnlyCollection<string> folders, Shell shell, Problems problems) =>
        Read(Chosen(folders, shell), ["*.rule"], shell, problems);

    public static FormSet LoadForms(IReadOnlyCollection<string> folders, Shell shell, Problems problems)
    {
        var files = FormFiles(folders, shell, problems);
        return problems.Gather(found => FormSet.Read(files, found));
    }

    /// <summary>The forms and words beside the rules; those of the program where there are none.</summary>
    public static List<SourceText> FormFiles(IReadOnlyCollection<string> folders, Shell shell, Problems problems)
    {
        var own = Read(Chosen(folders, shell), FormPatterns, shell, problems);
        if (folders.Count == 0 || FormFolders.All(f => own.Any(o => LiesIn(o, f))))
            return own;
        var builtIn = Read(Chosen([], shell), FormPatterns, shell, problems);
        return [.. own, .. FormFolders.Where(f => !own.Any(o => LiesIn(o, f))).SelectMany(f => builtIn.Where(b => LiesIn(b, f)))];
    }

    static bool LiesIn(SourceText file, string folder) => file.Path.Split('/').Contains(folder);

    /// <summary>The folders --rules names, else those of the nearest configuration that names any, else none.</summary>
    public static IReadOnlyCollection<string> Folders(string[] named, SettingsCascade cascade, Shell shell)
    {
        if (named.Length > 0)
            return named;
        var configured = cascade.For(shell.Folder).FirstOrDefault(c => !c.Settings.Packs.IsEmpty);
        return configured is null ? [] : [.. configured.Settings.Packs.Select(p => p == Settings.BuiltIn ? BuiltIn(shell) : Path.GetFullPath(p, configured.Folder))];
    }

    static string BuiltIn(Shell shell) => Path.Combine(shell.Home, "rules");

    public static List<string> Chosen(IReadOnlyCollection<string> folders, Shell shell) =>
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
        catch (Exception e) when (FileFault.Is(e))
        {
            problems.TellOnce(ProgramDiagnostics.CannotOpen(shell.Shown(folder), e));
        }
        return [];
    }
}
