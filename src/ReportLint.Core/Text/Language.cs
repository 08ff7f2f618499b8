namespace ReportLint.Text;

/// <summary>The languages messages can be shown in, and the two spellings of the rule language.</summary>
public enum Language
{
    Chinese,
    English,
}
