using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Theorems.Numbers;

/// <summary>The field of integers modulo the Mersenne prime p = 2^61 - 1.</summary>
/// <remarks>
/// An identity between rational functions of total degree D that fails over the reals holds at a uniformly random point with
/// probability at most D/p (Schwartz 1980, Zippel 1979), so one agreeing evaluation is strong evidence and many are overwhelming.
/// </remarks>
public readonly struct PrimeField : IField<PrimeField>, IEquatable<PrimeField>
{
    /// <summary>The modulus p = 2^61 - 1.</summary>
    public const ulong Modulus = (1UL << 61) - 1;

    private PrimeField(ulong value) => Value = value;

    /// <summary>The representative in 0 .. p - 1.</summary>
    public ulong Value { get; }

    /// <inheritdoc/>
    public static PrimeField Zero => default;

    /// <inheritdoc/>
    public static PrimeField One => new(1);

    /// <inheritdoc/>
    public static double UnitRoundoff => 0;

    /// <summary>The residue class of any unsigned integer.</summary>
    public static PrimeField FromInteger(ulong value) => new(Reduce((value & Modulus) + (value >> 61)));

    /// <summary>The residue class of any signed integer.</summary>
    public static PrimeField FromInteger(long value) => value >= 0 ? FromInteger((ulong)value) : -FromInteger((ulong)-value);

    /// <summary>The class of the dyadic rational: its numerator times the inverse of its denominator, a power of two.</summary>
    public static PrimeField FromDyadic(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only finite numbers have a residue class.");
        }

        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        ulong fraction = (ulong)bits & 0xFFFFFFFFFFFFF;
        ulong significand = exponent == 0 ? fraction : fraction | (1UL << 52);
        // 2^61 = 1, so a power of two is a rotation of the 61 bits.
        int power = (((Math.Max(exponent, 1) - 1075) % 61) + 61) % 61;
        PrimeField magnitude = FromInteger(significand) * new PrimeField(1UL << power);
        return bits < 0 ? -magnitude : magnitude;
    }

    /// <inheritdoc/>
    public double ToDouble(int lane = 0) => Value == 0 ? 0 : double.NaN;

    /// <summary>The multiplicative inverse.</summary>
    /// <exception cref="DivideByZeroException">The value is zero.</exception>
    public PrimeField Inverse()
    {
        if (Value == 0)
        {
            throw new DivideByZeroException("Zero has no inverse in a field.");
        }

        // Extended Euclid on (p, value); the coefficients stay below p in magnitude.
        (ulong previous, ulong current) = (Modulus, Value);
        (long previousCoefficient, long coefficient) = (0, 1);
        while (current != 0)
        {
            ulong quotient = previous / current;
            (previous, current) = (current, previous - (quotient * current));
            (previousCoefficient, coefficient) = (coefficient, previousCoefficient - ((long)quotient * coefficient));
        }

        return FromInteger(previousCoefficient);
    }

    /// <summary>The power value^exponent.</summary>
    public PrimeField Power(ulong exponent)
    {
        PrimeField result = One;
        for (PrimeField square = this; exponent != 0; exponent >>= 1, square *= square)
        {
            if ((exponent & 1) != 0)
            {
                result *= square;
            }
        }

        return result;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PrimeField operator +(PrimeField left, PrimeField right) => new(Reduce(left.Value + right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PrimeField operator -(PrimeField left, PrimeField right) => new(Reduce(left.Value + Modulus - right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PrimeField operator *(PrimeField left, PrimeField right)
    {
        // 2^61 = 1: the product is its last 61 bits plus the others, and that sum is at most 2p - 2.
        ulong high = Math.BigMul(left.Value, right.Value, out ulong low);
        return new(Reduce((low & Modulus) + ((high << 3) | (low >> 61))));
    }

    /// <inheritdoc/>
    public static PrimeField operator /(PrimeField left, PrimeField right) => left * right.Inverse();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PrimeField operator -(PrimeField value) => new(value.Value == 0 ? 0 : Modulus - value.Value);

    /// <inheritdoc cref="IEqualityOperators{TSelf, TOther, TResult}.op_Equality"/>
    public static bool operator ==(PrimeField left, PrimeField right) => left.Value == right.Value;

    /// <inheritdoc cref="IEqualityOperators{TSelf, TOther, TResult}.op_Inequality"/>
    public static bool operator !=(PrimeField left, PrimeField right) => left.Value != right.Value;

    /// <inheritdoc/>
    public bool Equals(PrimeField other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PrimeField other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The representative in 0 .. p - 1 as decimal text.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    // Folds a sum below 2p into 0 .. p - 1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Reduce(ulong sum) => sum >= Modulus ? sum - Modulus : sum;
}
