using ReportLint.Text;

namespace ReportLint.Output;

/// <summary>Something a finding rests on: an operand with its value, or (without a name) another place with what is to say of it.</summary>
public sealed record Evidence(string Name, LocalizedText Value, Location? Location)
{
    /// <summary>Where it stands, for somebody who reads of a finding in a file: with the path where that is another one.</summary>
    public string? PlaceFrom(string? path) => Location is { } at ? at.Path == path ? at.Start.ToString() : VisibleText.Of(at.ToString()) : null;

    public string In(Language language) => VisibleText.Of(Name.Length == 0 ? Value.In(language) : $"{Name} = {Value.In(language)}");
}
