namespace ReportLint.Tests.Cli;

/// <summary>A folder that is gone when the test is over.</summary>
sealed class Scratch : IDisposable
{
    /// <summary>A short report that one rule of the shipped pack, at least, finds wanting.</summary>
    public const string Report = "某县2023年政府信息公开工作年度报告\n一、总体情况\n无。\n二、主动公开政府信息情况\n无。\n";

    public string Folder { get; } = Directory.CreateTempSubdirectory("reportlint-").FullName;

    public string this[string name] => Path.Combine(Folder, name);

    /// <summary>Writes a file, by default a good report.</summary>
    public Scratch With(string name, string content = Report)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], content);
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
