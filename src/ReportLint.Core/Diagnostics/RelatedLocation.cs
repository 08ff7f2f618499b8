using ReportLint.Text;

namespace ReportLint.Diagnostics;

/// <summary>A further place a finding speaks of, with what stands there.</summary>
public sealed record RelatedLocation(Location Location, LocalizedText Message);
