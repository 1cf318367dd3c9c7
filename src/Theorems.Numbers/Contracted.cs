namespace Theorems.Numbers;

/// <summary>A number system whose sums fuse with the products that they add: what a compiler does that contracts a*b + c without being asked.</summary>
/// <remarks>
/// A number remembers the factors that it is the product of; an addition or subtraction next to it then rounds once. Of two products the left one is fused.
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
/// <param name="Value">The number, rounded.</param>
/// <param name="First">A factor, if it is a product.</param>
/// <param name="Second">The other factor.</param>
/// <param name="IsProduct">Whether it is the result of a multiplication.</param>
public readonly record struct Contracted<T>(T Value, T First, T Second, bool IsProduct) : IReal<Contracted<T>>
    where T : struct, IReal<T>
{
    /// <summary>A number that is no product.</summary>
    public Contracted(T value)
        : this(value, T.Zero, T.Zero, false)
    {
    }

    /// <inheritdoc/>
    public static Contracted<T> Zero => default;

    /// <inheritdoc/>
    public static Contracted<T> One => new(T.One);

    /// <inheritdoc/>
    public static double UnitRoundoff => T.UnitRoundoff;

    /// <inheritdoc/>
    public static int LaneCount => T.LaneCount;

    /// <inheritdoc/>
    public static Contracted<T> FromDyadic(double value) => new(T.FromDyadic(value));

    /// <inheritdoc/>
    public static Contracted<T> FromDyadic(ReadOnlySpan<double> lanes) => new(T.FromDyadic(lanes));

    /// <inheritdoc/>
    public double ToDouble(int lane = 0) => Value.ToDouble(lane);

    /// <inheritdoc/>
    public static Contracted<T> operator +(Contracted<T> left, Contracted<T> right) => new(
        left.IsProduct ? T.MultiplyAdd(left.First, left.Second, right.Value)
        : right.IsProduct ? T.MultiplyAdd(right.First, right.Second, left.Value)
        : left.Value + right.Value);

    /// <inheritdoc/>
    public static Contracted<T> operator -(Contracted<T> left, Contracted<T> right) => left + (-right);

    /// <inheritdoc/>
    public static Contracted<T> operator *(Contracted<T> left, Contracted<T> right) => new(left.Value * right.Value, left.Value, right.Value, true);

    /// <inheritdoc/>
    public static Contracted<T> operator /(Contracted<T> left, Contracted<T> right) => new(left.Value / right.Value);

    /// <inheritdoc/>
    public static Contracted<T> operator -(Contracted<T> value) => value.IsProduct ? new(-value.Value, -value.First, value.Second, true) : new(-value.Value);

    /// <inheritdoc/>
    public static Contracted<T> MultiplyAdd(Contracted<T> a, Contracted<T> b, Contracted<T> c) => new(T.MultiplyAdd(a.Value, b.Value, c.Value));

    /// <inheritdoc/>
    public static Contracted<T> Sqrt(Contracted<T> value) => new(T.Sqrt(value.Value));

    /// <inheritdoc/>
    public static Contracted<T> Exp(Contracted<T> value) => new(T.Exp(value.Value));

    /// <inheritdoc/>
    public static Contracted<T> Log(Contracted<T> value) => new(T.Log(value.Value));

    /// <inheritdoc/>
    public static Contracted<T> Expm1(Contracted<T> value) => new(T.Expm1(value.Value));

    /// <inheritdoc/>
    public static Contracted<T> Log1p(Contracted<T> value) => new(T.Log1p(value.Value));

    /// <inheritdoc/>
    public static Contracted<T> Logistic(Contracted<T> value) => new(T.Logistic(value.Value));

    /// <inheritdoc/>
    public static Contracted<T> Softplus(Contracted<T> value) => new(T.Softplus(value.Value));

    /// <inheritdoc/>
    public static Contracted<T> Abs(Contracted<T> value) => new(T.Abs(value.Value));

    /// <inheritdoc/>
    public static Contracted<T> Max(Contracted<T> left, Contracted<T> right) => new(T.Max(left.Value, right.Value));

    /// <inheritdoc/>
    public static Contracted<T> Min(Contracted<T> left, Contracted<T> right) => new(T.Min(left.Value, right.Value));

    /// <inheritdoc/>
    public static Contracted<T> Select(Contracted<T> sign, Contracted<T> whenNegative, Contracted<T> otherwise) =>
        new(T.Select(sign.Value, whenNegative.Value, otherwise.Value));
}
