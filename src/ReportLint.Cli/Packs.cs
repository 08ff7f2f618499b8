using ReportLint.Configuration;
using ReportLint.Linting.Archive;
using ReportLint.Reports.Forms;
using ReportLint.Rules;
using ReportLint.Rules.Archive;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>The rules of a run, and the forms and words its reports are read by.</summary>
/// <param name="ReadFrom">Every file they were read from.</param>
sealed record Packs(FormSet Forms, RulePack Rules, IReadOnlyCollection<SourceText> ReadFrom)
{
    readonly Lazy<PackTexts> texts = new(() => new PackTexts(Rules));

    /// <summary>What their results have in common.</summary>
    public PackTexts Texts => texts.Value;

    /// <summary>Where a pack keeps its forms, and the words reports are read by.</summary>
    static readonly string[] FormFolders = ["forms", "reading"];

    /// <summary>Reads every rule below the folders, at any depth. What is wrong is told; the rest is used.</summary>
    /// <param name="folders">None for the rules beside the program.</param>
    public static Packs Load(IReadOnlyCollection<string> folders, Shell shell, Problems problems) => LoadingPacks.Begin(folders, shell, problems).End();

    /// <summary>The rules of some files and folders, or of the packs when none are named.</summary>
    public static RulePack LoadRules(string[] paths, IReadOnlyCollection<string> folders, Shell shell, Problems problems)
    {
        if (paths.Length == 0)
            return Load(folders, shell, problems).Rules;
        var (forms, kept) = ReadForms(folders, shell, problems);
        var files = RuleFiles.Find(paths, shell, problems).Select(f => RuleFiles.Read(f, shell, problems)).OfType<SourceText>();
        var pack = ParsedPack.Begin(files, kept).Bind(forms);
        problems.Tell(pack.Diagnostics);
        if (pack.Rules.IsEmpty && !problems.AnyError)
            problems.Tell(ProgramDiagnostics.NoRules(string.Join(' ', paths)));
        return pack;
    }

    /// <summary>Every file the rules and forms are read from; the program's forms where there are none beside the rules.</summary>
    public static IEnumerable<SourceText> Sources(IReadOnlyCollection<string> folders, Shell shell, Problems problems)
    {
        var (data, rules) = Open(folders, shell, problems);
        return [.. data, .. rules];
    }

    /// <summary>The same, what forms and words are read from apart from the rules.</summary>
    public static (List<SourceText> Data, List<SourceText> Rules) Open(IReadOnlyCollection<string> folders, Shell shell, Problems problems)
    {
        var chosen = FoldersOf(folders, shell, problems);
        return (OpenData(chosen, folders, shell, problems), [.. chosen.SelectMany(c => c.Rules).Select(f => RuleFiles.Read(f, shell, problems)).OfType<SourceText>()]);
    }

    public static FormSet LoadForms(IReadOnlyCollection<string> folders, Shell shell, Problems problems) => ReadForms(folders, shell, problems).Forms;

    static (FormSet Forms, KeptPack? Kept) ReadForms(IReadOnlyCollection<string> folders, Shell shell, Problems problems)
    {
        var data = OpenData(FoldersOf(folders, shell, problems), folders, shell, problems);
        var kept = BoundAhead.Read(data, shell);
        return (kept?.Forms ?? problems.Gather(found => FormSet.Read(data, found)), kept);
    }

    /// <summary>The forms and words beside the rules; those of the program where there are none.</summary>
    static List<SourceText> OpenData(List<PackFolder> chosen, IReadOnlyCollection<string> folders, Shell shell, Problems problems)
    {
        var own = ReadData(chosen, shell, problems);
        if (folders.Count == 0 || FormFolders.All(f => own.Any(o => LiesIn(o.Path, f))))
            return own;
        var builtIn = ReadData(FoldersOf([], shell, problems), shell, problems);
        return [.. own, .. FormFolders.Where(f => !own.Any(o => LiesIn(o.Path, f))).SelectMany(f => builtIn.Where(b => LiesIn(b.Path, f)))];
    }

    static bool LiesIn(string path, string folder) => path.Split('/').Contains(folder);

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

    static List<PackFolder> FoldersOf(IReadOnlyCollection<string> folders, Shell shell, Problems problems) =>
        [.. Chosen(folders, shell).Select(f => new PackFolder(f, shell, problems))];

    static List<SourceText> ReadData(List<PackFolder> chosen, Shell shell, Problems problems) =>
        [.. chosen.SelectMany(c => c.Data.Select(f => ReadData(c, f, shell, problems))).OfType<SourceText>()];

    /// <summary>A file is what the folders of its pack make it; where its path as shown begins below them, it is told whole.</summary>
    static SourceText? ReadData(PackFolder folder, string file, Shell shell, Problems problems)
    {
        if (RuleFiles.Read(file, shell, problems) is not { } source)
            return null;
        var inPack = Path.GetRelativePath(folder.Path, file).Replace('\\', '/');
        return FormFolders.Any(f => LiesIn(inPack, f) && !LiesIn(source.Path, f)) ? new SourceText(file.Replace('\\', '/'), source.Content) : source;
    }
}
