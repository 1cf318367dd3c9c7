using System.Globalization;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Typesetting;

/// <summary>Numbers as they are printed: thousands apart, and powers of ten raised.</summary>
internal static class PrintedNumber
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int MostDecimals = 15;
    private const char ThinSpace = '\u202f';
    private const char Minus = '\u2212';

    /// <summary>A count, its digits in groups of three from five digits on.</summary>
    public static string Count(long count)
    {
        string digits = NumberText.Count(count);
        if (digits.Length < 5)
        {
            return digits;
        }

        for (int end = digits.Length - 3; end > 0; end -= 3)
        {
            digits = digits.Insert(end, ThinSpace.ToString());
        }

        return digits;
    }

    /// <summary>A ratio to four digits, or the word that stands for one.</summary>
    public static string Ratio(double ratio, bool inExactArithmetic) =>
        double.IsFinite(ratio) ? Value(ratio, "G4") : NumberText.Ratio(ratio, inExactArithmetic);

    /// <summary>A number to a few digits.</summary>
    public static string Short(double value, int digits = 3) => Math.Abs(value) is >= 1e-3 and < 99_950 and var size
        ? Typeset(Math.Round(value, Math.Clamp(digits - 1 - (int)Math.Floor(Math.Log10(size)), 0, MostDecimals))
            .ToString("0." + new string('#', MostDecimals), CultureInfo.InvariantCulture))
        : Value(value, value == 0 ? "0" : $"0.{new string('#', digits - 1)}e+0");

    /// <summary>A power of ten.</summary>
    public static string Power(int exponent) => exponent switch
    {
        0 => "1",
        1 => "10",
        _ => "10" + Exponent(exponent),
    };

    /// <summary>Digits such as 1.5e-7 with their power of ten raised and a true minus sign.</summary>
    public static string Typeset(string number)
    {
        int mark = number.IndexOfAny(['e', 'E']);
        if (mark < 0 || !int.TryParse(number.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent))
        {
            return number.Replace('-', Minus);
        }

        string leading = number[..mark].Replace('-', Minus);
        return leading == "1" ? "10" + Exponent(exponent) : $"{leading} × 10{Exponent(exponent)}".Replace(' ', '\u00a0');
    }

    private static string Value(double value, string format) => Typeset(value.ToString(format, CultureInfo.InvariantCulture));

    private static string Exponent(int exponent) =>
        (exponent < 0 ? "⁻" : "") + string.Concat(Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).Select(digit => Raised[digit - '0']));
}
