using System.Numerics;

namespace Theorems.Numbers.Tests;

/// <summary>
/// Elementary functions to about 240 correct bits by series in integer fixed-point arithmetic: shares no code and no constant with what it judges.
/// </summary>
internal static class PreciseFunctions
{
    private const int CorrectBits = 240;
    private const int GuardBits = 32;

    /// <summary>e^x: x = k ln 2 + r, Taylor series at r.</summary>
    public static Rational Exp(Rational x) => Exp(x, CorrectBits);

    /// <summary>e^x - 1, with as many more bits as the subtraction loses.</summary>
    public static Rational Expm1(Rational x) => x.Sign == 0 ? x : Exp(x, CorrectBits + BitsBelowOne(x)) - Rational.One;

    /// <summary>ln x: x = 2^k m, 2 artanh((m - 1)/(m + 1)).</summary>
    public static Rational Log(Rational x)
    {
        if (x == Rational.One)
        {
            return Rational.Zero;
        }

        int bits = CorrectBits + GuardBits + BitsBelowOne(x - Rational.One);
        long power = x.Numerator.GetBitLength() - x.Denominator.GetBitLength();
        Rational significand = x * PowerOfTwo(-power);
        if (significand > new Rational(4, 3))
        {
            significand *= new Rational(1, 2);
            power++;
        }
        else if (significand < new Rational(2, 3))
        {
            significand *= new Rational(2, 1);
            power--;
        }

        Rational argument = (significand - Rational.One) / (significand + Rational.One);
        return FromFixed((2 * InverseHyperbolicTangent(ToFixed(argument, bits), bits)) + (power * LogTwo(bits)), bits);
    }

    /// <summary>ln(1 + x).</summary>
    public static Rational Log1p(Rational x) => Log(Rational.One + x);

    /// <summary>1/(1 + e^-x).</summary>
    public static Rational Logistic(Rational x) => Rational.One / (Rational.One + Exp(-x));

    /// <summary>ln(1 + e^x).</summary>
    public static Rational Softplus(Rational x) => x.Sign > 0 ? x + Log1p(Exp(-x)) : Log1p(Exp(x));

    private static Rational Exp(Rational x, int correctBits)
    {
        int bits = correctBits + GuardBits;
        BigInteger argument = ToFixed(x, bits);
        BigInteger power = (argument + (BigInteger.One << (bits - 1))) / LogTwo(bits);
        BigInteger reduced = argument - (power * LogTwo(bits));
        BigInteger sum = BigInteger.One << bits;
        BigInteger term = sum;
        for (int degree = 1; !term.IsZero; degree++)
        {
            term = ((term * reduced) >> bits) / degree;
            sum += term;
        }

        return FromFixed(sum, bits) * PowerOfTwo((long)power);
    }

    private static readonly Dictionary<int, BigInteger> LogTwoCache = [];

    // ln 2 = 2 artanh(1/3).
    private static BigInteger LogTwo(int bits)
    {
        lock (LogTwoCache)
        {
            if (!LogTwoCache.TryGetValue(bits, out BigInteger value))
            {
                value = (2 * InverseHyperbolicTangent(ToFixed(new Rational(1, 3), bits + GuardBits), bits + GuardBits)) >> GuardBits;
                LogTwoCache[bits] = value;
            }

            return value;
        }
    }

    private static BigInteger InverseHyperbolicTangent(BigInteger argument, int bits)
    {
        BigInteger square = (argument * argument) >> bits;
        BigInteger sum = BigInteger.Zero;
        BigInteger power = argument;
        for (int degree = 1; !power.IsZero && power != BigInteger.MinusOne; degree += 2)
        {
            sum += power / degree;
            power = (power * square) >> bits;
        }

        return sum;
    }

    private static BigInteger ToFixed(Rational x, int bits) => (x.Numerator << bits) / x.Denominator;

    private static Rational FromFixed(BigInteger value, int bits) => new(value, BigInteger.One << bits);

    private static Rational PowerOfTwo(long power) =>
        power >= 0 ? new(BigInteger.One << (int)power, BigInteger.One) : new(BigInteger.One, BigInteger.One << (int)-power);

    private static int BitsBelowOne(Rational x) =>
        (int)Math.Max(0, x.Denominator.GetBitLength() - x.Numerator.GetBitLength() + 1);
}
