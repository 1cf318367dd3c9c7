using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Theorems.Numbers;

/// <summary>Eight independent binary64 numbers: one 512-bit register, two of 256 bits, or four of 128 bits, whichever the machine has.</summary>
/// <remarks>There are always eight lanes, so a batch of trials has one layout and one set of bits on every machine.</remarks>
/// <param name="Value">The eight doubles.</param>
public readonly record struct Lanes(Vector512<double> Value) : IBinaryReal<Lanes>
{
    /// <summary>The number of lanes: 8.</summary>
    public const int Count = 8;

    /// <inheritdoc/>
    public static Lanes Zero => default;

    /// <inheritdoc/>
    public static Lanes One => new(Vector512.Create(1.0));

    /// <inheritdoc/>
    public static double UnitRoundoff => Float64.UnitRoundoff;

    /// <inheritdoc/>
    public static int LaneCount => Count;

    /// <inheritdoc/>
    public static Lanes FromDyadic(double value) => new(Vector512.Create(value));

    /// <inheritdoc/>
    public static Lanes FromDyadic(ReadOnlySpan<double> lanes) => new(Vector512.Create(lanes));

    /// <inheritdoc/>
    public double ToDouble(int lane = 0) => Value.GetElement(lane);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator +(Lanes left, Lanes right) => new(left.Value + right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator -(Lanes left, Lanes right) => new(left.Value - right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator *(Lanes left, Lanes right) => new(left.Value * right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator /(Lanes left, Lanes right) => new(left.Value / right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator -(Lanes value) => new(-value.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes MultiplyAdd(Lanes a, Lanes b, Lanes c) => new(Vector512.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    /// <inheritdoc/>
    public static Lanes Sqrt(Lanes value) => new(Vector512.Sqrt(value.Value));

    /// <inheritdoc/>
    public static Lanes Exp(Lanes value) => Elementary.Exp(value);

    /// <inheritdoc/>
    public static Lanes Log(Lanes value) => Elementary.Log(value);

    /// <inheritdoc/>
    public static Lanes Expm1(Lanes value) => Elementary.Expm1(value);

    /// <inheritdoc/>
    public static Lanes Log1p(Lanes value) => Elementary.Log1p(value);

    /// <inheritdoc/>
    public static Lanes Logistic(Lanes value) => Elementary.Logistic(value);

    /// <inheritdoc/>
    public static Lanes Softplus(Lanes value) => Elementary.Softplus(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Abs(Lanes value) => new(Vector512.Abs(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Max(Lanes left, Lanes right) => new(Vector512.Max(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Min(Lanes left, Lanes right) => new(Vector512.Min(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Select(Lanes sign, Lanes whenNegative, Lanes otherwise) =>
        new(Vector512.ConditionalSelect(Vector512.LessThan(sign.Value, Vector512<double>.Zero), whenNegative.Value, otherwise.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes RoundToInteger(Lanes value) => new(Vector512.Round(value.Value));

    /// <inheritdoc/>
    public static Lanes ScaleByPowerOfTwo(Lanes value, Lanes exponent)
    {
        Span<double> scaled = stackalloc double[Count];
        for (int lane = 0; lane < Count; lane++)
        {
            scaled[lane] = Math.ScaleB(value.ToDouble(lane), (int)exponent.ToDouble(lane));
        }

        return FromDyadic(scaled);
    }

    /// <inheritdoc/>
    public static Lanes ExponentOf(Lanes value)
    {
        Span<double> exponents = stackalloc double[Count];
        for (int lane = 0; lane < Count; lane++)
        {
            exponents[lane] = Math.ILogB(value.ToDouble(lane));
        }

        return FromDyadic(exponents);
    }
}
