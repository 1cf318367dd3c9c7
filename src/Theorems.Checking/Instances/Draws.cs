using Theorems.Numbers;

namespace Theorems.Checking;

/// <summary>The random numbers of one trial: each is a function of seed, trial, stream and index, and lies on a dyadic grid.</summary>
/// <remarks>
/// All draws but <see cref="Unit"/> are k/2^10, computed in integers, so they are the same exact numbers in every number system and on every machine.
/// Nothing is carried from draw to draw.
/// </remarks>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Trial">The number of the trial.</param>
public readonly record struct Draws(ulong Seed, long Trial)
{
    /// <summary>The reciprocal of the grid's spacing: 2^10.</summary>
    public const int GridScale = 1 << 10;

    /// <summary>128 random bits.</summary>
    public (uint W0, uint W1, uint W2, uint W3) Bits(string stream, int index) =>
        Philox.Block((uint)index, Hash(stream), (uint)Trial, (uint)(Trial >> 32), (uint)Seed, (uint)(Seed >> 32));

    /// <summary>Uniform on the grid points of [low, high]; both ends are multiples of 2^-10.</summary>
    public double Uniform(string stream, int index, double low, double high)
    {
        long first = (long)Math.Ceiling(low * GridScale);
        long count = (long)Math.Floor(high * GridScale) - first + 1;
        ulong drawn = (ulong)(((UInt128)Word(stream, index) * (UInt128)count) >> 64);
        return (first + (long)drawn) / (double)GridScale;
    }

    /// <summary>A bell-shaped draw of mean 0 and variance 1 (less 1e-6) on the grid, below 6 in magnitude: the sum of twelve uniform ones.</summary>
    public double Normal(string stream, int index)
    {
        (uint w0, uint w1, uint w2, uint w3) = Bits(stream, index);
        // Each word gives three pieces of ten bits; the mean of the twelve is 6138 and their variance 2^20 - 1.
        int sum = Pieces(w0) + Pieces(w1) + Pieces(w2) + Pieces(w3);
        return (sum - 6138) / (double)GridScale;
    }

    /// <summary>Uniform on the multiples of 2^-53 in [0, 1).</summary>
    public double Unit(string stream, int index) => (Word(stream, index) >> 11) / (double)(1L << 53);

    /// <summary>A uniform integer in 0 .. count - 1.</summary>
    public int Integer(string stream, int index, int count) =>
        (int)(((UInt128)Word(stream, index) * (UInt128)count) >> 64);

    /// <summary>The nearest number with eleven significant bits: how a computed hyper-parameter becomes the same exact number everywhere.</summary>
    public static double RoundToElevenBits(double value)
    {
        if (value == 0 || !double.IsFinite(value))
        {
            return value;
        }

        int exponent = Math.ILogB(value) - 10;
        return Math.ScaleB(Math.Round(Math.ScaleB(value, -exponent)), exponent);
    }

    private static int Pieces(uint word) => (int)(word & 1023) + (int)((word >> 10) & 1023) + (int)((word >> 20) & 1023);

    private ulong Word(string stream, int index)
    {
        (uint w0, uint w1, _, _) = Bits(stream, index);
        return ((ulong)w1 << 32) | w0;
    }

    // FNV-1a: streams are called by name, and the name's hash is a word of the counter.
    private static uint Hash(string stream)
    {
        uint hash = 2166136261;
        foreach (char letter in stream)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return hash;
    }
}
