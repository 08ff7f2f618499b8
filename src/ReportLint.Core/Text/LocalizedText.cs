namespace ReportLint.Text;

/// <summary>A sentence for people in the two languages of the program. An absent English text falls back to the Chinese one.</summary>
public sealed record LocalizedText(string Chinese, string? English = null)
{
    public string In(Language language) => language == Language.English ? English ?? Chinese : Chinese;

    public override string ToString() => Chinese;
}
