using System.Globalization;

namespace Theorems.Cli.Terminal;

/// <summary>Numbers as people read them.</summary>
internal static class NumberText
{
    /// <summary>The word for an infinite ratio in exact arithmetic: an identity, whose bound is zero, is broken.</summary>
    public const string Exact = "exact";

    /// <summary>The word for an infinite ratio in rounded arithmetic: a number left its range.</summary>
    public const string Infinite = "infinite";

    /// <summary>A ratio of residual to bound, to four digits.</summary>
    /// <param name="ratio">The ratio.</param>
    /// <param name="inExactArithmetic">Whether it was found where nothing is rounded and nothing overflows.</param>
    public static string Ratio(double ratio, bool inExactArithmetic) => double.IsNaN(ratio) ? "undefined"
        : double.IsPositiveInfinity(ratio) ? inExactArithmetic ? Exact : Infinite
        : ratio.ToString("G4", CultureInfo.InvariantCulture).Replace('E', 'e');

    /// <summary>A share as a percentage.</summary>
    public static string Percent(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    /// <summary>A count.</summary>
    public static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Seconds.</summary>
    public static string Seconds(double seconds) => seconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";
}
