using System.Globalization;
using System.Runtime.CompilerServices;

namespace Theorems.Numbers;

/// <summary>A number and its derivative in one direction: value + derivative e with e^2 = 0.</summary>
/// <remarks>
/// Arithmetic with e^2 = 0 is the chain rule (forward-mode automatic differentiation; Clifford 1873, Wengert 1964), so the derivative of a
/// rational function is exact over the rationals and needs no finite differences anywhere. For roots and exponentials see
/// <see cref="DualReal{T}"/>. A rounding error in the derivative is relative to the terms it sums, not to their sum.
/// </remarks>
/// <typeparam name="T">The field of values and derivatives.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Derivative">The derivative along the chosen direction.</param>
public readonly record struct Dual<T>(T Value, T Derivative) : IField<Dual<T>>
    where T : struct, IField<T>
{
    /// <inheritdoc/>
    public static Dual<T> Zero => default;

    /// <inheritdoc/>
    public static Dual<T> One => new(T.One, T.Zero);

    /// <summary>That of <typeparamref name="T"/>, for values; a derivative's error is a small multiple of it relative to the terms it sums.</summary>
    public static double UnitRoundoff => T.UnitRoundoff;

    /// <inheritdoc/>
    public static int LaneCount => T.LaneCount;

    /// <summary>The constant with the given value: its derivative is zero.</summary>
    public static Dual<T> FromDyadic(double value) => new(T.FromDyadic(value), T.Zero);

    /// <summary>The constant whose lanes have the given values: its derivative is zero.</summary>
    public static Dual<T> FromDyadic(ReadOnlySpan<double> lanes) => new(T.FromDyadic(lanes), T.Zero);

    /// <summary>A constant: its derivative is zero.</summary>
    public static Dual<T> Constant(T value) => new(value, T.Zero);

    /// <summary>The variable that is differentiated by: its derivative is one.</summary>
    public static Dual<T> Variable(T value) => new(value, T.One);

    /// <summary>The double nearest to one lane of the value.</summary>
    public double ToDouble(int lane = 0) => Value.ToDouble(lane);

    /// <summary>The sum; (f + g)' = f' + g'.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator +(Dual<T> left, Dual<T> right) => new(left.Value + right.Value, left.Derivative + right.Derivative);

    /// <summary>The difference; (f - g)' = f' - g'.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator -(Dual<T> left, Dual<T> right) => new(left.Value - right.Value, left.Derivative - right.Derivative);

    /// <summary>The product; (f g)' = f' g + f g'.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator *(Dual<T> left, Dual<T> right) =>
        new(left.Value * right.Value, T.MultiplyAdd(left.Derivative, right.Value, left.Value * right.Derivative));

    /// <summary>The quotient; (f/g)' = (f' - (f/g) g')/g.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator /(Dual<T> left, Dual<T> right)
    {
        T quotient = left.Value / right.Value;
        return new(quotient, T.MultiplyAdd(-quotient, right.Derivative, left.Derivative) / right.Value);
    }

    /// <summary>The negative; (-f)' = -f'.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> operator -(Dual<T> value) => new(-value.Value, -value.Derivative);

    /// <summary>a b + c, fused in the value; (a b + c)' = a' b + a b' + c'.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual<T> MultiplyAdd(Dual<T> a, Dual<T> b, Dual<T> c) => new(
        T.MultiplyAdd(a.Value, b.Value, c.Value),
        T.MultiplyAdd(a.Derivative, b.Value, T.MultiplyAdd(a.Value, b.Derivative, c.Derivative)));

    /// <summary>The value and the derivative.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} + {Derivative} e");
}
