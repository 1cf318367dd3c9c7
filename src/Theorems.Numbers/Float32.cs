using System.Runtime.CompilerServices;

namespace Theorems.Numbers;

/// <summary>IEEE 754 binary32: 24 bits, unit roundoff 2^-24.</summary>
/// <param name="Value">The float.</param>
public readonly record struct Float32(float Value) : IOrdered<Float32>, IBinaryReal<Float32>
{
    /// <inheritdoc/>
    public static Float32 Zero => default;

    /// <inheritdoc/>
    public static Float32 One => new(1);

    /// <inheritdoc/>
    public static double UnitRoundoff => 1.0 / (1L << 24);

    /// <inheritdoc/>
    public static Float32 FromDyadic(double value) => new((float)value);

    /// <inheritdoc/>
    public double ToDouble(int lane = 0) => Value;

    /// <inheritdoc/>
    public static Float32 operator +(Float32 left, Float32 right) => new(left.Value + right.Value);

    /// <inheritdoc/>
    public static Float32 operator -(Float32 left, Float32 right) => new(left.Value - right.Value);

    /// <inheritdoc/>
    public static Float32 operator *(Float32 left, Float32 right) => new(left.Value * right.Value);

    /// <inheritdoc/>
    public static Float32 operator /(Float32 left, Float32 right) => new(left.Value / right.Value);

    /// <inheritdoc/>
    public static Float32 operator -(Float32 value) => new(-value.Value);

    /// <inheritdoc/>
    public static bool operator <(Float32 left, Float32 right) => left.Value < right.Value;

    /// <inheritdoc/>
    public static bool operator >(Float32 left, Float32 right) => left.Value > right.Value;

    /// <inheritdoc/>
    public static bool operator <=(Float32 left, Float32 right) => left.Value <= right.Value;

    /// <inheritdoc/>
    public static bool operator >=(Float32 left, Float32 right) => left.Value >= right.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float32 MultiplyAdd(Float32 a, Float32 b, Float32 c) => new(MathF.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    /// <inheritdoc/>
    public static Float32 Sqrt(Float32 value) => new(MathF.Sqrt(value.Value));

    /// <inheritdoc/>
    public static Float32 Exp(Float32 value) => Elementary.Exp(value);

    /// <inheritdoc/>
    public static Float32 Log(Float32 value) => Elementary.Log(value);

    /// <inheritdoc/>
    public static Float32 Expm1(Float32 value) => Elementary.Expm1(value);

    /// <inheritdoc/>
    public static Float32 Log1p(Float32 value) => Elementary.Log1p(value);

    /// <inheritdoc/>
    public static Float32 Logistic(Float32 value) => Elementary.Logistic(value);

    /// <inheritdoc/>
    public static Float32 Softplus(Float32 value) => Elementary.Softplus(value);

    /// <inheritdoc/>
    public static Float32 Abs(Float32 value) => new(MathF.Abs(value.Value));

    /// <inheritdoc/>
    public static Float32 Max(Float32 left, Float32 right) => new(MathF.Max(left.Value, right.Value));

    /// <inheritdoc/>
    public static Float32 Min(Float32 left, Float32 right) => new(MathF.Min(left.Value, right.Value));

    /// <inheritdoc/>
    public static Float32 Select(Float32 sign, Float32 whenNegative, Float32 otherwise) => sign.Value < 0 ? whenNegative : otherwise;

    /// <inheritdoc/>
    public static Float32 RoundToInteger(Float32 value) => new(MathF.Round(value.Value));

    /// <inheritdoc/>
    public static Float32 ScaleByPowerOfTwo(Float32 value, Float32 exponent) => new(MathF.ScaleB(value.Value, (int)exponent.Value));

    /// <inheritdoc/>
    public static Float32 ExponentOf(Float32 value) => new(MathF.ILogB(value.Value));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
