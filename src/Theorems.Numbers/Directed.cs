namespace Theorems.Numbers;

/// <summary>Binary64 operations rounded downward or upward, without touching the processor's rounding mode.</summary>
/// <remarks>
/// <para>Each operation is done once to nearest; the sign of what that lost, found by an error-free transformation, then says whether to step to the
/// neighbouring number. So the result is exact where the operation is, and else the very number that directed rounding gives: the largest one
/// below, or the smallest one above. Sources: Dekker, Numerische Mathematik 18 (1971) for sums; Rump, Ogita, Oishi, "Accurate floating-point summation",
/// SIAM J. Sci. Comput. 31 (2008), section 2, for error-free transformations; Boldo and Daumas, "Representable correcting terms for possibly underflowing
/// floating point operations", ARITH 2003, for quotients and roots.</para>
/// <para>An infinite argument is a bound that nothing is known beyond, and stays one. On overflow to nearest the neighbour of infinity is
/// the largest finite number, which is the right bound on the inner side.</para>
/// </remarks>
internal static class Directed
{
    // Products this small can have errors below the smallest subnormal number, which would be taken for zero.
    // This is 2^-960.
    private const double Tiny = 1.0261342003245941E-289;

    // 2^600 and its square root.
    private const double Scale = 4.149515568880993E+180;
    private const double ScaleRoot = 2.037035976334486E+90;

    // 2^400: numbers below it can be scaled.
    private const double Scalable = 2.5822498780869086E+120;

    public static double SumDown(double first, double second)
    {
        double sum = first + second;
        return SumExcess(first, second, sum) < 0 ? double.BitDecrement(sum) : sum;
    }

    public static double SumUp(double first, double second) => -SumDown(-first, -second);

    public static double ProductDown(double first, double second)
    {
        // Zero times anything is zero, also where nothing is known about the other factor but that it is a number.
        if (first == 0 || second == 0)
        {
            return 0;
        }

        double product = first * second;
        return ProductExcess(first, second, product) < 0 ? double.BitDecrement(product) : product;
    }

    /// <summary>For finite or infinite dividends and divisors other than zero, not both infinite.</summary>
    public static double QuotientDown(double dividend, double divisor)
    {
        double quotient = dividend / divisor;
        double remainder = Remainder(dividend, divisor, quotient);
        return (divisor > 0 ? remainder : -remainder) < 0 ? double.BitDecrement(quotient) : quotient;
    }

    public static double QuotientUp(double dividend, double divisor) => -QuotientDown(-dividend, divisor);

    /// <summary>For numbers that are not negative.</summary>
    public static double RootDown(double value)
    {
        double root = Math.Sqrt(value);
        return RootExcess(value, root) < 0 ? double.BitDecrement(root) : root;
    }

    /// <summary>For numbers that are not negative.</summary>
    public static double RootUp(double value)
    {
        double root = Math.Sqrt(value);
        return RootExcess(value, root) > 0 ? double.BitIncrement(root) : root;
    }

    /// <summary>A lower bound of first second + third: exact where product and sum are, never more than two neighbours below the exact value.</summary>
    public static double MultiplyAddDown(double first, double second, double third)
    {
        if (first == 0 || second == 0)
        {
            return third;
        }

        // Both are lower bounds: the exact value rounds to the fused result, so it lies above the number below that.
        double stepwise = SumDown(ProductDown(first, second), third);
        return Math.Max(stepwise, double.BitDecrement(Math.FusedMultiplyAdd(first, second, third)));
    }

    public static double MultiplyAddUp(double first, double second, double third) => -MultiplyAddDown(-first, second, -third);

    // The exact sum less the rounded one: Dekker's, exact where the sum is finite (Boldo, Graillat, Muller, ACM TOMS 44(1), 2017: it never overflows
    // on its way, which the one without a comparison can). Opposite to an infinite sum of finite numbers; NaN if an argument is infinite.
    private static double SumExcess(double first, double second, double sum) => Math.Abs(first) >= Math.Abs(second)
        ? second - (sum - first)
        : first - (sum - second);

    // A number with the sign of the exact product less the rounded one. Ordinary products: both factors' last places multiply to 2^-1065 at least,
    // so the difference, a multiple of that, does not underflow. Tiny ones: the factors are multiples of 2^-1074, so the larger is below
    // 2^-960 2^1074 = 2^114; both can be scaled by 2^600, after which the difference is a multiple of 2^-948.
    private static double ProductExcess(double first, double second, double product) => Math.Abs(product) >= Tiny
        ? Math.FusedMultiplyAdd(first, second, -product)
        : Math.FusedMultiplyAdd(first * Scale, second * Scale, -(product * Scale * Scale));

    // A number with the sign of dividend - quotient divisor. Where the dividend is 2^-960 at least, or is made so, the last places of
    // quotient and divisor multiply to 2^-1066 at least. A tiny dividend over a divisor of 2^400 or more has the quotient zero: nothing can underflow.
    private static double Remainder(double dividend, double divisor, double quotient) => Math.Abs(dividend) >= Tiny || Math.Abs(divisor) >= Scalable
        ? Math.FusedMultiplyAdd(-quotient, divisor, dividend)
        : Math.FusedMultiplyAdd(-quotient, divisor * Scale, dividend * Scale);

    // A number with the sign of value - root^2, whose last place is 2^-1066 at least where the value is 2^-960 at least, or is made so.
    private static double RootExcess(double value, double root) => value >= Tiny
        ? Math.FusedMultiplyAdd(-root, root, value)
        : Math.FusedMultiplyAdd(-(root * ScaleRoot), root * ScaleRoot, value * Scale);
}
