using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Text;

namespace ReportLint.Benchmarks.Generating;

/// <summary>The forms of the pack that is shipped.</summary>
static class Forms
{
    public static FormSet Read()
    {
        var diagnostics = new List<Diagnostic>();
        var forms = FormSet.Read(
            Directory.EnumerateFiles(Repository.PathTo("rules/disclosure"), "*", SearchOption.AllDirectories)
                .Select(path => new SourceText(path, File.ReadAllText(path))),
            diagnostics);
        return diagnostics.Count == 0 ? forms : throw new InvalidDataException(diagnostics[0].Message.English);
    }
}
