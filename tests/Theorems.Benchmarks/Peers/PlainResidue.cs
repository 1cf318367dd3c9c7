using System.Numerics;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Peers;

/// <summary>A residue modulo 2^61 - 1 as anyone would write it, with big integers and a remainder after each operation.</summary>
internal readonly struct PlainResidue(BigInteger value) : IField<PlainResidue>
{
    private static readonly BigInteger s_modulus = PrimeField.Modulus;

    public BigInteger Value { get; } = ((value % s_modulus) + s_modulus) % s_modulus;

    public static PlainResidue Zero => default;

    public static PlainResidue One => new(1);

    public static double UnitRoundoff => 0;

    public static PlainResidue FromDyadic(double value) => new PlainResidue((BigInteger)(value * 1024)) / new PlainResidue(1024);

    public double ToDouble(int lane = 0) => Value.IsZero ? 0 : double.NaN;

    public static PlainResidue operator +(PlainResidue left, PlainResidue right) => new(left.Value + right.Value);

    public static PlainResidue operator -(PlainResidue left, PlainResidue right) => new(left.Value - right.Value);

    public static PlainResidue operator *(PlainResidue left, PlainResidue right) => new(left.Value * right.Value);

    public static PlainResidue operator /(PlainResidue left, PlainResidue right) => new(left.Value * BigInteger.ModPow(right.Value, s_modulus - 2, s_modulus));

    public static PlainResidue operator -(PlainResidue value) => new(-value.Value);
}
