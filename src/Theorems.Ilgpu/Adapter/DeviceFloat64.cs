using Theorems.Numbers;

namespace Theorems.Ilgpu;

/// <summary>IEEE 754 binary64 on a device: the bits of <see cref="Float64"/>, whatever the device's compiler would make of plain arithmetic.</summary>
/// <param name="Value">The double.</param>
public readonly record struct DeviceFloat64(double Value) : IBinaryReal<DeviceFloat64>
{
    private const int SignificandBits = 52;
    private const long ExponentMask = 0x7FF;
    private const long ExponentBias = 1023;
    private const long SubnormalShift = 54;
    private const double SubnormalScale = 1L << 54;

    // 2^52: adding it to what is smaller and not negative rounds to an integer, ties to even; numbers from there on are integers.
    private const double RoundingShift = 4503599627370496;

    /// <inheritdoc/>
    public static DeviceFloat64 Zero => default;

    /// <inheritdoc/>
    public static DeviceFloat64 One => new(1);

    /// <inheritdoc/>
    public static double UnitRoundoff => 1.0 / (1L << 53);

    /// <inheritdoc/>
    public static DeviceFloat64 FromDyadic(double value) => new(value);

    /// <inheritdoc/>
    public double ToDouble(int lane = 0) => Value;

    /// <inheritdoc/>
    public static DeviceFloat64 operator +(DeviceFloat64 left, DeviceFloat64 right) => new(Rounded.Add(left.Value, right.Value));

    /// <inheritdoc/>
    public static DeviceFloat64 operator -(DeviceFloat64 left, DeviceFloat64 right) => new(Rounded.Subtract(left.Value, right.Value));

    /// <inheritdoc/>
    public static DeviceFloat64 operator *(DeviceFloat64 left, DeviceFloat64 right) => new(Rounded.Multiply(left.Value, right.Value));

    /// <inheritdoc/>
    public static DeviceFloat64 operator /(DeviceFloat64 left, DeviceFloat64 right) => new(Rounded.Divide(left.Value, right.Value));

    /// <inheritdoc/>
    public static DeviceFloat64 operator -(DeviceFloat64 value) => new(-value.Value);

    /// <inheritdoc/>
    public static DeviceFloat64 MultiplyAdd(DeviceFloat64 a, DeviceFloat64 b, DeviceFloat64 c) => new(Rounded.MultiplyAdd(a.Value, b.Value, c.Value));

    /// <inheritdoc/>
    public static DeviceFloat64 Sqrt(DeviceFloat64 value) => new(Rounded.Sqrt(value.Value));

    /// <inheritdoc/>
    public static DeviceFloat64 Exp(DeviceFloat64 value) => Elementary.Exp(value);

    /// <inheritdoc/>
    public static DeviceFloat64 Log(DeviceFloat64 value) => Elementary.Log(value);

    /// <inheritdoc/>
    public static DeviceFloat64 Expm1(DeviceFloat64 value) => Elementary.Expm1(value);

    /// <inheritdoc/>
    public static DeviceFloat64 Log1p(DeviceFloat64 value) => Elementary.Log1p(value);

    /// <inheritdoc/>
    public static DeviceFloat64 Logistic(DeviceFloat64 value) => Elementary.Logistic(value);

    /// <inheritdoc/>
    public static DeviceFloat64 Softplus(DeviceFloat64 value) => Elementary.Softplus(value);

    /// <inheritdoc/>
    public static DeviceFloat64 Abs(DeviceFloat64 value) => new(Rounded.OfBits(Rounded.Bits(value.Value) & long.MaxValue));

    /// <inheritdoc/>
    /// <remarks>As Math.Max: NaN if either is, and +0 above -0.</remarks>
    public static DeviceFloat64 Max(DeviceFloat64 left, DeviceFloat64 right) =>
        IsNaN(left.Value) || left.Value > right.Value || (left.Value == right.Value && !IsNegative(left.Value)) ? left : right;

    /// <inheritdoc/>
    /// <remarks>As Math.Min: NaN if either is, and -0 below +0.</remarks>
    public static DeviceFloat64 Min(DeviceFloat64 left, DeviceFloat64 right) =>
        IsNaN(left.Value) || left.Value < right.Value || (left.Value == right.Value && IsNegative(left.Value)) ? left : right;

    /// <inheritdoc/>
    public static DeviceFloat64 Select(DeviceFloat64 sign, DeviceFloat64 whenNegative, DeviceFloat64 otherwise) => sign.Value < 0 ? whenNegative : otherwise;

    /// <inheritdoc/>
    public static DeviceFloat64 RoundToInteger(DeviceFloat64 value)
    {
        double magnitude = Abs(value).Value;
        double rounded = Rounded.Subtract(Rounded.Add(magnitude, RoundingShift), RoundingShift);
        return !(magnitude < RoundingShift) ? value : new(IsNegative(value.Value) ? -rounded : rounded);
    }

    /// <inheritdoc/>
    public static DeviceFloat64 ScaleByPowerOfTwo(DeviceFloat64 value, DeviceFloat64 exponent)
    {
        if (!IsOrdinary(value.Value))
        {
            return value;
        }

        // The nearest normal number times what is left of the power: only the last product rounds.
        bool isSubnormal = ExponentField(value.Value) == 0;
        double scaled = isSubnormal ? Rounded.Multiply(value.Value, SubnormalScale) : value.Value;
        long sum = ExponentField(scaled) - ExponentBias - (isSubnormal ? SubnormalShift : 0) + Between(-5000, (long)exponent.Value, 5000);
        sum = Between(-1080, sum, 1025);
        long normal = Between(-1022, sum, 1023);
        long bits = (Rounded.Bits(scaled) & ~(ExponentMask << SignificandBits)) | ((normal + ExponentBias) << SignificandBits);
        return new(Rounded.Multiply(Rounded.OfBits(bits), Rounded.OfBits((sum - normal + ExponentBias) << SignificandBits)));
    }

    /// <inheritdoc/>
    public static DeviceFloat64 ExponentOf(DeviceFloat64 value)
    {
        long field = ExponentField(value.Value);
        return new(
            value.Value == 0 ? Rounded.OfBits(unchecked((long)0xFFF0000000000000))
            : field == ExponentMask ? Abs(value).Value
            : field > 0 ? field - ExponentBias
            : ExponentField(Rounded.Multiply(value.Value, SubnormalScale)) - ExponentBias - SubnormalShift);
    }

    private static long ExponentField(double value) => (Rounded.Bits(value) >> SignificandBits) & ExponentMask;

    private static bool IsNegative(double value) => Rounded.Bits(value) < 0;

    private static bool IsNaN(double value) => (Rounded.Bits(value) & long.MaxValue) > ExponentMask << SignificandBits;

    private static bool IsOrdinary(double value) => value != 0 && ExponentField(value) != ExponentMask;

    private static long Between(long low, long value, long high) => value < low ? low : value > high ? high : value;
}
