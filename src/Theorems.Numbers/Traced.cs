namespace Theorems.Numbers;

/// <summary>A number of another system that keeps a trace of how it was computed: the same values, and the program as a list of operations.</summary>
/// <typeparam name="T">The number system in which values are computed; one number each, no lanes.</typeparam>
public readonly struct Traced<T> : IReal<Traced<T>>
    where T : struct, IReal<T>
{
    internal Traced(T value, int place, Trace<T>? trace)
    {
        Value = value;
        Place = place;
        Trace = trace;
    }

    /// <summary>The number.</summary>
    public T Value { get; }

    internal int Place { get; }

    internal Trace<T>? Trace { get; }

    /// <inheritdoc/>
    public static Traced<T> Zero => default;

    /// <inheritdoc/>
    public static Traced<T> One => FromDyadic(1);

    /// <inheritdoc/>
    public static double UnitRoundoff => T.UnitRoundoff;

    /// <summary>Always: a number is a place in one trace.</summary>
    public static bool BelongsToOneRun => true;

    /// <summary>A constant of the program.</summary>
    public static Traced<T> FromDyadic(double value) => new(T.FromDyadic(value), 0, null);

    /// <summary>The double nearest to the value. The trace then holds for this run's inputs alone, unless the number is a constant.</summary>
    public double ToDouble(int lane = 0)
    {
        if (Trace is not null)
        {
            Trace.LooksAtNumbers = true;
        }

        return Value.ToDouble(lane);
    }

    /// <inheritdoc/>
    public static Traced<T> operator +(Traced<T> left, Traced<T> right) => Trace<T>.Record(Operation.Add, left.Value + right.Value, left, right);

    /// <inheritdoc/>
    public static Traced<T> operator -(Traced<T> left, Traced<T> right) => Trace<T>.Record(Operation.Subtract, left.Value - right.Value, left, right);

    /// <inheritdoc/>
    public static Traced<T> operator *(Traced<T> left, Traced<T> right) => Trace<T>.Record(Operation.Multiply, left.Value * right.Value, left, right);

    /// <inheritdoc/>
    public static Traced<T> operator /(Traced<T> left, Traced<T> right) => Trace<T>.Record(Operation.Divide, left.Value / right.Value, left, right);

    /// <inheritdoc/>
    public static Traced<T> operator -(Traced<T> value) => Trace<T>.Record(Operation.Negate, -value.Value, value);

    /// <inheritdoc/>
    public static Traced<T> MultiplyAdd(Traced<T> a, Traced<T> b, Traced<T> c) =>
        Trace<T>.Record(Operation.MultiplyAdd, T.MultiplyAdd(a.Value, b.Value, c.Value), a, b, c);

    /// <inheritdoc/>
    public static Traced<T> Sqrt(Traced<T> value) => Trace<T>.Record(Operation.Sqrt, T.Sqrt(value.Value), value);

    /// <inheritdoc/>
    public static Traced<T> Exp(Traced<T> value) => Trace<T>.Record(Operation.Exp, T.Exp(value.Value), value);

    /// <inheritdoc/>
    public static Traced<T> Log(Traced<T> value) => Trace<T>.Record(Operation.Log, T.Log(value.Value), value);

    /// <inheritdoc/>
    public static Traced<T> Expm1(Traced<T> value) => Trace<T>.Record(Operation.Expm1, T.Expm1(value.Value), value);

    /// <inheritdoc/>
    public static Traced<T> Log1p(Traced<T> value) => Trace<T>.Record(Operation.Log1p, T.Log1p(value.Value), value);

    /// <inheritdoc/>
    public static Traced<T> Logistic(Traced<T> value) => Trace<T>.Record(Operation.Logistic, T.Logistic(value.Value), value);

    /// <inheritdoc/>
    public static Traced<T> Softplus(Traced<T> value) => Trace<T>.Record(Operation.Softplus, T.Softplus(value.Value), value);

    /// <inheritdoc/>
    public static Traced<T> Abs(Traced<T> value) => Trace<T>.Record(Operation.Abs, T.Abs(value.Value), value);

    /// <inheritdoc/>
    public static Traced<T> Max(Traced<T> left, Traced<T> right) => Trace<T>.Record(Operation.Max, T.Max(left.Value, right.Value), left, right);

    /// <inheritdoc/>
    public static Traced<T> Min(Traced<T> left, Traced<T> right) => Trace<T>.Record(Operation.Min, T.Min(left.Value, right.Value), left, right);

    /// <inheritdoc/>
    public static Traced<T> Select(Traced<T> sign, Traced<T> whenNegative, Traced<T> otherwise) =>
        Trace<T>.Record(Operation.Select, T.Select(sign.Value, whenNegative.Value, otherwise.Value), sign, whenNegative, otherwise);

    /// <summary>The value.</summary>
    public override string ToString() => Value.ToString() ?? "";
}
