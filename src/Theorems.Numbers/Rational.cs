using System.Globalization;
using System.Numerics;

namespace Theorems.Numbers;

/// <summary>An exact fraction of two big integers, always in lowest terms with a positive denominator.</summary>
public readonly struct Rational : IOrderedField<Rational>, IEquatable<Rational>, IComparable<Rational>
{
    // One less than the denominator, so that default(Rational) is the number zero.
    private readonly BigInteger _denominatorMinusOne;

    // Zero for no limit.
    [ThreadStatic]
    private static long t_mostBits;

    /// <summary>The fraction numerator/denominator.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A rational number needs a denominator other than zero.");
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        Numerator = numerator / divisor;
        _denominatorMinusOne = (denominator / divisor) - BigInteger.One;
    }

    private Rational(BigInteger numerator, BigInteger denominator, bool reduced)
    {
        if (t_mostBits > 0 && denominator.GetBitLength() > t_mostBits)
        {
            throw new FractionTooLongException(t_mostBits);
        }

        _ = reduced;
        Numerator = numerator;
        _denominatorMinusOne = denominator - BigInteger.One;
    }

    /// <summary>Runs a program on this thread with fractions whose denominators stay below a number of binary digits.</summary>
    /// <remarks>Fractions of a long iteration can grow without end; a replay must come back all the same.</remarks>
    /// <param name="bits">The most binary digits.</param>
    /// <param name="program">The program.</param>
    /// <returns>What the program returns.</returns>
    /// <exception cref="FractionTooLongException">A denominator grew longer.</exception>
    public static TResult WithAtMost<TResult>(long bits, Func<TResult> program)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bits);
        long before = t_mostBits;
        t_mostBits = bits;
        try
        {
            return program();
        }
        finally
        {
            t_mostBits = before;
        }
    }

    /// <summary>The numerator; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator; positive.</summary>
    public BigInteger Denominator => _denominatorMinusOne + BigInteger.One;

    /// <inheritdoc/>
    public static Rational Zero => default;

    /// <inheritdoc/>
    public static Rational One => new(BigInteger.One, BigInteger.One, reduced: true);

    /// <inheritdoc/>
    public static double UnitRoundoff => 0;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <inheritdoc/>
    public static Rational FromDyadic(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only finite numbers are rational.");
        }

        if (value == 0)
        {
            return Zero;
        }

        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        long fraction = bits & 0xFFFFFFFFFFFFF;
        long significand = exponent == 0 ? fraction : fraction | (1L << 52);

        // An odd significand and a power of two are in lowest terms.
        int trailingZeros = BitOperations.TrailingZeroCount(significand);
        int power = Math.Max(exponent, 1) - 1075 + trailingZeros;
        significand >>= trailingZeros;
        BigInteger numerator = bits < 0 ? -significand : significand;
        return power >= 0
            ? new(numerator << power, BigInteger.One, reduced: true)
            : new(numerator, BigInteger.One << -power, reduced: true);
    }

    /// <summary>The nearest double, ties to even; infinite where that overflows, gradual underflow included.</summary>
    public double ToDouble(int lane = 0)
    {
        if (Numerator.IsZero)
        {
            return 0;
        }

        // Keep 64 significant bits and a sticky bit, so that the final conversion rounds once.
        long shift = Numerator.GetBitLength() - Denominator.GetBitLength() - 65;
        BigInteger numerator = BigInteger.Abs(Numerator);
        BigInteger denominator = Denominator;
        if (shift > 0)
        {
            denominator <<= (int)shift;
        }
        else
        {
            numerator <<= (int)-shift;
        }

        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        if (!remainder.IsZero)
        {
            quotient |= BigInteger.One;
        }

        // Bits below the last one that a (possibly subnormal) double can hold are folded into the sticky bit first.
        long exponent = quotient.GetBitLength() + shift;
        int excess = (int)Math.Min(quotient.GetBitLength() + 1, Math.Max(quotient.GetBitLength() - 53, -1074 - shift));
        if (exponent > 1100)
        {
            return Sign > 0 ? double.PositiveInfinity : double.NegativeInfinity;
        }

        BigInteger half = BigInteger.One << (excess - 1);
        BigInteger low = quotient & ((BigInteger.One << excess) - 1);
        BigInteger kept = quotient >> excess;
        if (low > half || (low == half && !kept.IsEven))
        {
            kept += BigInteger.One;
        }

        double magnitude = Math.ScaleB((double)(ulong)kept, (int)(shift + excess));
        return Sign > 0 ? magnitude : -magnitude;
    }

    /// <inheritdoc/>
    public static Rational operator +(Rational left, Rational right) =>
        Sum(left.Numerator, left.Denominator, right.Numerator, right.Denominator);

    /// <inheritdoc/>
    public static Rational operator -(Rational left, Rational right) =>
        Sum(left.Numerator, left.Denominator, -right.Numerator, right.Denominator);

    /// <inheritdoc/>
    public static Rational operator *(Rational left, Rational right) =>
        Product(left.Numerator, left.Denominator, right.Numerator, right.Denominator);

    /// <inheritdoc/>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right) => right.Sign switch
    {
        0 => throw new DivideByZeroException("A rational number cannot be divided by zero."),
        > 0 => Product(left.Numerator, left.Denominator, right.Denominator, right.Numerator),
        _ => Product(left.Numerator, left.Denominator, -right.Denominator, -right.Numerator),
    };

    /// <inheritdoc/>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator, reduced: true);

    /// <inheritdoc/>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <inheritdoc/>
    public int CompareTo(Rational other) => Sign != other.Sign ? Sign.CompareTo(other.Sign)
        : _denominatorMinusOne == other._denominatorMinusOne ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && _denominatorMinusOne == other._denominatorMinusOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorMinusOne);

    /// <summary>The fraction as text: '3/4', or '3' for integers.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    // a/b + c/d in lowest terms. Knuth, The Art of Computer Programming, volume 2, 4.5.1: greatest common divisors of short numbers suffice.
    private static Rational Sum(BigInteger a, BigInteger b, BigInteger c, BigInteger d)
    {
        BigInteger shared = BigInteger.GreatestCommonDivisor(b, d);
        if (shared.IsOne)
        {
            return new((a * d) + (c * b), b * d, reduced: true);
        }

        BigInteger numerator = (a * (d / shared)) + (c * (b / shared));
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, shared);
        return new(numerator / divisor, b / shared * (d / divisor), reduced: true);
    }

    // (a/b)(c/d) in lowest terms, by the same source: what cancels is shared by a and d, or by c and b.
    private static Rational Product(BigInteger a, BigInteger b, BigInteger c, BigInteger d)
    {
        BigInteger first = BigInteger.GreatestCommonDivisor(a, d);
        BigInteger second = BigInteger.GreatestCommonDivisor(c, b);
        return new(a / first * (c / second), b / second * (d / first), reduced: true);
    }
}
