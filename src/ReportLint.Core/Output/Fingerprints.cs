using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReportLint.Diagnostics;

namespace ReportLint.Output;

/// <summary>
/// Gives each finding of a report a print of its rule, its element and the table or part it stands in. Lines, columns and
/// wording are left out, so that it survives edits elsewhere in the file; what would be equal is numbered in order of place.
/// </summary>
sealed class Fingerprints
{
    readonly Dictionary<string, int> seen = [];

    public string Next(Diagnostic finding, string place)
    {
        var identity = string.Join('\n', finding.Id, finding.Element, place);
        var nth = seen[identity] = seen.GetValueOrDefault(identity) + 1;
        var bytes = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{identity}\n{nth}"));
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
    }
}
