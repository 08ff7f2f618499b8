namespace ReportLint.Text;

/// <summary>A place a person can find: line and column, both counted from 1, the column in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}
