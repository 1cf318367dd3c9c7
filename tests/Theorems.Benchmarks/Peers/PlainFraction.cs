using System.Numerics;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Peers;

/// <summary>A fraction as anyone would write it: schoolbook formulas, and a greatest common divisor after each operation.</summary>
internal readonly struct PlainFraction : IField<PlainFraction>
{
    public PlainFraction(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        divisor = denominator.Sign < 0 ? -divisor : divisor;
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static PlainFraction Zero => new(0, 1);

    public static PlainFraction One => new(1, 1);

    public static double UnitRoundoff => 0;

    public static PlainFraction FromDyadic(double value) => new((BigInteger)(value * 1024), 1024);

    public double ToDouble(int lane = 0) => (double)Numerator / (double)Denominator;

    public static PlainFraction operator +(PlainFraction left, PlainFraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static PlainFraction operator -(PlainFraction left, PlainFraction right) => left + -right;

    public static PlainFraction operator *(PlainFraction left, PlainFraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static PlainFraction operator /(PlainFraction left, PlainFraction right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static PlainFraction operator -(PlainFraction value) => new(-value.Numerator, value.Denominator);
}
