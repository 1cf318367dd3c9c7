using System.Runtime.CompilerServices;

namespace Theorems.Numbers;

/// <summary>
/// The elementary functions of a binary floating-point system, from the IEEE operations alone: the same bits on every machine and in every lane.
/// </summary>
/// <remarks>
/// <para>Only + - * /, fused multiply-add, rounding to integers and scaling by powers of two are used, nothing branches on data and no table is
/// looked up, so lanes and GPUs can run it. The platform's mathematical library is never called.</para>
/// <para>These methods become part of their caller, which suits a short loop over one function; the number systems' own methods call them out
/// of line, which suits everything else.</para>
/// <para>The constants suit the 53 bits of <see cref="Float64"/> and <see cref="Lanes"/>; <see cref="Float32"/> computes in binary64 and rounds
/// once. The worst errors stated, in units in the last place of the exact result, were measured against double-double over
/// at least a million points per function; the tests repeat that. Special values (NaN, infinities, zeros of either sign, overflow, gradual
/// underflow) are those of IEEE 754-2019, section 9.2.</para>
/// <para>Both polynomials interpolate at Chebyshev nodes (solved with 300 bits, coefficients then rounded to binary64; the error bounds stated
/// were evaluated with the rounded coefficients on 4001 points).</para>
/// </remarks>
public static class Elementary
{
    // ln 2 = High + Low + 2e-31. High has 42 bits, so its product with any exponent (11 bits) is exact.
    internal const double LogTwoHigh = 0.6931471805598903;
    internal const double LogTwoLow = 5.497923018708371E-14;
    internal const double InverseLogTwo = 1.4426950408889634;

    // Beyond these arguments e^x overflows (709.78...), or rounds to zero (-745.13...).
    internal const double ExponentialOverflows = 710;
    internal const double ExponentialVanishes = -746;

    // Below 2^-54, both e^x - 1 and ln(1 + x) round to x.
    private const double RoundsToItself = 1.0 / (1L << 54);

    /// <summary>e^x; worst error observed 0.72 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Exp<T>(T x)
        where T : struct, IBinaryReal<T>
    {
        T clamped = Clamp(x, T.FromDyadic(ExponentialVanishes), T.FromDyadic(ExponentialOverflows));
        T exponent = T.RoundToInteger(clamped * T.FromDyadic(InverseLogTwo));
        T partial = T.MultiplyAdd(exponent, T.FromDyadic(-LogTwoHigh), clamped);
        T reduced = T.MultiplyAdd(exponent, T.FromDyadic(-LogTwoLow), partial);

        // e^r = (1 + r) + r^2 (1/2 + r Q(r)). What 1 + r loses, and what r lost in its own rounding, are given back together.
        T high = T.One + reduced;
        T lost = T.MultiplyAdd(exponent, T.FromDyadic(-LogTwoLow), partial - (high - T.One));
        T curvature = T.MultiplyAdd(ExponentialRemainder(reduced), reduced, T.FromDyadic(0.5));
        return T.ScaleByPowerOfTwo(high + T.MultiplyAdd(reduced * reduced, curvature, lost), exponent);
    }

    /// <summary>ln x; worst error observed 0.73 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Log<T>(T x)
        where T : struct, IBinaryReal<T>
    {
        T exponent = T.ExponentOf(x);
        T high = LogPair(T.ScaleByPowerOfTwo(x, -exponent), T.Zero, exponent, out T low);
        return WithLogarithmsSpecialValues(x, high + low);
    }

    /// <summary>e^x - 1, also near zero; worst error observed 0.71 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Expm1<T>(T x)
        where T : struct, IBinaryReal<T>
    {
        // Below -40 the result rounds to -1.
        T clamped = Clamp(x, T.FromDyadic(-40), T.FromDyadic(ExponentialOverflows));
        T high = Expm1Pair(clamped, out T low, out T exponent);

        // 2^k (1 + q) - 1 = 2^k (q + (1 - 2^-k)).
        T power = T.ScaleByPowerOfTwo(T.One, -exponent);
        T offset = T.One - power;
        T offsetLow = (T.One - offset) - power;
        T sum = offset + high;
        T sumLow = (high - (sum - offset)) + (offsetLow + low);
        T result = T.ScaleByPowerOfTwo(sum + sumLow, exponent);
        return T.Select(T.Abs(x) - T.FromDyadic(RoundsToItself), x, result);
    }

