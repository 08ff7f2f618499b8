using System.Globalization;

namespace ReportLint.Tests.Faults;

/// <summary>The <paramref name="Part"/>th, from 1, of <paramref name="Of"/> parts of a list, each of which holds every so manieth thing.</summary>
sealed record Portion(int Part, int Of)
{
    public bool IsWhole => Of == 1;

    public bool Holds(int index) => index % Of == Part - 1;

    /// <summary><c>1</c> for the whole, <c>3/10</c> for the third tenth; null for nothing.</summary>
    public static Portion? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var numbers = text.Split('/').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return new Portion(numbers[0], numbers.ElementAtOrDefault(1) is > 0 and var of ? of : 1);
    }
}
