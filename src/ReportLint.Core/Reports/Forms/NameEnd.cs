namespace ReportLint.Reports.Forms;

/// <summary>How names end, and what such an end says of the name.</summary>
public sealed record NameEnd<T>(string End, T Meaning);
