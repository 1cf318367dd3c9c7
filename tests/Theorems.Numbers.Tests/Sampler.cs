namespace Theorems.Numbers.Tests;

/// <summary>Reproducible doubles for tests, the same on every platform: Philox bits, exact operations only.</summary>
internal sealed class Sampler(uint seed)
{
    private uint _count;

    public ulong Bits()
    {
        (uint w0, uint w1, _, _) = Philox.Block(_count++, 0, 0, 0, seed, 0);
        return ((ulong)w0 << 32) | w1;
    }

    public int Integer(int exclusiveBound) => (int)(Bits() % (ulong)exclusiveBound);

    public double Uniform(double lowest, double highest) => lowest + ((highest - lowest) * ((Bits() >> 11) / (double)(1UL << 53)));

    /// <summary>A number of either sign with a uniformly random exponent and significand.</summary>
    public double Logarithmic(int lowestExponent, int highestExponent)
    {
        double significand = 1 + ((Bits() >> 12) / (double)(1UL << 52));
        int exponent = lowestExponent + Integer(highestExponent - lowestExponent + 1);
        return Math.ScaleB(Integer(2) == 0 ? significand : -significand, exponent);
    }

    public double AnyFinite()
    {
        double value = BitConverter.UInt64BitsToDouble(Bits());
        return double.IsFinite(value) ? value : AnyFinite();
    }

    /// <summary>A neighbour of a positive number, at most <paramref name="reach"/> steps away.</summary>
    public double Near(double value, int reach) =>
        BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) + Integer((2 * reach) + 1) - reach);

    /// <summary>A double-double whose low part is anything that the high part allows.</summary>
    public DoubleDouble<Float64> Extend(double high) =>
        DoubleDouble<Float64>.FromDyadic(high)
        + DoubleDouble<Float64>.FromDyadic(Uniform(-0.5, 0.5) * Math.ScaleB(high, -53 - (Integer(4) == 0 ? Integer(30) : 0)));
}
