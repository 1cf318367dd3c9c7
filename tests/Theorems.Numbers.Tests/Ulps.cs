namespace Theorems.Numbers.Tests;

/// <summary>Distances in units in the last place, the measure of every elementary function.</summary>
internal static class Ulps
{
    /// <summary>The spacing of binary64 numbers at a value.</summary>
    public static double UnitAt(double value) =>
        Math.ScaleB(1, value == 0 ? -1074 : Math.Max(Math.ILogB(value) - 52, -1074));

    /// <summary>|computed - (high + low)| in units in the last place of high. NaN agrees with NaN and infinity with itself only.</summary>
    public static double Error(double computed, double high, double low) =>
        double.IsFinite(computed) && double.IsFinite(high)
            ? Math.Abs(((computed - high) - low) / UnitAt(high))
            : computed.Equals(high) ? 0 : double.PositiveInfinity;

    /// <summary>The same for an exact value, which counts as infinite where it would round to infinity.</summary>
    public static double Error(double computed, Rational exact)
    {
        double rounded = exact.ToDouble();
        return double.IsFinite(computed) && double.IsFinite(rounded)
            ? Math.Abs(((Rational.FromDyadic(computed) - exact) / Rational.FromDyadic(UnitAt(rounded))).ToDouble())
            : computed.Equals(rounded) ? 0 : double.PositiveInfinity;
    }

    /// <summary>How many numbers lie between two, plus one; zeros of either sign are one number.</summary>
    public static double Distance(double left, double right)
    {
        return double.IsNaN(left) || double.IsNaN(right)
            ? (double.IsNaN(left) && double.IsNaN(right) ? 0 : double.PositiveInfinity)
            : (double)Int128.Abs(Rank(left) - Rank(right));

        static Int128 Rank(double value) =>
            value < 0 ? -(Int128)BitConverter.DoubleToInt64Bits(-value) : BitConverter.DoubleToInt64Bits(Math.Abs(value));
    }

    /// <summary>The same bits, or both NaN.</summary>
    public static bool Same(double left, double right) =>
        BitConverter.DoubleToInt64Bits(left) == BitConverter.DoubleToInt64Bits(right) || (double.IsNaN(left) && double.IsNaN(right));
}
