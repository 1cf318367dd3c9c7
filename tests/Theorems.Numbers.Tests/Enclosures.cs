namespace Theorems.Numbers.Tests;

/// <summary>Judges intervals in exact arithmetic.</summary>
internal static class Enclosures
{
    /// <summary>Whether an exact number lies in an interval.</summary>
    public static bool Encloses(Interval interval, Rational exact) =>
        (double.IsNegativeInfinity(interval.Lower) || Rational.FromDyadic(interval.Lower) <= exact)
        && (double.IsPositiveInfinity(interval.Upper) || exact <= Rational.FromDyadic(interval.Upper));

    /// <summary>Whether no interval with doubles as its ends is narrower and still contains the exact number.</summary>
    public static bool IsTightest(Interval interval, Rational exact) => Encloses(interval, exact)
        && (interval.Lower == interval.Upper
            || (interval.Upper == Math.BitIncrement(interval.Lower) && !IsAt(interval.Lower, exact) && !IsAt(interval.Upper, exact)));

    private static bool IsAt(double end, Rational exact) => double.IsFinite(end) && Rational.FromDyadic(end) == exact;
}
