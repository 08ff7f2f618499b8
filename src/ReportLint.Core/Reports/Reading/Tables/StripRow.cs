namespace ReportLint.Reports.Reading.Tables;

/// <summary>Figures whose row is known by the words before them.</summary>
sealed record StripRow(WordHit Label, Strip Strip);