    /// <summary>ln(1 + x), also near zero; worst error observed 0.75 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Log1p<T>(T x)
        where T : struct, IBinaryReal<T>
    {
        // 1 + x = sum + sumLow exactly, and ln(sum + sumLow) = ln(sum) + sumLow/sum to first order.
        T sum = T.One + x;
        T shifted = sum - T.One;
        T sumLow = (T.One - (sum - shifted)) + (x - shifted);
        T exponent = T.ExponentOf(sum);
        T high = LogPair(T.ScaleByPowerOfTwo(sum, -exponent), sumLow / sum, exponent, out T low);
        T result = WithLogarithmsSpecialValues(sum, high + low);
        return T.Select(T.Abs(x) - T.FromDyadic(RoundsToItself), x, result);
    }

    /// <summary>1/(1 + e^-x); worst error observed 0.74 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Logistic<T>(T x)
        where T : struct, IBinaryReal<T>
    {
        // With e = e^-|x|: 1/(1 + e) for positive x, e/(1 + e) for negative ones, where e = 2^exponent (high + low).
        T high = ExpPair(-T.Abs(x), out T low, out T exponent);
        T sum = OnePlus(T.ScaleByPowerOfTwo(high, exponent), T.ScaleByPowerOfTwo(low, exponent), out T sumLow);

        T numerator = T.Select(x, high, T.One);
        T numeratorLow = T.Select(x, low, T.Zero);
        T inverse = T.One / sum;
        T quotient = numerator * inverse;
        T remainder = T.MultiplyAdd(-quotient, sum, numerator) + T.MultiplyAdd(-quotient, sumLow, numeratorLow);
        return T.ScaleByPowerOfTwo(T.MultiplyAdd(remainder, inverse, quotient), T.Select(x, exponent, T.Zero));
    }

    /// <summary>ln(1 + e^x), without overflow; worst error observed 0.73 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Softplus<T>(T x)
        where T : struct, IBinaryReal<T>
    {
        // max(x, 0) + ln(1 + e^-|x|).
        T high = ExpPair(-T.Abs(x), out T low, out T exponent);
        high = T.ScaleByPowerOfTwo(high, exponent);
        low = T.ScaleByPowerOfTwo(low, exponent);
        T sum = OnePlus(high, low, out T sumLow);
        T logarithm = LogPair(sum, sumLow / sum, T.Zero, out T logarithmLow);

        T positivePart = T.Select(x, T.Zero, x);
        T result = positivePart + logarithm;
        T shifted = result - positivePart;
        T lost = (positivePart - (result - shifted)) + (logarithm - shifted);
        result += lost + logarithmLow;

        // From 64 on the result rounds to x; infinity and NaN are among those. Below -20 two terms of ln(1 + e) = e - e^2/2 + ... suffice.
        result = T.Select(x - T.FromDyadic(64), result, x);
        T twoTerms = high + T.MultiplyAdd(T.FromDyadic(-0.5) * high, high, low);
        return T.Select(x - T.FromDyadic(-20), twoTerms, result);
    }

    // NaN passes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Clamp<T>(T x, T lowest, T highest)
        where T : struct, IBinaryReal<T>
    {
        T raised = T.Select(x - lowest, lowest, x);
        return T.Select(highest - raised, highest, raised);
    }

    // Q(r) = (e^r - 1 - r - r^2/2)/r^3 for |r| at most 0.3467. The error of r^3 Q(r) is below 2^-59.8 e^r, and below 2^-58.4 (e^r - 1).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ExponentialRemainder<T>(T reduced)
        where T : struct, IBinaryReal<T>
    {
        T sum = T.FromDyadic(2.091125490208877E-09);
        sum = T.MultiplyAdd(sum, reduced, T.FromDyadic(2.51004110820149E-08));
        sum = T.MultiplyAdd(sum, reduced, T.FromDyadic(2.7557282931125736E-07));
        sum = T.MultiplyAdd(sum, reduced, T.FromDyadic(2.7557268406190795E-06));
        sum = T.MultiplyAdd(sum, reduced, T.FromDyadic(2.4801587317169235E-05));
        sum = T.MultiplyAdd(sum, reduced, T.FromDyadic(0.00019841269863088255));
        sum = T.MultiplyAdd(sum, reduced, T.FromDyadic(0.0013888888888886548));
        sum = T.MultiplyAdd(sum, reduced, T.FromDyadic(0.008333333333330055));
        sum = T.MultiplyAdd(sum, reduced, T.FromDyadic(0.041666666666666664));
        return T.MultiplyAdd(sum, reduced, T.FromDyadic(0.16666666666666669));
    }

