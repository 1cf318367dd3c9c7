using System.Runtime.CompilerServices;

namespace Theorems.Numbers;

/// <summary>IEEE 754 binary64: 53 bits, unit roundoff 2^-53.</summary>
/// <param name="Value">The double.</param>
public readonly record struct Float64(double Value) : IOrdered<Float64>, IBinaryReal<Float64>
{
    private const int SignificandBits = 52;
    private const int ExponentMask = 0x7FF;
    private const int ExponentBias = 1023;
    private const int SubnormalShift = 54;
    private const double SubnormalScale = 1L << SubnormalShift;

    /// <inheritdoc/>
    public static Float64 Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => default;
    }

    /// <inheritdoc/>
    public static Float64 One
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(1);
    }

    /// <inheritdoc/>
    public static double UnitRoundoff
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 1.0 / (1L << 53);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 FromDyadic(double value) => new(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double ToDouble(int lane = 0) => Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 operator +(Float64 left, Float64 right) => new(left.Value + right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 operator -(Float64 left, Float64 right) => new(left.Value - right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 operator *(Float64 left, Float64 right) => new(left.Value * right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 operator /(Float64 left, Float64 right) => new(left.Value / right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 operator -(Float64 value) => new(-value.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <(Float64 left, Float64 right) => left.Value < right.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >(Float64 left, Float64 right) => left.Value > right.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator <=(Float64 left, Float64 right) => left.Value <= right.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool operator >=(Float64 left, Float64 right) => left.Value >= right.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 MultiplyAdd(Float64 a, Float64 b, Float64 c) => new(Math.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 Sqrt(Float64 value) => new(Math.Sqrt(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Float64 Exp(Float64 value) => Elementary.Exp(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Float64 Log(Float64 value) => Elementary.Log(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Float64 Expm1(Float64 value) => Elementary.Expm1(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Float64 Log1p(Float64 value) => Elementary.Log1p(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Float64 Logistic(Float64 value) => Elementary.Logistic(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Float64 Softplus(Float64 value) => Elementary.Softplus(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 Abs(Float64 value) => new(Math.Abs(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 Max(Float64 left, Float64 right) => new(Math.Max(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 Min(Float64 left, Float64 right) => new(Math.Min(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 Select(Float64 sign, Float64 whenNegative, Float64 otherwise) => sign.Value < 0 ? whenNegative : otherwise;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 RoundToInteger(Float64 value) => new(Math.Round(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 ScaleByPowerOfTwo(Float64 value, Float64 exponent)
    {
        // A shift of the exponent field where both ends are normal numbers, which is nearly always.
        long bits = BitConverter.DoubleToInt64Bits(value.Value);
        long shift = (long)exponent.Value;
        long field = ExponentField(bits);
        return IsNormal(field) && IsNormal(field + shift)
            ? new(BitConverter.Int64BitsToDouble(bits + (shift << SignificandBits)))
            : new(ScaleToEdge(value.Value, shift));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Float64 ExponentOf(Float64 value)
    {
        long field = ExponentField(BitConverter.DoubleToInt64Bits(value.Value));
        return new(IsNormal(field) ? field - ExponentBias : ExponentOfSpecial(value.Value));
    }

    private static long ExponentField(long bits) => (bits >> SignificandBits) & ExponentMask;

    private static bool IsNormal(long exponentField) => (ulong)(exponentField - 1) < ExponentMask - 1;

    private static bool IsOrdinary(double value) => value != 0 && Math.Abs(value) <= double.MaxValue;

    // The nearest normal number times what is left of the power: only the last product rounds. As Lanes does it.
    private static double ScaleToEdge(double value, long exponent)
    {
        if (!IsOrdinary(value))
        {
            return value;
        }

        bool isSubnormal = ExponentField(BitConverter.DoubleToInt64Bits(value)) == 0;
        long bits = BitConverter.DoubleToInt64Bits(isSubnormal ? value * SubnormalScale : value);
        long sum = ExponentField(bits) - ExponentBias - (isSubnormal ? SubnormalShift : 0) + Math.Max(Math.Min(exponent, 5000), -5000);
        sum = Math.Max(Math.Min(sum, 1025), -1080);
        long normal = Math.Max(Math.Min(sum, 1023), -1022);
        long scaled = (bits & ~((long)ExponentMask << SignificandBits)) | ((normal + ExponentBias) << SignificandBits);
        return BitConverter.Int64BitsToDouble(scaled) * BitConverter.Int64BitsToDouble((sum - normal + ExponentBias) << SignificandBits);
    }

    private static double ExponentOfSpecial(double value) => value == 0 ? double.NegativeInfinity
        : IsOrdinary(value) ? ExponentField(BitConverter.DoubleToInt64Bits(value * SubnormalScale)) - ExponentBias - SubnormalShift
        : Math.Abs(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
