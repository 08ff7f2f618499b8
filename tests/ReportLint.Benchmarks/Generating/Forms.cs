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
        var forms = Directory.EnumerateFiles(Path.Combine(Repository.Root, "rules/disclosure/forms"), "*.yaml")
            .Select(path => FormFile.Read(new SourceText(path, File.ReadAllText(path)), diagnostics))
            .OfType<Form>();
        return new FormSet([.. forms]);
    }
}
