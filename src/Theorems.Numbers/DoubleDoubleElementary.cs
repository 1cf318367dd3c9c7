using System.Runtime.CompilerServices;

namespace Theorems.Numbers;

// The elementary functions: argument reduction and Taylor series for the exponential, one corrected step for the logarithm. They and
// their parts stay out of line, each small enough for the compiler to inline the arithmetic in it.
public readonly partial record struct DoubleDouble<T>
{
    // ln 2 = High + Middle + Low with an error below 2^-160.
    private const double LogTwoHigh = 0.6931471805599453;
    private const double LogTwoMiddle = 2.3190468138462996E-17;
    private const double LogTwoLow = 5.707708438416212E-34;

    // The exponential leaves the range of binary64 well inside these arguments (2164 ln 2); e^-80 is below u^2/16 relative to 1.
    private const double LargestExponent = 1500;
    private const double SmallestExponentThatMattersBesideOne = -80;

    /// <summary>e^x; worst relative error observed 2.7u^2 where the result is at least 2^-900; tested to be below 1e-30 over binary64.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static DoubleDouble<T> Exp(DoubleDouble<T> value)
    {
        DoubleDouble<T> clamped = Max(Min(value, Constant(LargestExponent, 0)), Constant(-LargestExponent, 0));
        DoubleDouble<T> reduced = Reduce(clamped, out T exponent);
        return Scale(One + ReducedExpm1(reduced), exponent);
    }

    /// <summary>ln x, also near 1; worst relative error observed 8u^2; tested to be below 1e-30 over binary64.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static DoubleDouble<T> Log(DoubleDouble<T> value)
    {
        // x = 2^exponent m with m between about 1/sqrt 2 and sqrt 2.
        T exponent = T.ExponentOf(value.High);
        DoubleDouble<T> significand = Scale(value, -exponent);
        T isLarge = T.FromDyadic(1.4142135623730951) - significand.High;
        exponent = T.Select(isLarge, exponent + T.One, exponent);
        significand = Select(new(isLarge, T.Zero), Constant(0.5, 0) * significand, significand);

        DoubleDouble<T> wholePart = Constant(LogTwoHigh, LogTwoMiddle) * new DoubleDouble<T>(exponent, T.Zero);
        return IfFinite(T.Log(value.High), wholePart + LogOfSignificand(in significand));
    }

    /// <summary>e^x - 1, also near zero; worst relative error observed 9.4u^2; tested to be below 1e-30 over binary64.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static DoubleDouble<T> Expm1(DoubleDouble<T> value)
    {
        // 2^k (1 + q) - 1 = 2^k (q + (1 - 2^-k)), where the difference is a double-double and cancels at most one bit against q.
        DoubleDouble<T> clamped = Max(Min(value, Constant(LargestExponent, 0)), Constant(SmallestExponentThatMattersBesideOne, 0));
        DoubleDouble<T> reduced = Reduce(clamped, out T exponent);
        DoubleDouble<T> power = new(T.ScaleByPowerOfTwo(T.One, -exponent), T.Zero);
        return Scale(ReducedExpm1(reduced) + (One - power), exponent);
    }

    /// <summary>ln(1 + x), also near zero; worst relative error observed 8u^2; tested to be below 1e-30 over binary64.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static DoubleDouble<T> Log1p(DoubleDouble<T> value)
    {
        // What rounding took from the sum is given back to first order; the second order is below u^4.
        DoubleDouble<T> sum = One + value;
        DoubleDouble<T> lost = value - (sum - One);
        DoubleDouble<T> logarithm = Log(sum);
        return IfFinite(logarithm.High, logarithm + (lost / sum));
    }

    /// <summary>1/(1 + e^-x); worst relative error observed 4.9u^2 where the result is at least 2^-900; tested to be below 1e-30 over binary64.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static DoubleDouble<T> Logistic(DoubleDouble<T> value)
    {
        DoubleDouble<T> exponential = Exp(-Abs(value));
        return Select(value, exponential, One) / (One + exponential);
    }

    /// <summary>ln(1 + e^x); worst relative error observed 6.1u^2 where the result is at least 2^-900; tested to be below 1e-30 over binary64.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static DoubleDouble<T> Softplus(DoubleDouble<T> value) => Max(value, Zero) + Log1p(Exp(-Abs(value)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DoubleDouble<T> LogOfSignificand(in DoubleDouble<T> significand)
    {
        // With y = ln m + O(u), m e^-y = 1 + d for a d of order u, so ln m = y + ln(1 + d) = y + d - d^2/2 + d^3/3 - ...
        // and d = (m - 1) + m (e^-y - 1) has an error small beside ln m, however near to 1 m is.
        T estimate = T.Log(significand.High);
        DoubleDouble<T> correction = (significand - One) + (significand * ReducedExpm1(new(-estimate, T.Zero)));
        T square = correction.High * correction.High;
        T cubic = T.MultiplyAdd(correction.High, T.FromDyadic(1.0 / 3), T.FromDyadic(-0.5)) * square;
        return new DoubleDouble<T>(estimate, T.Zero) + (correction + new DoubleDouble<T>(cubic, T.Zero));
    }

    // x = k ln 2 + r with |r| at most (ln 2)/2 (1 + 2u). The cancellation of the first product is exact but for 3u^2 of the remainder.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DoubleDouble<T> Reduce(in DoubleDouble<T> value, out T exponent)
    {
        T first = T.FromDyadic(LogTwoHigh);
        double rest = LogTwoHigh - first.ToDouble();
        T second = T.FromDyadic(rest + LogTwoMiddle);
        T third = T.FromDyadic(rest + LogTwoMiddle - second.ToDouble() + LogTwoLow);

        exponent = T.RoundToInteger(value.High * T.FromDyadic(1.4426950408889634));
        T firstHigh = TwoProduct(exponent, first, out T firstLow);
        T secondHigh = TwoProduct(exponent, second, out T secondLow);
        return value - new DoubleDouble<T>(firstHigh, firstLow)
            - (new DoubleDouble<T>(secondHigh, secondLow) + new DoubleDouble<T>(exponent * third, T.Zero));
    }

    // e^r - 1 for |r| at most 0.35: the Taylor series to degree 24, remainder below 0.35^24/25! < 1e-35 relative to r. Terms from degree
    // 13 on are below 2^-51 of the result, so the precision of T serves them. The inverse factorials stand in the code, not in a table,
    // which some devices could not read.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DoubleDouble<T> ReducedExpm1(in DoubleDouble<T> reduced)
    {
        T r = reduced.High;
        T tail = T.FromDyadic(1.6117375710961184E-24);
        tail = T.MultiplyAdd(tail, r, T.FromDyadic(3.868170170630684E-23));
        tail = T.MultiplyAdd(tail, r, T.FromDyadic(8.896791392450574E-22));
        tail = T.MultiplyAdd(tail, r, T.FromDyadic(1.9572941063391263E-20));
        tail = T.MultiplyAdd(tail, r, T.FromDyadic(4.110317623312165E-19));
        tail = T.MultiplyAdd(tail, r, T.FromDyadic(8.22063524662433E-18));
        tail = T.MultiplyAdd(tail, r, T.FromDyadic(1.5619206968586225E-16));
        tail = T.MultiplyAdd(tail, r, T.FromDyadic(2.8114572543455206E-15));
        tail = T.MultiplyAdd(tail, r, T.FromDyadic(4.779477332387385E-14));
        tail = T.MultiplyAdd(tail, r, T.FromDyadic(7.647163731819816E-13));
        tail = T.MultiplyAdd(tail, r, T.FromDyadic(1.1470745597729725E-11));
        tail = T.MultiplyAdd(tail, r, T.FromDyadic(1.6059043836821613E-10));

        // Each as the nearest double and the double nearest to the rest.
        DoubleDouble<T> sum = new(tail, T.Zero);
        sum = TimesPlus(sum, reduced, Constant(2.08767569878681E-09, -1.20734505911326E-25));
        sum = TimesPlus(sum, reduced, Constant(2.505210838544172E-08, -1.448814070935912E-24));
        sum = TimesPlus(sum, reduced, Constant(2.755731922398589E-07, 2.3767714622250297E-23));
        sum = TimesPlus(sum, reduced, Constant(2.7557319223985893E-06, -1.858393274046472E-22));
        sum = TimesPlus(sum, reduced, Constant(2.48015873015873E-05, 2.1511947866775882E-23));
        sum = TimesPlus(sum, reduced, Constant(0.0001984126984126984, 1.7209558293420705E-22));
        sum = TimesPlus(sum, reduced, Constant(0.001388888888888889, -5.300543954373577E-20));
        sum = TimesPlus(sum, reduced, Constant(0.008333333333333333, 1.1564823173178714E-19));
        sum = TimesPlus(sum, reduced, Constant(0.041666666666666664, 2.3129646346357427E-18));
        sum = TimesPlus(sum, reduced, Constant(0.16666666666666666, 9.25185853854297E-18));
        sum = TimesPlus(sum, reduced, Constant(0.5, 0.0));
        return reduced + (reduced * reduced * sum);
    }

    // sum reduced + coefficient, where the product is the smaller of the two and nothing can overflow: no need for the careful sum.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble<T> TimesPlus(DoubleDouble<T> sum, DoubleDouble<T> reduced, DoubleDouble<T> coefficient)
    {
        T product = TwoProduct(reduced.High, sum.High, out T productLow);
        productLow += T.MultiplyAdd(reduced.High, sum.Low, reduced.Low * sum.High);
        T high = FastTwoSum(coefficient.High, product, out T lost);
        high = FastTwoSum(high, lost + (coefficient.Low + productLow), out T low);
        return new(high, low);
    }

    // value 2^exponent, exact unless it leaves the range.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble<T> Scale(DoubleDouble<T> value, T exponent)
    {
        T high = T.ScaleByPowerOfTwo(value.High, exponent);
        T low = T.ScaleByPowerOfTwo(value.Low, exponent);
        return new(high, T.Select(T.Abs(high) - Infinity, low, T.Zero));
    }

    // The precise value, or the plain one where either is infinite or NaN.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble<T> IfFinite(T plain, DoubleDouble<T> precise)
    {
        T negativeIfFinite = T.Abs(plain + precise.High) - Infinity;
        return new(T.Select(negativeIfFinite, precise.High, plain), T.Select(negativeIfFinite, precise.Low, T.Zero));
    }
}
