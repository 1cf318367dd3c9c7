using System.Globalization;
using System.Runtime.CompilerServices;

namespace Theorems.Numbers;

/// <summary>
/// The unevaluated sum of two floating-point numbers, High + Low with High = round(High + Low): twice the digits of <typeparamref name="T"/>.
/// </summary>
/// <remarks>
/// <para>With u the unit roundoff of <typeparamref name="T"/> (2^-53 for <see cref="Float64"/> and <see cref="Lanes"/>, so about 31 digits),
/// the relative errors are at most 3u^2 + 13u^3 for + and - (AccurateDWPlusDW), 5u^2 for * (DWTimesDW3, with fused multiply-add),
/// 15u^2 + 56u^3 for / (DWDivDW2), all from Joldes, Muller, Popescu, "Tight and rigorous error bounds for basic building blocks of
/// double-word arithmetic", ACM TOMS 44(2), 2017; and 25/8 u^2 for the square root (SQRTDWtoDW: Lefevre, Louvet, Muller, Picot, Rideau,
/// "Accurate calculation of Euclidean norms using double-word arithmetic", ACM TOMS 49(1), 2023).</para>
/// <para>The bounds hold while nothing underflows or overflows: over binary64, for results, quotients and operands of magnitude between
/// about 2^-900 and 2^1020. Below that the relative error grows towards that of <typeparamref name="T"/> itself. Results that are
/// infinite or NaN are those of <typeparamref name="T"/>'s own operation on the high parts, with a low part of zero
/// (1/0 is infinite, the square root of zero is zero); the sign of a zero is not kept by sums.</para>
/// <para>Nothing branches on data, so the lanes of <c>DoubleDouble&lt;Lanes&gt;</c> hold the bits of <c>DoubleDouble&lt;Float64&gt;</c>.</para>
/// </remarks>
/// <typeparam name="T">The floating-point system whose numbers are paired.</typeparam>
/// <param name="High">The nearest number of type <typeparamref name="T"/>.</param>
/// <param name="Low">What is missing from it; at most half a unit in the last place of <paramref name="High"/>.</param>
public readonly partial record struct DoubleDouble<T>(T High, T Low) : IReal<DoubleDouble<T>>
    where T : struct, IBinaryReal<T>
{
    /// <inheritdoc/>
    public static DoubleDouble<T> Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => default;
    }

    /// <inheritdoc/>
    public static DoubleDouble<T> One
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(T.One, T.Zero);
    }

    /// <summary>16u^2, which covers the worst field operation: division, 15u^2 + 56u^3.</summary>
    public static double UnitRoundoff
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 16 * T.UnitRoundoff * T.UnitRoundoff;
    }

    /// <inheritdoc/>
    public static int LaneCount
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => T.LaneCount;
    }

    private static T Infinity
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => T.FromDyadic(double.PositiveInfinity);
    }

    /// <summary>The number for a double, the same in every lane: exact over binary64, rounded to two words over narrower systems.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> FromDyadic(double value) => Constant(value, 0);

    /// <summary>The number whose lanes are the given doubles: exact over binary64, rounded to two words over narrower systems.</summary>
    public static DoubleDouble<T> FromDyadic(ReadOnlySpan<double> lanes)
    {
        T high = T.FromDyadic(lanes);
        Span<double> rest = stackalloc double[T.LaneCount];
        for (int lane = 0; lane < rest.Length; lane++)
        {
            double difference = lanes[lane] - high.ToDouble(lane);
            rest[lane] = double.IsFinite(difference) ? difference : 0;
        }

        return new(high, T.FromDyadic((ReadOnlySpan<double>)rest));
    }

    /// <inheritdoc/>
    public double ToDouble(int lane = 0) => High.ToDouble(lane) + Low.ToDouble(lane);

    /// <summary>left + right; relative error at most 3u^2 + 13u^3, cancellation included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator +(DoubleDouble<T> left, DoubleDouble<T> right) =>
        Sum(left.High, left.Low, right.High, right.Low);

    /// <summary>left - right; relative error at most 3u^2 + 13u^3, cancellation included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator -(DoubleDouble<T> left, DoubleDouble<T> right) =>
        Sum(left.High, left.Low, -right.High, -right.Low);

    /// <summary>left * right; relative error at most 5u^2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator *(DoubleDouble<T> left, DoubleDouble<T> right) =>
        Product(left.High, left.Low, right.High, right.Low);

    /// <summary>left / right; relative error at most 15u^2 + 56u^3. Exact when left equals right, or right is a power of two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator /(DoubleDouble<T> left, DoubleDouble<T> right) => Divide(in left, in right);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> operator -(DoubleDouble<T> value) => new(-value.High, -value.Low);

    /// <summary>a b + c as one product and one sum: two roundings, since no single-rounding algorithm of comparable cost is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> MultiplyAdd(DoubleDouble<T> a, DoubleDouble<T> b, DoubleDouble<T> c) => (a * b) + c;

    /// <summary>The square root; relative error at most 25/8 u^2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> Sqrt(DoubleDouble<T> value) => SquareRoot(in value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> Abs(DoubleDouble<T> value) =>
        new(T.Abs(value.High), T.Select(value.High, -value.Low, value.Low));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> Max(DoubleDouble<T> left, DoubleDouble<T> right)
    {
        // Rounding is monotone, so the larger number has the larger high part; low parts decide only between equal high parts.
        T difference = left.High - right.High;
        T low = T.Select(difference, right.Low, T.Select(-difference, left.Low, T.Max(left.Low, right.Low)));
        return new(T.Max(left.High, right.High), low);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> Min(DoubleDouble<T> left, DoubleDouble<T> right) => -Max(-left, -right);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble<T> Select(DoubleDouble<T> sign, DoubleDouble<T> whenNegative, DoubleDouble<T> otherwise) =>
        new(T.Select(sign.High, whenNegative.High, otherwise.High), T.Select(sign.High, whenNegative.Low, otherwise.Low));

    /// <summary>The high part and the low part as round-trip decimals.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{High} + {Low}");

    // Quotients and roots stay out of line, or kernels would exhaust the compiler's budget for inlining and have the arithmetic of T
    // called. They take references because .NET 10 copies wide arguments in pieces, from which the loads must then wait.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DoubleDouble<T> Divide(in DoubleDouble<T> left, in DoubleDouble<T> right)
    {
        T quotient = left.High / right.High;
        T productHigh = TwoProduct(right.High, quotient, out T productLow);
        productHigh = FastTwoSum(productHigh, T.MultiplyAdd(right.Low, quotient, productLow), out productLow);
        T remainder = (left.High - productHigh) + (left.Low - productLow);
        return Finish(quotient, quotient, remainder / right.High);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DoubleDouble<T> SquareRoot(in DoubleDouble<T> value)
    {
        T root = T.Sqrt(value.High);
        T remainder = T.MultiplyAdd(-root, root, value.High) + value.Low;
        return Finish(root, root, remainder / (root + root));
    }

    // AccurateDWPlusDW.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble<T> Sum(T leftHigh, T leftLow, T rightHigh, T rightLow)
    {
        T sumHigh = TwoSum(leftHigh, rightHigh, out T sumLow);
        T restHigh = TwoSum(leftLow, rightLow, out T restLow);
        T high = FastTwoSum(sumHigh, sumLow + restHigh, out T low);
        return Finish(sumHigh, high, restLow + low);
    }

    // DWTimesDW3.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble<T> Product(T leftHigh, T leftLow, T rightHigh, T rightLow)
    {
        T high = TwoProduct(leftHigh, rightHigh, out T low);
        T cross = T.MultiplyAdd(leftHigh, rightLow, leftLow * rightLow);
        return Finish(high, high, low + T.MultiplyAdd(leftLow, rightHigh, cross));
    }

    // Knuth: first + second = the sum + error, exactly.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T TwoSum(T first, T second, out T error)
    {
        T sum = first + second;
        T secondPart = sum - first;
        error = (first - (sum - secondPart)) + (second - secondPart);
        return sum;
    }

    // Dekker: the same, exact when |first| is at least |second|.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T FastTwoSum(T first, T second, out T error)
    {
        T sum = first + second;
        error = second - (sum - first);
        return sum;
    }

    // first * second = the product + error, exactly, if the error does not underflow.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T TwoProduct(T first, T second, out T error)
    {
        T product = first * second;
        error = T.MultiplyAdd(first, second, -product);
        return product;
    }

    // The sum high + low, normalised. If that is not finite, then the answer is 'plain', what T's own operation says.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble<T> Finish(T plain, T high, T low)
    {
        T sum = FastTwoSum(high, low, out T error);
        T negativeIfFinite = T.Abs(error) - Infinity;
        return new(T.Select(negativeIfFinite, sum, plain), T.Select(negativeIfFinite, error, T.Zero));
    }

    // A constant given to 106 bits by two doubles, spread over as many bits as two words of T have.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble<T> Constant(double high, double low)
    {
        T first = T.FromDyadic(high);
        double rest = high - first.ToDouble();
        return new(first, T.FromDyadic(double.IsFinite(rest) ? rest + low : 0));
    }
}
