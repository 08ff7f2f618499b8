namespace ReportLint.Reports.Reading.Tables;

/// <summary>Figures and the cells of a table they fill.</summary>
sealed record FilledLine(Strip Strip, LineSlots Slots);