    // The high of e^x = 2^exponent (1 + high + low), where the error of high + low is below 2^-58 |high|. x is within the clamps of Exp.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Expm1Pair<T>(T x, out T low, out T exponent)
        where T : struct, IBinaryReal<T>
    {
        exponent = T.RoundToInteger(x * T.FromDyadic(InverseLogTwo));
        T partial = T.MultiplyAdd(exponent, T.FromDyadic(-LogTwoHigh), x);
        T reduced = T.MultiplyAdd(exponent, T.FromDyadic(-LogTwoLow), partial);
        T reducedLow = T.MultiplyAdd(exponent, T.FromDyadic(-LogTwoLow), partial - reduced);

        // r + r^2/2 as a pair, and the rest rounded: r^3 Q(r) is at most an eighth of r^2/2.
        T half = T.FromDyadic(0.5) * reduced;
        T square = half * reduced;
        T squareLow = T.MultiplyAdd(half, reduced, -square);
        T high = reduced + square;
        low = T.MultiplyAdd(reduced * reduced * reduced, ExponentialRemainder(reduced), squareLow);
        low += (square - (high - reduced)) + T.MultiplyAdd(reducedLow, high, reducedLow);
        return high;
    }

    // The high of e^x = 2^exponent (high + low), for x at most zero; high is the nearest number to the sum.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ExpPair<T>(T x, out T low, out T exponent)
        where T : struct, IBinaryReal<T>
    {
        T high = Expm1Pair(Clamp(x, T.FromDyadic(ExponentialVanishes), T.Zero), out T rest, out exponent);
        return OnePlus(high, rest, out low);
    }

    // The sum 1 + high + low for high between -1 and 1, and what it lost.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T OnePlus<T>(T high, T low, out T lost)
        where T : struct, IBinaryReal<T>
    {
        T plain = T.One + high;
        T rest = (high - (plain - T.One)) + low;
        T sum = plain + rest;
        lost = rest - (sum - plain);
        return sum;
    }

    // ln(2^exponent significand) + correction, where the significand is in [1, 2], as the sum of the result and low, |low| below a quarter of it.
    // With f = m - 1 and s = f/(2 + f): ln m = f - f^2/2 + s (f^2/2 + R(s^2)), R(z) = z (2/3 + 2/5 z + 2/7 z^2 + ...), the form that fdlibm
    // made known. |s| is at most 0.1716; the error of s R(s^2) is below 2^-60.6 |ln m|.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T LogPair<T>(T significand, T correction, T exponent, out T low)
        where T : struct, IBinaryReal<T>
    {
        T isLarge = T.FromDyadic(1.4142135623730951) - significand;
        T k = T.Select(isLarge, exponent + T.One, exponent);
        T m = T.Select(isLarge, T.FromDyadic(0.5) * significand, significand);

        T f = m - T.One;
        T s = f / (m + T.One);
        T z = s * s;
        T series = T.FromDyadic(0.1308723619665962);
        series = T.MultiplyAdd(series, z, T.FromDyadic(0.13268714792348096));
        series = T.MultiplyAdd(series, z, T.FromDyadic(0.15386241881938595));
        series = T.MultiplyAdd(series, z, T.FromDyadic(0.18181795600060793));
        series = T.MultiplyAdd(series, z, T.FromDyadic(0.22222222392089008));
        series = T.MultiplyAdd(series, z, T.FromDyadic(0.28571428570801954));
        series = T.MultiplyAdd(series, z, T.FromDyadic(0.4000000000000088));
        series = T.MultiplyAdd(series, z, T.FromDyadic(0.6666666666666666));

        T half = T.FromDyadic(0.5) * f;
        T bracket = T.MultiplyAdd(series, z, half * f);
        T whole = k * T.FromDyadic(LogTwoHigh);
        T high = whole + f;
        T lost = f - (high - whole);
        low = T.MultiplyAdd(s, bracket, T.MultiplyAdd(k, T.FromDyadic(LogTwoLow), lost + correction));
        low = T.MultiplyAdd(-half, f, low);
        return high;
    }

    // The logarithm for positive finite x; else x for infinity and NaN, negative infinity for zero, NaN for negative numbers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T WithLogarithmsSpecialValues<T>(T x, T logarithm)
        where T : struct, IBinaryReal<T>
    {
        T infinity = T.FromDyadic(double.PositiveInfinity);
        T upToInfinity = T.Select(x - infinity, logarithm, x);
        T notPositive = T.Select(x, T.FromDyadic(double.NaN), x - infinity);
        return T.Select(-x, upToInfinity, notPositive);
    }
}
