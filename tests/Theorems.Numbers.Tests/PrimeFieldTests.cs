using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Theorems.Numbers.Tests;

public class PrimeFieldTests
{
    private static readonly Config Replayed = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(2026UL, 1121UL);

    // Random residues, and those next to 0 and p where carries go wrong.
    private static Arbitrary<PrimeField> Residues => Arb.From(Gen.OneOf(
        ArbMap.Default.GeneratorFor<ulong>().Select(PrimeField.FromInteger),
        Gen.Choose(-3, 3).Select(n => PrimeField.FromInteger((long)n)),
        Gen.Choose(0, 1_000_000).Select(n => PrimeField.FromInteger(0x9E3779B97F4A7C15 * (ulong)n))));

    private static BigInteger Representative(BigInteger value) => ((value % PrimeField.Modulus) + PrimeField.Modulus) % PrimeField.Modulus;

    [Fact]
    public void Field_laws_hold() => Prop.ForAll(Residues, Residues, Residues, (a, b, c) =>
        (a + b) + c == a + (b + c) && a + b == b + a && a - b == a + (-b) && a + (-a) == PrimeField.Zero
        && (a * b) * c == a * (b * c) && a * b == b * a && a * (b + c) == (a * b) + (a * c)
        && (b == PrimeField.Zero || (a / b) * b == a)).Check(Replayed);

    [Fact]
    public void Arithmetic_is_that_of_integers_modulo_p() => Prop.ForAll(Residues, Residues, (a, b) =>
        (a + b).Value == Representative((BigInteger)a.Value + b.Value)
        && (a - b).Value == Representative((BigInteger)a.Value - b.Value)
        && (a * b).Value == Representative((BigInteger)a.Value * b.Value)
        && (-a).Value == Representative(-(BigInteger)a.Value)).Check(Replayed);

    // Fermat: a^(p-2) is the inverse, computed without Euclid's algorithm.
    [Fact]
    public void Inverses_agree_with_Fermat() => Prop.ForAll(Residues, a =>
        a == PrimeField.Zero || (a.Inverse() == a.Power(PrimeField.Modulus - 2) && a * a.Inverse() == PrimeField.One)).Check(Replayed);

    [Fact]
    public void Edges_are_right()
    {
        PrimeField last = PrimeField.FromInteger(PrimeField.Modulus - 1);
        Assert.Equal(PrimeField.One, last * last);
        Assert.Equal(last, last.Inverse());
        Assert.Equal(PrimeField.Zero, PrimeField.FromInteger(PrimeField.Modulus));
        Assert.Equal(PrimeField.FromInteger(7UL), PrimeField.FromInteger(ulong.MaxValue));
        Assert.Equal(-PrimeField.FromInteger(1UL << 63), PrimeField.FromInteger(long.MinValue));
        Assert.Equal(PrimeField.Zero, default);
        Assert.Throws<DivideByZeroException>(() => PrimeField.One / PrimeField.Zero);
        Assert.Equal(0, PrimeField.Zero.ToDouble());
        Assert.True(double.IsNaN(PrimeField.One.ToDouble()));
    }

    // The map from dyadic rationals is a ring homomorphism: it sends numerator/denominator to numerator times inverse.
    [Fact]
    public void Dyadic_rationals_map_to_their_classes()
    {
        var sampler = new Sampler(81);
        for (int index = 0; index < 5000; index++)
        {
            double value = sampler.AnyFinite();
            Rational exact = Rational.FromDyadic(value);
            PrimeField expected = PrimeField.FromInteger((ulong)Representative(exact.Numerator))
                / PrimeField.FromInteger((ulong)Representative(exact.Denominator));
            Assert.Equal(expected, PrimeField.FromDyadic(value));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => PrimeField.FromDyadic(double.PositiveInfinity));
    }
}
