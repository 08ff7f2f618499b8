using ReportLint.Text;

namespace ReportLint.Reports.Forms;

/// <summary>Something of a form that no rule can guard: a report may hold anything there and contradict nothing.</summary>
/// <param name="Change">What is changed, as a report on coverage names it: 行政许可[行政许可, 处理决定数量].</param>
/// <param name="Because">Why nothing can tell that it was changed.</param>
public sealed record Unguarded(string Change, string Because, Location Location);
