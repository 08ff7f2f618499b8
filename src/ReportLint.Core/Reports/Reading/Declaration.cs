using ReportLint.Text;

namespace ReportLint.Reports.Reading;

/// <summary>Something a file says of itself beside its text.</summary>
/// <param name="Name">As the file spells it: <c>title</c>, <c>canonical</c>, or the name of a meta element.</param>
public sealed record Declaration(string Name, MappedText Value);
