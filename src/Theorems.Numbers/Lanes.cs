using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Theorems.Numbers;

/// <summary>Eight independent binary64 numbers: one 512-bit register, two of 256 bits, or four of 128 bits, whichever the machine has.</summary>
/// <remarks>There are always eight lanes, so a batch of trials has one layout and one set of bits on every machine.</remarks>
/// <param name="Value">The eight doubles.</param>
public readonly partial record struct Lanes(Vector512<double> Value) : IBinaryReal<Lanes>
{
    /// <summary>The number of lanes: 8.</summary>
    public const int Count = 8;

    private const int SignificandBits = 52;
    private const int ExponentBias = 1023;
    private const long ExponentMask = 0x7FF0000000000000;
    private const double IntegerHolder = 6755399441055744;

    /// <inheritdoc/>
    public static Lanes Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => default;
    }

    /// <inheritdoc/>
    public static Lanes One
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector512.Create(1.0));
    }

    /// <inheritdoc/>
    public static double UnitRoundoff
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Float64.UnitRoundoff;
    }

    /// <inheritdoc/>
    public static int LaneCount
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Count;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes FromDyadic(double value) => new(Vector512.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes FromDyadic(ReadOnlySpan<double> lanes) => new(Vector512.Create(lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Sqrt(Lanes value) => new(Vector512.Sqrt(value.Value));

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes ScaleByPowerOfTwo(Lanes value, Lanes exponent) => new(Avx512F.IsSupported
        ? Avx512F.Scale(value.Value, exponent.Value)
        : ScaleByPowerOfTwoPortable(value.Value, exponent.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes ExponentOf(Lanes value) => new(Avx512F.IsSupported
        ? Avx512F.GetExponent(value.Value)
        : ExponentOfPortable(value.Value));

    /// <summary>What <see cref="ScaleByPowerOfTwo"/> does on machines without an instruction for it.</summary>
    internal static Vector512<double> ScaleByPowerOfTwoPortable(Vector512<double> value, Vector512<double> exponent)
    {
        // Write 2^sum significand, build the nearest normal number to it and multiply by what is left of the power: that rounds once.
        Vector512<double> significand = ScaleSubnormals(value, out Vector512<double> subnormalShift);
        Vector512<long> bits = significand.AsInt64();
        Vector512<double> sum = BiasedExponent(bits) - Vector512.Create((double)ExponentBias) + subnormalShift + exponent;
        sum = Vector512.Min(Vector512.Max(sum, Vector512.Create(-1080.0)), Vector512.Create(1025.0));
        Vector512<double> normal = Vector512.Min(Vector512.Max(sum, Vector512.Create(-1022.0)), Vector512.Create(1023.0));
        Vector512<long> scaled = (bits & Vector512.Create(~ExponentMask)) | BitsOfPowerOfTwo(normal);
        Vector512<double> result = scaled.AsDouble() * BitsOfPowerOfTwo(sum - normal).AsDouble();

        // Zero, infinity and NaN are what they are at every scale; adding keeps them, sign included.
        Vector512<double> isOrdinary = Vector512.LessThan(Vector512.Abs(value), Vector512.Create(double.PositiveInfinity))
            & ~Vector512.Equals(value, Vector512<double>.Zero);
        return Vector512.ConditionalSelect(isOrdinary, result, value);
    }

    /// <summary>What <see cref="ExponentOf"/> does on machines without an instruction for it.</summary>
    internal static Vector512<double> ExponentOfPortable(Vector512<double> value)
    {
        Vector512<double> significand = ScaleSubnormals(value, out Vector512<double> subnormalShift);
        Vector512<double> exponent = BiasedExponent(significand.AsInt64()) - Vector512.Create((double)ExponentBias) + subnormalShift;
        Vector512<double> magnitude = Vector512.Abs(value);
        Vector512<double> isFinite = Vector512.LessThan(magnitude, Vector512.Create(double.PositiveInfinity));
        Vector512<double> isZero = Vector512.Equals(value, Vector512<double>.Zero);
        exponent = Vector512.ConditionalSelect(isFinite, exponent, magnitude);
        return Vector512.ConditionalSelect(isZero, Vector512.Create(double.NegativeInfinity), exponent);
    }

    // Subnormal numbers times 2^54, which is exact; the others as they are. The value is Scaled 2^shift.
    private static Vector512<double> ScaleSubnormals(Vector512<double> value, out Vector512<double> shift)
    {
        Vector512<double> isSmall = Vector512.LessThan(Vector512.Abs(value), Vector512.Create(2.2250738585072014E-308));
        shift = isSmall & Vector512.Create(-54.0);
        return Vector512.ConditionalSelect(isSmall, value * Vector512.Create((double)(1L << 54)), value);
    }

    // An integer n below 2^51 is held in the last bits of the double n + 1.5 2^52: a conversion that every vector unit has.
    private static Vector512<double> BiasedExponent(Vector512<long> bits)
    {
        Vector512<long> field = Vector512.ShiftRightLogical(bits & Vector512.Create(ExponentMask), SignificandBits);
        return (field + Vector512.Create(IntegerHolder).AsInt64()).AsDouble() - Vector512.Create(IntegerHolder);
    }

    private static Vector512<long> BitsOfPowerOfTwo(Vector512<double> exponent) =>
        Vector512.ShiftLeft((exponent + Vector512.Create(IntegerHolder + ExponentBias)).AsInt64(), SignificandBits);
}
