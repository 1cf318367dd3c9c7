using Theorems.Numbers;

namespace Theorems.Ilgpu;

/// <summary>IEEE 754 binary32 on a device: the bits of <see cref="Float32"/>.</summary>
/// <remarks>
/// Quotients, roots and elementary functions are computed in binary64 and rounded. For quotients and roots that is the correctly rounded result, for
/// 53 bits are more than twice 24 and two (Figueroa, "When is double rounding innocuous?", 1995); OpenCL asks less of its own.
/// </remarks>
/// <param name="Value">The float.</param>
public readonly record struct DeviceFloat32(float Value) : IReal<DeviceFloat32>
{
    /// <inheritdoc/>
    public static DeviceFloat32 Zero => default;

    /// <inheritdoc/>
    public static DeviceFloat32 One => new(1);

    /// <inheritdoc/>
    public static double UnitRoundoff => 1.0 / (1 << 24);

    /// <inheritdoc/>
    public static DeviceFloat32 FromDyadic(double value) => new((float)value);

    /// <inheritdoc/>
    public double ToDouble(int lane = 0) => Value;

    /// <inheritdoc/>
    public static DeviceFloat32 operator +(DeviceFloat32 left, DeviceFloat32 right) => new(Rounded.Add(left.Value, right.Value));

    /// <inheritdoc/>
    public static DeviceFloat32 operator -(DeviceFloat32 left, DeviceFloat32 right) => new(Rounded.Subtract(left.Value, right.Value));

    /// <inheritdoc/>
    public static DeviceFloat32 operator *(DeviceFloat32 left, DeviceFloat32 right) => new(Rounded.Multiply(left.Value, right.Value));

    /// <inheritdoc/>
    public static DeviceFloat32 operator /(DeviceFloat32 left, DeviceFloat32 right) => Narrow(Widen(left) / Widen(right));

    /// <inheritdoc/>
    public static DeviceFloat32 operator -(DeviceFloat32 value) => new(-value.Value);

    /// <inheritdoc/>
    public static DeviceFloat32 MultiplyAdd(DeviceFloat32 a, DeviceFloat32 b, DeviceFloat32 c) => new(Rounded.MultiplyAdd(a.Value, b.Value, c.Value));

    /// <inheritdoc/>
    public static DeviceFloat32 Sqrt(DeviceFloat32 value) => Narrow(DeviceFloat64.Sqrt(Widen(value)));

    /// <inheritdoc/>
    public static DeviceFloat32 Exp(DeviceFloat32 value) => Narrow(DeviceFloat64.Exp(Widen(value)));

    /// <inheritdoc/>
    public static DeviceFloat32 Log(DeviceFloat32 value) => Narrow(DeviceFloat64.Log(Widen(value)));

    /// <inheritdoc/>
    public static DeviceFloat32 Expm1(DeviceFloat32 value) => Narrow(DeviceFloat64.Expm1(Widen(value)));

    /// <inheritdoc/>
    public static DeviceFloat32 Log1p(DeviceFloat32 value) => Narrow(DeviceFloat64.Log1p(Widen(value)));

    /// <inheritdoc/>
    public static DeviceFloat32 Logistic(DeviceFloat32 value) => Narrow(DeviceFloat64.Logistic(Widen(value)));

    /// <inheritdoc/>
    public static DeviceFloat32 Softplus(DeviceFloat32 value) => Narrow(DeviceFloat64.Softplus(Widen(value)));

    /// <inheritdoc/>
    public static DeviceFloat32 Abs(DeviceFloat32 value) => Narrow(DeviceFloat64.Abs(Widen(value)));

    /// <inheritdoc/>
    public static DeviceFloat32 Max(DeviceFloat32 left, DeviceFloat32 right) => Narrow(DeviceFloat64.Max(Widen(left), Widen(right)));

    /// <inheritdoc/>
    public static DeviceFloat32 Min(DeviceFloat32 left, DeviceFloat32 right) => Narrow(DeviceFloat64.Min(Widen(left), Widen(right)));

    /// <inheritdoc/>
    public static DeviceFloat32 Select(DeviceFloat32 sign, DeviceFloat32 whenNegative, DeviceFloat32 otherwise) => sign.Value < 0 ? whenNegative : otherwise;

    private static DeviceFloat64 Widen(DeviceFloat32 value) => new(value.Value);

    private static DeviceFloat32 Narrow(DeviceFloat64 value) => new((float)value.Value);
}
