namespace Theorems.Numbers;

/// <summary>One deliberate change of arithmetic, to see what a difference in bits comes from.</summary>
/// <typeparam name="T">The number system that is changed.</typeparam>
public interface IArithmeticChange<T>
    where T : struct, IReal<T>
{
    /// <summary>a b + c.</summary>
    static virtual T MultiplyAdd(T a, T b, T c) => T.MultiplyAdd(a, b, c);

    /// <summary>What becomes of the result of every operation.</summary>
    static virtual T Result(T value) => value;

    /// <summary>e^x.</summary>
    static virtual T Exp(T value) => T.Exp(value);

    /// <summary>ln x.</summary>
    static virtual T Log(T value) => T.Log(value);

    /// <summary>e^x - 1.</summary>
    static virtual T Expm1(T value) => T.Expm1(value);

    /// <summary>ln(1 + x).</summary>
    static virtual T Log1p(T value) => T.Log1p(value);

    /// <summary>1/(1 + e^-x).</summary>
    static virtual T Logistic(T value) => T.Logistic(value);

    /// <summary>ln(1 + e^x).</summary>
    static virtual T Softplus(T value) => T.Softplus(value);
}

/// <summary>Multiply-adds round twice: what a compiler or a device without fused operations computes.</summary>
public readonly struct WithoutFusion<T> : IArithmeticChange<T>
    where T : struct, IReal<T>
{
    /// <inheritdoc/>
    public static T MultiplyAdd(T a, T b, T c) => (a * b) + c;
}

/// <summary>Subnormal results become zero: what many devices do, and processors in their fast modes.</summary>
public readonly struct FlushToZero<T> : IArithmeticChange<T>
    where T : struct, IReal<T>
{
    // The smallest normal number of float32 or of float64, by the unit roundoff of the system.
    private static T SmallestNormal => T.FromDyadic(Math.ScaleB(1, T.UnitRoundoff > 1e-10 ? -126 : -1022));

    /// <inheritdoc/>
    public static T Result(T value) => T.Select(T.Abs(value) - SmallestNormal, T.Zero, value);
}

/// <summary>The platform's elementary functions in place of this library's own: what code that calls libm computes.</summary>
public readonly struct PlatformFunctions : IArithmeticChange<Float64>
{
    /// <inheritdoc/>
    public static Float64 Exp(Float64 value) => new(Math.Exp(value.Value));

    /// <inheritdoc/>
    public static Float64 Log(Float64 value) => new(Math.Log(value.Value));

    /// <inheritdoc/>
    public static Float64 Expm1(Float64 value) => new(Math.Exp(value.Value) - 1);

    /// <inheritdoc/>
    public static Float64 Log1p(Float64 value) => new(Math.Log(1 + value.Value));

    /// <inheritdoc/>
    public static Float64 Logistic(Float64 value) => new(1 / (1 + Math.Exp(-value.Value)));

    /// <inheritdoc/>
    public static Float64 Softplus(Float64 value) => new(Math.Max(value.Value, 0) + Math.Log(1 + Math.Exp(-Math.Abs(value.Value))));
}

/// <summary>A number system with one change of its arithmetic; everything else is as it was, bit for bit.</summary>
/// <typeparam name="T">The number system.</typeparam>
/// <typeparam name="TChange">The change.</typeparam>
/// <param name="Value">The number.</param>
public readonly record struct Altered<T, TChange>(T Value) : IReal<Altered<T, TChange>>
    where T : struct, IReal<T>
    where TChange : struct, IArithmeticChange<T>
{
    /// <inheritdoc/>
    public static Altered<T, TChange> Zero => default;

    /// <inheritdoc/>
    public static Altered<T, TChange> One => new(T.One);

    /// <inheritdoc/>
    public static double UnitRoundoff => T.UnitRoundoff;

    /// <inheritdoc/>
    public static int LaneCount => T.LaneCount;

    /// <inheritdoc/>
    public static Altered<T, TChange> FromDyadic(double value) => new(T.FromDyadic(value));

    /// <inheritdoc/>
    public static Altered<T, TChange> FromDyadic(ReadOnlySpan<double> lanes) => new(T.FromDyadic(lanes));

    /// <inheritdoc/>
    public double ToDouble(int lane = 0) => Value.ToDouble(lane);

    /// <inheritdoc/>
    public static Altered<T, TChange> operator +(Altered<T, TChange> left, Altered<T, TChange> right) => new(TChange.Result(left.Value + right.Value));

    /// <inheritdoc/>
    public static Altered<T, TChange> operator -(Altered<T, TChange> left, Altered<T, TChange> right) => new(TChange.Result(left.Value - right.Value));

    /// <inheritdoc/>
    public static Altered<T, TChange> operator *(Altered<T, TChange> left, Altered<T, TChange> right) => new(TChange.Result(left.Value * right.Value));

    /// <inheritdoc/>
    public static Altered<T, TChange> operator /(Altered<T, TChange> left, Altered<T, TChange> right) => new(TChange.Result(left.Value / right.Value));

    /// <inheritdoc/>
    public static Altered<T, TChange> operator -(Altered<T, TChange> value) => new(-value.Value);

    /// <inheritdoc/>
    public static Altered<T, TChange> MultiplyAdd(Altered<T, TChange> a, Altered<T, TChange> b, Altered<T, TChange> c) =>
        new(TChange.Result(TChange.MultiplyAdd(a.Value, b.Value, c.Value)));

    /// <inheritdoc/>
    public static Altered<T, TChange> Sqrt(Altered<T, TChange> value) => new(T.Sqrt(value.Value));

    /// <inheritdoc/>
    public static Altered<T, TChange> Exp(Altered<T, TChange> value) => new(TChange.Result(TChange.Exp(value.Value)));

    /// <inheritdoc/>
    public static Altered<T, TChange> Log(Altered<T, TChange> value) => new(TChange.Result(TChange.Log(value.Value)));

    /// <inheritdoc/>
    public static Altered<T, TChange> Expm1(Altered<T, TChange> value) => new(TChange.Result(TChange.Expm1(value.Value)));

    /// <inheritdoc/>
    public static Altered<T, TChange> Log1p(Altered<T, TChange> value) => new(TChange.Result(TChange.Log1p(value.Value)));

    /// <inheritdoc/>
    public static Altered<T, TChange> Logistic(Altered<T, TChange> value) => new(TChange.Result(TChange.Logistic(value.Value)));

    /// <inheritdoc/>
    public static Altered<T, TChange> Softplus(Altered<T, TChange> value) => new(TChange.Result(TChange.Softplus(value.Value)));

    /// <inheritdoc/>
    public static Altered<T, TChange> Abs(Altered<T, TChange> value) => new(T.Abs(value.Value));

    /// <inheritdoc/>
    public static Altered<T, TChange> Max(Altered<T, TChange> left, Altered<T, TChange> right) => new(T.Max(left.Value, right.Value));

    /// <inheritdoc/>
    public static Altered<T, TChange> Min(Altered<T, TChange> left, Altered<T, TChange> right) => new(T.Min(left.Value, right.Value));

    /// <inheritdoc/>
    public static Altered<T, TChange> Select(Altered<T, TChange> sign, Altered<T, TChange> whenNegative, Altered<T, TChange> otherwise) =>
        new(T.Select(sign.Value, whenNegative.Value, otherwise.Value));
}
