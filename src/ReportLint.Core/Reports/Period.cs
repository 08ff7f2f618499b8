namespace ReportLint.Reports;

/// <summary>The days a report's figures cover, both included. Either may be a date that the report garbles: then it is null.</summary>
public readonly record struct Period(DateOnly? From, DateOnly? To);
