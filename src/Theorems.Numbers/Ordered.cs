namespace Theorems.Numbers;

/// <summary>A real number system with comparisons, for programs that branch on data: scalars only, since lanes may disagree about a branch.</summary>
/// <remarks>
/// Values have the bits that they have in <typeparamref name="T"/>, and a comparison looks at the sign of the difference. Over <see cref="RunningError{T}"/> it
/// looks at values alone, so that a bound holds as long as rounding changes no branch that matters. Equality is that of <typeparamref name="T"/>.
/// </remarks>
/// <typeparam name="T">The number system; one lane.</typeparam>
/// <param name="Value">The number.</param>
public readonly record struct Ordered<T>(T Value) : IOrderedField<Ordered<T>>
    where T : struct, IReal<T>
{
    /// <inheritdoc/>
    public static Ordered<T> Zero => default;

    /// <inheritdoc/>
    public static Ordered<T> One => new(T.One);

    /// <inheritdoc/>
    public static double UnitRoundoff => T.UnitRoundoff;

    /// <inheritdoc/>
    public static Ordered<T> FromDyadic(double value) => new(T.FromDyadic(value));

    /// <inheritdoc/>
    public double ToDouble(int lane = 0) => Value.ToDouble(lane);

    /// <inheritdoc/>
    public static Ordered<T> operator +(Ordered<T> left, Ordered<T> right) => new(left.Value + right.Value);

    /// <inheritdoc/>
    public static Ordered<T> operator -(Ordered<T> left, Ordered<T> right) => new(left.Value - right.Value);

    /// <inheritdoc/>
    public static Ordered<T> operator *(Ordered<T> left, Ordered<T> right) => new(left.Value * right.Value);

    /// <inheritdoc/>
    public static Ordered<T> operator /(Ordered<T> left, Ordered<T> right) => new(left.Value / right.Value);

    /// <inheritdoc/>
    public static Ordered<T> operator -(Ordered<T> value) => new(-value.Value);

    /// <inheritdoc/>
    public static Ordered<T> MultiplyAdd(Ordered<T> a, Ordered<T> b, Ordered<T> c) => new(T.MultiplyAdd(a.Value, b.Value, c.Value));

    /// <inheritdoc/>
    public static bool operator <(Ordered<T> left, Ordered<T> right) => IsNegative(left.Value - right.Value);

    /// <inheritdoc/>
    public static bool operator >(Ordered<T> left, Ordered<T> right) => IsNegative(right.Value - left.Value);

    /// <inheritdoc/>
    public static bool operator <=(Ordered<T> left, Ordered<T> right) => IsKnown(left, right) && !(right < left);

    /// <inheritdoc/>
    public static bool operator >=(Ordered<T> left, Ordered<T> right) => IsKnown(left, right) && !(left < right);

    /// <summary>The number.</summary>
    public override string ToString() => Value.ToString() ?? "";

    private static bool IsNegative(T difference) => T.Select(difference, T.One, T.Zero).ToDouble() > 0;

    private static bool IsKnown(Ordered<T> left, Ordered<T> right) => !double.IsNaN(left.ToDouble()) && !double.IsNaN(right.ToDouble());
}
