namespace Theorems.Numbers;

/// <summary>The elementary functions of intervals.</summary>
/// <remarks>
/// <para>The errors of <see cref="Elementary"/> were measured, and what was measured on a million points is no proof for the next one. So each
/// function is instead evaluated here by interval arithmetic from end to end: an exact reduction of the argument, a Taylor series, and an interval for
/// its remainder. Whatever rounding does is then inside the result by construction, and no error analysis is needed to believe it; what has to be
/// believed is the identity that each comment states. (The tests find <see cref="Elementary"/> within its stated ulp of these enclosures.)</para>
/// <para>All six functions increase, so an interval's image is found at its ends. The widest images observed of one double, over 60,000 for each
/// function, reach over 3 steps between neighbouring doubles for the exponential, 6 for the logarithm, 12 for expm1, 8 for log1p and the
/// logistic function, 11 for softplus. Since the ends are not the tightest ones, arguments that nest can have images whose ends are in
/// the wrong order by as much; each image is still true.</para>
/// </remarks>
public readonly partial record struct Interval
{
    // ln 2 = High + Low. High has 42 bits, so its product with an exponent (11 bits) is exact; Low lies between two neighbouring doubles.
    internal const double LogTwoHigh = 0.6931471805598903;
    private const double InverseLogTwo = 1.4426950408889634;

    // e^709.79 exceeds the largest double (whose logarithm is 709.7827...), e^-745 is less than the smallest (-744.44...).
    private const double ExponentialOverflows = 709.79;
    private const double ExponentialVanishes = -745;

    // 0.35^15/15! < 2^-62, 0.0296^12/25 < 2^-65: the remainders are far below a last place.
    private const int ExponentialTerms = 15;
    private const int LogarithmTerms = 12;

    internal static Interval LogTwoLow => new(5.497923018708371E-14, 5.497923018708372E-14);

    private static Interval Two => new(2, 2);

    /// <summary>e^x of the members.</summary>
    public static Interval Exp(Interval value) => new(ExpAt(value.Lower).Lower, ExpAt(value.Upper).Upper);

    /// <summary>ln x of the positive members, with negative infinity as the lower end if there are others; the whole line if none is positive.</summary>
    public static Interval Log(Interval value) => value.Upper <= 0
        ? Whole
        : new(value.Lower > 0 ? LogAt(value.Lower).Lower : double.NegativeInfinity, LogAt(value.Upper).Upper);

    /// <summary>e^x - 1 of the members, tight also near zero.</summary>
    public static Interval Expm1(Interval value) => new(Expm1At(value.Lower).Lower, Expm1At(value.Upper).Upper);

    /// <summary>ln(1 + x) of the members above -1, as <see cref="Log"/> otherwise; tight also near zero.</summary>
    public static Interval Log1p(Interval value) => value.Upper <= -1
        ? Whole
        : new(value.Lower > -1 ? Log1pAt(value.Lower).Lower : double.NegativeInfinity, Log1pAt(value.Upper).Upper);

    /// <summary>1/(1 + e^-x) of the members.</summary>
    public static Interval Logistic(Interval value) => new(LogisticAt(value.Lower).Lower, LogisticAt(value.Upper).Upper);

    /// <summary>ln(1 + e^x) of the members.</summary>
    public static Interval Softplus(Interval value) => new(SoftplusAt(value.Lower).Lower, SoftplusAt(value.Upper).Upper);

    // e^x = 2^k (1 + (e^r - 1)) with r = x - k ln 2, for any integer k.
    private static Interval ExpAt(double x)
    {
        if (x > ExponentialOverflows)
        {
            return new(double.MaxValue, double.PositiveInfinity);
        }

        if (x < ExponentialVanishes)
        {
            return new(0, double.Epsilon);
        }

        // The nearest integer to x/ln 2, up to rounding: |r| is below 0.35.
        double k = Math.Round(x * InverseLogTwo);
        Interval power = new(k, k);
        Interval reduced = (new Interval(x, x) - (power * new Interval(LogTwoHigh, LogTwoHigh))) - (power * LogTwoLow);

        // Each half of the power is a normal number, so only the second product can round.
        int half = (int)k / 2;
        return (One + Expm1Series(reduced)) * PowerOfTwo(half) * PowerOfTwo((int)k - half);
    }

    private static Interval Expm1At(double x) => Math.Abs(x) <= 0.35 ? Expm1Series(new(x, x)) : ExpAt(x) - One;

    // e^r - 1 = r (1 + r/2 (1 + r/3 (... (1 + r/n e^t)))) with some t between 0 and r (Lagrange's remainder). |r| is below 1/2 and e below 4, so
    // that e^t lies between 1/2 and 2.
    private static Interval Expm1Series(Interval reduced)
    {
        Interval sum = new(0.5, 2);
        for (int degree = ExponentialTerms; degree > 1; degree--)
        {
            sum = MultiplyAdd(reduced / new Interval(degree, degree), sum, One);
        }

        return reduced * sum;
    }

    // ln x = k ln 2 + ln m with x = 2^k m, m between 1/sqrt 2 and sqrt 2; ln m = 2 artanh s with s = (m - 1)/(m + 1).
    private static Interval LogAt(double x)
    {
        if (x == double.PositiveInfinity)
        {
            return new(0, x);
        }

        Float64 exponent = Float64.ExponentOf(new(x));
        double significand = Float64.ScaleByPowerOfTwo(new(x), -exponent).Value;
        double k = exponent.Value;
        if (significand > 1.4142135623730951)
        {
            significand *= 0.5;
            k++;
        }

        Interval m = new(significand, significand);
        Interval power = new(k, k);
        Interval logarithm = InverseHyperbolicTangentSeries((m - One) / (m + One));
        return (power * new Interval(LogTwoHigh, LogTwoHigh)) + MultiplyAdd(power, LogTwoLow, logarithm);
    }

    // ln(1 + x) = 2 artanh(x/(2 + x)) where |s| is below 0.172, as it is for m between 1/sqrt 2 and sqrt 2 too. Elsewhere 1 + x is not near 1, so the
    // logarithm does not magnify what its rounding costs.
    private static Interval Log1pAt(double x)
    {
        Interval point = new(x, x);
        if (x is >= -0.29 and <= 0.41)
        {
            return InverseHyperbolicTangentSeries(point / (Two + point));
        }

        Interval sum = One + point;
        return new(LogAt(sum.Lower).Lower, LogAt(sum.Upper).Upper);
    }

    // 2 artanh s = 2 s (1 + z/3 + z^2/5 + ... + z^n/(2n + 1) + ...) with z = s^2 < 1/2. The terms from z^n on are positive and at most
    // z^n/(2n + 1) (1 + z + z^2 + ...), where the sum in brackets lies between 1 and 2.
    private static Interval InverseHyperbolicTangentSeries(Interval s)
    {
        Interval z = s * s;
        Interval sum = new Interval(1, 2) / OddNumber(LogarithmTerms);
        for (int term = LogarithmTerms - 1; term > 0; term--)
        {
            sum = MultiplyAdd(z, sum, One / OddNumber(term));
        }

        return Two * MultiplyAdd(s * z, sum, s);
    }

    // With e = e^-|x|, which cannot overflow: 1/(1 + e) or e/(1 + e).
    private static Interval LogisticAt(double x)
    {
        Interval exponential = ExpAt(-Math.Abs(x));
        return (x < 0 ? exponential : One) / (One + exponential);
    }

    // max(x, 0) + ln(1 + e^-|x|).
    private static Interval SoftplusAt(double x)
    {
        Interval logarithm = Log1p(ExpAt(-Math.Abs(x)));
        return new(Directed.SumDown(Math.Max(x, 0), logarithm.Lower), Directed.SumUp(Math.Max(x, 0), logarithm.Upper));
    }

    private static Interval OddNumber(int term) => new((2 * term) + 1, (2 * term) + 1);

    private static Interval PowerOfTwo(int exponent)
    {
        double power = Float64.ScaleByPowerOfTwo(Float64.One, new(exponent)).Value;
        return new(power, power);
    }
}
