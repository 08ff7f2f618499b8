using System.Text;

namespace ReportLint.Tests.Faults.Sound;

/// <summary>Writes a number in Han digits: 一千六百零五.</summary>
static class HanNumber
{
    const string Digits = "零一二三四五六七八九";
    static readonly string[] Scales = ["", "十", "百", "千"];

    public static string Of(int number)
    {
        if (number >= 10_000)
            return Of(number / 10_000) + "万" + (number % 10_000 == 0 ? "" : (number % 10_000 < 1000 ? "零" : "") + Of(number % 10_000));
        if (number == 0)
            return "零";
        var text = new StringBuilder();
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var gap = false;
        for (var i = 0; i < digits.Length; i++)
        {
            if (digits[i] == '0')
            {
                gap = true;
                continue;
            }
            if (gap)
                text.Append('零');
            gap = false;
            text.Append(Digits[digits[i] - '0']).Append(Scales[digits.Length - 1 - i]);
        }
        var written = text.ToString();
        return written.StartsWith("一十", StringComparison.Ordinal) ? written[1..] : written;
    }
}
