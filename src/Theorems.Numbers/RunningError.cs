using System.Runtime.CompilerServices;

namespace Theorems.Numbers;

/// <summary>A computed number, and a bound on how far rounding has taken it from what exact arithmetic would have given.</summary>
/// <remarks>
/// This is Wilkinson's running error analysis (Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition, section 3.3), for any
/// program over <see cref="IReal{T}"/>: values have the same bits as in <typeparamref name="T"/>, and each operation adds its own rounding, at most u
/// times its result, to what the errors of its arguments become. Unlike an interval it is tied to one evaluation order, and runs in lanes.
/// <para>Bounds are themselves computed in <typeparamref name="T"/>, so each is off by a relative error of about as many units as there were operations:
/// of first order in u they are exact. Underflow is not counted. A selection whose sign is in doubt may be off by the whole step.</para>
/// </remarks>
/// <typeparam name="T">The number system that is analysed.</typeparam>
/// <param name="Value">The computed number.</param>
/// <param name="Error">A bound on |Value - exact|; infinite or NaN where none is known.</param>
public readonly record struct RunningError<T>(T Value, T Error) : IReal<RunningError<T>>
    where T : struct, IReal<T>
{
    // Elementary functions: below 0.76 ulp, which is 1.52 u, for floats; below 1e-30, which is 5.1 u, for double-double. Either way below 8 u.
    private const double ElementaryRoundings = 8;

    /// <inheritdoc/>
    public static RunningError<T> Zero => default;

    /// <inheritdoc/>
    public static RunningError<T> One => Exact(T.One);

    /// <inheritdoc cref="IField{T}.UnitRoundoff"/>
    public static double UnitRoundoff => T.UnitRoundoff;

    /// <inheritdoc/>
    public static int LaneCount => T.LaneCount;

    /// <inheritdoc/>
    public static bool BelongsToOneRun => T.BelongsToOneRun;

    private static T Unit => T.FromDyadic(T.UnitRoundoff);

    /// <summary>A number that is what it should be.</summary>
    public static RunningError<T> Exact(T value) => new(value, T.Zero);

    /// <inheritdoc/>
    public static RunningError<T> FromDyadic(double value) => Exact(T.FromDyadic(value));

    /// <inheritdoc/>
    public static RunningError<T> FromDyadic(ReadOnlySpan<double> lanes) => Exact(T.FromDyadic(lanes));

    /// <summary>The double nearest to one lane of the value.</summary>
    public double ToDouble(int lane = 0) => Value.ToDouble(lane);

    /// <inheritdoc/>
    public static RunningError<T> operator +(RunningError<T> left, RunningError<T> right) => Rounded(left.Value + right.Value, left.Error + right.Error);

    /// <inheritdoc/>
    public static RunningError<T> operator -(RunningError<T> left, RunningError<T> right) => Rounded(left.Value - right.Value, left.Error + right.Error);

    /// <inheritdoc/>
    public static RunningError<T> operator *(RunningError<T> left, RunningError<T> right) => Rounded(left.Value * right.Value, OfProduct(left, right));

    /// <inheritdoc/>
    public static RunningError<T> operator /(RunningError<T> left, RunningError<T> right)
    {
        T quotient = left.Value / right.Value;
        return Rounded(quotient, (left.Error + (T.Abs(quotient) * right.Error)) / AtLeast(right));
    }

    /// <inheritdoc/>
    public static RunningError<T> operator -(RunningError<T> value) => new(-value.Value, value.Error);

    /// <inheritdoc/>
    public static RunningError<T> MultiplyAdd(RunningError<T> a, RunningError<T> b, RunningError<T> c) =>
        Rounded(T.MultiplyAdd(a.Value, b.Value, c.Value), OfProduct(a, b) + c.Error);

    /// <inheritdoc/>
    public static RunningError<T> Sqrt(RunningError<T> value)
    {
        // |sqrt x - sqrt y| = |x - y|/(sqrt x + sqrt y), and at most sqrt |x - y|.
        T root = T.Sqrt(value.Value);
        T most = T.Sqrt(value.Error);
        return Rounded(root, T.Select(-root, T.Min(value.Error / root, most), most));
    }

    /// <inheritdoc/>
    public static RunningError<T> Exp(RunningError<T> value)
    {
        T exponential = T.Exp(value.Value);
        return Elementary(exponential, exponential * T.Expm1(value.Error));
    }

    /// <inheritdoc/>
    public static RunningError<T> Log(RunningError<T> value) => Elementary(T.Log(value.Value), -T.Log1p(-(value.Error / value.Value)));

    /// <inheritdoc/>
    public static RunningError<T> Expm1(RunningError<T> value) => Elementary(T.Expm1(value.Value), T.Exp(value.Value) * T.Expm1(value.Error));

    /// <inheritdoc/>
    public static RunningError<T> Log1p(RunningError<T> value) => Elementary(T.Log1p(value.Value), -T.Log1p(-(value.Error / (T.One + value.Value))));

    /// <inheritdoc/>
    public static RunningError<T> Logistic(RunningError<T> value)
    {
        // The logarithm of the function has a slope between 0 and 1, that of its complement between -1 and 0.
        T logistic = T.Logistic(value.Value);
        return Elementary(logistic, T.Min(logistic, T.Logistic(-value.Value)) * T.Expm1(value.Error));
    }

    /// <inheritdoc/>
    public static RunningError<T> Softplus(RunningError<T> value)
    {
        // The slope is below 1, and below e^x.
        T slope = T.Min(T.One, T.Exp(value.Value + value.Error));
        return Elementary(T.Softplus(value.Value), slope * value.Error);
    }

    /// <inheritdoc/>
    public static RunningError<T> Abs(RunningError<T> value) => new(T.Abs(value.Value), value.Error);

    /// <inheritdoc/>
    public static RunningError<T> Max(RunningError<T> left, RunningError<T> right) => new(T.Max(left.Value, right.Value), OfLarger(left, right));

    /// <inheritdoc/>
    public static RunningError<T> Min(RunningError<T> left, RunningError<T> right) => new(T.Min(left.Value, right.Value), OfLarger(-left, -right));

    /// <summary>One of two numbers by sign. Where the sign is in doubt, the other one might be right, and the error reaches as far.</summary>
    public static RunningError<T> Select(RunningError<T> sign, RunningError<T> whenNegative, RunningError<T> otherwise)
    {
        T value = T.Select(sign.Value, whenNegative.Value, otherwise.Value);
        T error = T.Select(sign.Value, whenNegative.Error, otherwise.Error);
        T step = T.Abs(whenNegative.Value - otherwise.Value) + T.Max(whenNegative.Error, otherwise.Error);

        // Zero counts as 'otherwise': a sign that is not negative may reach it, a negative one may not.
        T whenNegativeIsSure = T.Select(sign.Error + sign.Value, error, step);
        T otherwiseIsSure = T.Select(sign.Value - sign.Error, step, error);
        return new(value, T.Select(sign.Value, whenNegativeIsSure, otherwiseIsSure));
    }

    /// <summary>The value and its error bound.</summary>
    public override string ToString() => $"{Value} +- {Error}";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static RunningError<T> Rounded(T value, T inherited) => new(value, T.MultiplyAdd(Unit, T.Abs(value), inherited));

    private static RunningError<T> Elementary(T value, T inherited) => new(value, (T.FromDyadic(ElementaryRoundings) * Unit * T.Abs(value)) + inherited);

    // |xy - x'y'| <= |x| dy + |y| dx + dx dy at the computed x and y.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T OfProduct(RunningError<T> a, RunningError<T> b) =>
        T.MultiplyAdd(T.Abs(a.Value), b.Error, (T.Abs(b.Value) + b.Error) * a.Error);

    // The error of the number that is larger beyond doubt, so that a unit which is surely inactive gives an exact zero; where there is doubt, the larger error.
    private static T OfLarger(RunningError<T> left, RunningError<T> right)
    {
        T lead = left.Value - right.Value;
        T doubt = left.Error + right.Error;
        return T.Select(doubt - lead, left.Error, T.Select(doubt + lead, right.Error, T.Max(left.Error, right.Error)));
    }

    // The least that a divisor may be; zero where its sign is in doubt, so that the quotient's error is infinite or NaN.
    private static T AtLeast(RunningError<T> divisor) => T.Max(T.Abs(divisor.Value) - divisor.Error, T.Zero);
}
