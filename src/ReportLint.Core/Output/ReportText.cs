using ReportLint.Reports;
using ReportLint.Text;

namespace ReportLint.Output;

public static class ReportText
{
    public static void Write(Report report, Stream output, Language language) => output.Flush();
}
