using System.Runtime.CompilerServices;

namespace Theorems.Numbers;

/// <summary>IEEE 754 binary32: 24 bits, unit roundoff 2^-24.</summary>
/// <param name="Value">The float.</param>
public readonly record struct Float32(float Value) : IOrdered<Float32>, IBinaryReal<Float32>
{
    /// <inheritdoc/>
    public static Float32 Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => default;
    }

    /// <inheritdoc/>
    public static Float32 One
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(1);
    }

    /// <inheritdoc/>
    public static double UnitRoundoff
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 1.0 / (1L << 24);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 FromDyadic(double value) => new((float)value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double ToDouble(int lane = 0) => Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 operator +(Float32 left, Float32 right) => new(left.Value + right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 operator -(Float32 left, Float32 right) => new(left.Value - right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 operator *(Float32 left, Float32 right) => new(left.Value * right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 operator /(Float32 left, Float32 right) => new(left.Value / right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 operator -(Float32 value) => new(-value.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(Float32 left, Float32 right) => left.Value < right.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(Float32 left, Float32 right) => left.Value > right.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(Float32 left, Float32 right) => left.Value <= right.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(Float32 left, Float32 right) => left.Value >= right.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 MultiplyAdd(Float32 a, Float32 b, Float32 c) => new(MathF.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 Sqrt(Float32 value) => new(MathF.Sqrt(value.Value));

    /// <inheritdoc cref="Elementary.Exp"/>
    /// <remarks>Computed in binary64 and rounded: at most 0.5000001 ulp of binary32.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 Exp(Float32 value) => Narrow(Float64.Exp(Widen(value)));

    /// <inheritdoc cref="Elementary.Log"/>
    /// <remarks>Computed in binary64 and rounded: at most 0.5000001 ulp of binary32.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 Log(Float32 value) => Narrow(Float64.Log(Widen(value)));

    /// <inheritdoc cref="Elementary.Expm1"/>
    /// <remarks>Computed in binary64 and rounded: at most 0.5000001 ulp of binary32.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 Expm1(Float32 value) => Narrow(Float64.Expm1(Widen(value)));

    /// <inheritdoc cref="Elementary.Log1p"/>
    /// <remarks>Computed in binary64 and rounded: at most 0.5000001 ulp of binary32.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 Log1p(Float32 value) => Narrow(Float64.Log1p(Widen(value)));

    /// <inheritdoc cref="Elementary.Logistic"/>
    /// <remarks>Computed in binary64 and rounded: at most 0.5000001 ulp of binary32.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 Logistic(Float32 value) => Narrow(Float64.Logistic(Widen(value)));

    /// <inheritdoc cref="Elementary.Softplus"/>
    /// <remarks>Computed in binary64 and rounded: at most 0.5000001 ulp of binary32.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 Softplus(Float32 value) => Narrow(Float64.Softplus(Widen(value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 Abs(Float32 value) => new(MathF.Abs(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 Max(Float32 left, Float32 right) => new(MathF.Max(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 Min(Float32 left, Float32 right) => new(MathF.Min(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 Select(Float32 sign, Float32 whenNegative, Float32 otherwise) => sign.Value < 0 ? whenNegative : otherwise;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 RoundToInteger(Float32 value) => new(MathF.Round(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 ScaleByPowerOfTwo(Float32 value, Float32 exponent) => new(MathF.ScaleB(value.Value, (int)exponent.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 ExponentOf(Float32 value) => new(float.IsFinite(value.Value)
        ? value.Value == 0 ? float.NegativeInfinity : MathF.ILogB(value.Value)
        : MathF.Abs(value.Value));

    private static Float64 Widen(Float32 value) => new(value.Value);

    private static Float32 Narrow(Float64 value) => new((float)value.Value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
