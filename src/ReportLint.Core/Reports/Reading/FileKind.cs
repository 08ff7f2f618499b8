namespace ReportLint.Reports.Reading;

/// <summary>What a file is by its first bytes.</summary>
enum FileKind
{
    Text,
    Zip,
    Pdf,
    OldOffice,
}
