namespace Theorems.Numbers;

/// <summary>A number whose operations are counted, so that complexity claims and GFLOP/s figures rest on counts instead of formulas.</summary>
/// <remarks>
/// The tally is kept per thread; <see cref="OperationCount.Measure"/> reads it. An operation on a value with several lanes counts once.
/// </remarks>
/// <typeparam name="T">The real numbers that do the work.</typeparam>
/// <param name="Value">The number.</param>
public readonly record struct Counted<T>(T Value) : IReal<Counted<T>>
    where T : struct, IReal<T>
{
    private static readonly OperationCount s_addition = default(OperationCount) with { Additions = 1 };
    private static readonly OperationCount s_multiplication = default(OperationCount) with { Multiplications = 1 };
    private static readonly OperationCount s_division = default(OperationCount) with { Divisions = 1 };
    private static readonly OperationCount s_fusedMultiplyAdd = default(OperationCount) with { FusedMultiplyAdds = 1 };
    private static readonly OperationCount s_squareRoot = default(OperationCount) with { SquareRoots = 1 };
    private static readonly OperationCount s_elementaryFunction = default(OperationCount) with { ElementaryFunctions = 1 };
    private static readonly OperationCount s_selection = default(OperationCount) with { Selections = 1 };

    /// <inheritdoc/>
    public static Counted<T> Zero => new(T.Zero);

    /// <inheritdoc/>
    public static Counted<T> One => new(T.One);

    /// <inheritdoc/>
    public static double UnitRoundoff => T.UnitRoundoff;

    /// <inheritdoc/>
    public static int LaneCount => T.LaneCount;

    /// <inheritdoc/>
    public static Counted<T> FromDyadic(double value) => new(T.FromDyadic(value));

    /// <inheritdoc/>
    public static Counted<T> FromDyadic(ReadOnlySpan<double> lanes) => new(T.FromDyadic(lanes));

    /// <inheritdoc/>
    public double ToDouble(int lane = 0) => Value.ToDouble(lane);

    /// <inheritdoc/>
    public static Counted<T> operator +(Counted<T> left, Counted<T> right) => Count(s_addition, left.Value + right.Value);

    /// <inheritdoc/>
    public static Counted<T> operator -(Counted<T> left, Counted<T> right) => Count(s_addition, left.Value - right.Value);

    /// <inheritdoc/>
    public static Counted<T> operator *(Counted<T> left, Counted<T> right) => Count(s_multiplication, left.Value * right.Value);

    /// <inheritdoc/>
    public static Counted<T> operator /(Counted<T> left, Counted<T> right) => Count(s_division, left.Value / right.Value);

    /// <inheritdoc/>
    public static Counted<T> operator -(Counted<T> value) => new(-value.Value);

    /// <inheritdoc/>
    public static Counted<T> MultiplyAdd(Counted<T> a, Counted<T> b, Counted<T> c) =>
        Count(s_fusedMultiplyAdd, T.MultiplyAdd(a.Value, b.Value, c.Value));

    /// <inheritdoc/>
    public static Counted<T> Sqrt(Counted<T> value) => Count(s_squareRoot, T.Sqrt(value.Value));

    /// <inheritdoc/>
    public static Counted<T> Exp(Counted<T> value) => Count(s_elementaryFunction, T.Exp(value.Value));

    /// <inheritdoc/>
    public static Counted<T> Log(Counted<T> value) => Count(s_elementaryFunction, T.Log(value.Value));

    /// <inheritdoc/>
    public static Counted<T> Expm1(Counted<T> value) => Count(s_elementaryFunction, T.Expm1(value.Value));

    /// <inheritdoc/>
    public static Counted<T> Log1p(Counted<T> value) => Count(s_elementaryFunction, T.Log1p(value.Value));

    /// <inheritdoc/>
    public static Counted<T> Logistic(Counted<T> value) => Count(s_elementaryFunction, T.Logistic(value.Value));

    /// <inheritdoc/>
    public static Counted<T> Softplus(Counted<T> value) => Count(s_elementaryFunction, T.Softplus(value.Value));

    /// <inheritdoc/>
    public static Counted<T> Abs(Counted<T> value) => Count(s_selection, T.Abs(value.Value));

    /// <inheritdoc/>
    public static Counted<T> Max(Counted<T> left, Counted<T> right) => Count(s_selection, T.Max(left.Value, right.Value));

    /// <inheritdoc/>
    public static Counted<T> Min(Counted<T> left, Counted<T> right) => Count(s_selection, T.Min(left.Value, right.Value));

    /// <inheritdoc/>
    public static Counted<T> Select(Counted<T> sign, Counted<T> whenNegative, Counted<T> otherwise) =>
        Count(s_selection, T.Select(sign.Value, whenNegative.Value, otherwise.Value));

    private static Counted<T> Count(OperationCount operation, T result)
    {
        OperationCount.Record(operation);
        return new(result);
    }
}
