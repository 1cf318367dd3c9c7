using System.Runtime.CompilerServices;

namespace Theorems.Numbers;

/// <summary>A real number and its derivative in one direction: <see cref="Dual{T}"/> with roots, exponentials and selection.</summary>
/// <remarks>Where a function has no derivative (|x| at 0, max at a tie) the one from the right, or that of the left argument, is taken.</remarks>
/// <typeparam name="T">The real numbers of values and derivatives.</typeparam>
/// <param name="Parts">The value and the derivative.</param>
public readonly record struct DualReal<T>(Dual<T> Parts) : IReal<DualReal<T>>
    where T : struct, IReal<T>
{
    /// <summary>A value with its derivative.</summary>
    public DualReal(T value, T derivative)
        : this(new Dual<T>(value, derivative))
    {
    }

    /// <summary>The value.</summary>
    public T Value => Parts.Value;

    /// <summary>The derivative along the chosen direction.</summary>
    public T Derivative => Parts.Derivative;

    /// <inheritdoc/>
    public static DualReal<T> Zero => default;

    /// <inheritdoc/>
    public static DualReal<T> One => new(Dual<T>.One);

    /// <inheritdoc cref="Dual{T}.UnitRoundoff"/>
    public static double UnitRoundoff => T.UnitRoundoff;

    /// <inheritdoc/>
    public static int LaneCount => T.LaneCount;

    /// <summary>The constant with the given value: its derivative is zero.</summary>
    public static DualReal<T> FromDyadic(double value) => new(Dual<T>.FromDyadic(value));

    /// <summary>The constant whose lanes have the given values: its derivative is zero.</summary>
    public static DualReal<T> FromDyadic(ReadOnlySpan<double> lanes) => new(Dual<T>.FromDyadic(lanes));

    /// <summary>A constant: its derivative is zero.</summary>
    public static DualReal<T> Constant(T value) => new(Dual<T>.Constant(value));

    /// <summary>The variable that is differentiated by: its derivative is one.</summary>
    public static DualReal<T> Variable(T value) => new(Dual<T>.Variable(value));

    /// <summary>The double nearest to one lane of the value.</summary>
    public double ToDouble(int lane = 0) => Value.ToDouble(lane);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualReal<T> operator +(DualReal<T> left, DualReal<T> right) => new(left.Parts + right.Parts);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualReal<T> operator -(DualReal<T> left, DualReal<T> right) => new(left.Parts - right.Parts);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualReal<T> operator *(DualReal<T> left, DualReal<T> right) => new(left.Parts * right.Parts);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualReal<T> operator /(DualReal<T> left, DualReal<T> right) => new(left.Parts / right.Parts);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualReal<T> operator -(DualReal<T> value) => new(-value.Parts);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DualReal<T> MultiplyAdd(DualReal<T> a, DualReal<T> b, DualReal<T> c) => new(Dual<T>.MultiplyAdd(a.Parts, b.Parts, c.Parts));

    /// <summary>The square root; its derivative is 1/(2 sqrt x).</summary>
    public static DualReal<T> Sqrt(DualReal<T> value)
    {
        T root = T.Sqrt(value.Value);
        return new(root, value.Derivative / (root + root));
    }

    /// <summary>e^x; its derivative is e^x.</summary>
    public static DualReal<T> Exp(DualReal<T> value)
    {
        T exponential = T.Exp(value.Value);
        return new(exponential, exponential * value.Derivative);
    }

    /// <summary>ln x; its derivative is 1/x.</summary>
    public static DualReal<T> Log(DualReal<T> value) => new(T.Log(value.Value), value.Derivative / value.Value);

    /// <summary>e^x - 1; its derivative is e^x.</summary>
    public static DualReal<T> Expm1(DualReal<T> value) => new(T.Expm1(value.Value), T.Exp(value.Value) * value.Derivative);

    /// <summary>ln(1 + x); its derivative is 1/(1 + x).</summary>
    public static DualReal<T> Log1p(DualReal<T> value) => new(T.Log1p(value.Value), value.Derivative / (T.One + value.Value));

    /// <summary>The logistic function s; its derivative is s(x) s(-x), which does not cancel.</summary>
    public static DualReal<T> Logistic(DualReal<T> value)
    {
        T logistic = T.Logistic(value.Value);
        return new(logistic, logistic * T.Logistic(-value.Value) * value.Derivative);
    }

    /// <summary>ln(1 + e^x); its derivative is the logistic function.</summary>
    public static DualReal<T> Softplus(DualReal<T> value) => new(T.Softplus(value.Value), T.Logistic(value.Value) * value.Derivative);

    /// <summary>The absolute value; its derivative is the sign, 1 at zero.</summary>
    public static DualReal<T> Abs(DualReal<T> value) =>
        new(T.Abs(value.Value), T.Select(value.Value, -value.Derivative, value.Derivative));

    /// <summary>The larger number with its derivative; that of <paramref name="left"/> at a tie.</summary>
    public static DualReal<T> Max(DualReal<T> left, DualReal<T> right) => new(
        T.Max(left.Value, right.Value),
        T.Select(left.Value - right.Value, right.Derivative, left.Derivative));

    /// <summary>The smaller number with its derivative; that of <paramref name="left"/> at a tie.</summary>
    public static DualReal<T> Min(DualReal<T> left, DualReal<T> right) => new(
        T.Min(left.Value, right.Value),
        T.Select(right.Value - left.Value, right.Derivative, left.Derivative));

    /// <summary>Lane by lane one of two numbers with its derivative; the choice itself is not differentiated.</summary>
    public static DualReal<T> Select(DualReal<T> sign, DualReal<T> whenNegative, DualReal<T> otherwise) => new(
        T.Select(sign.Value, whenNegative.Value, otherwise.Value),
        T.Select(sign.Value, whenNegative.Derivative, otherwise.Derivative));

    /// <summary>The value and the derivative.</summary>
    public override string ToString() => Parts.ToString();
}
