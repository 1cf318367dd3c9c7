using Theorems.Numbers;

namespace Theorems.Checking.Instances;

/// <summary>The random numbers of one trial: each is a function of seed, trial, stream and index, and lies on a dyadic grid.</summary>
/// <remarks>
/// All draws but <see cref="Unit"/> are k/2^10, computed in integers, so they are the same exact numbers in every number system and on every machine.
/// Nothing is carried from draw to draw. (In a corner, <see cref="CornerTrials"/>, some have another scale; they are exact, too.)
/// </remarks>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Trial">The number of the trial.</param>
public readonly record struct Draws(ulong Seed, long Trial)
{
    /// <summary>The reciprocal of the grid's spacing: 2^10.</summary>
    public const int GridScale = 1 << 10;

    // A descendant's number: its generation, then its first ancestor's number followed by seven bits for each generation.
    private const int GenerationShift = 60;
    private const int BitsOfGeneration = 7;
    private const int LastGeneration = 4;
    private const long NumberMask = (1L << GenerationShift) - 1;

    // What Normal makes of words that are all ones.
    private const double MostNormal = 6138 / (double)GridScale;

    /// <summary>How many variants a trial has; each of them is a block of eight trials.</summary>
    public const int Variants = 1 << (BitsOfGeneration - 3);

    /// <summary>Told of every number drawn; what it answers is used in its place.</summary>
    internal Func<Draw, double>? Drawn { get; init; }

    // The corners in which a trial draws as all others do.
    private Corners Left { get; init; }

    private bool IsInCorner => CornerTrials.Contains(Trial) && !Left.HasFlag(CornerTrials.Of(Trial));

    /// <summary>The same draws, ordinary ones where the trial lies in one of some corners: for what a claim assumes not to lie there.</summary>
    public Draws Outside(Corners corners) => this with { Left = corners };

    /// <summary>128 random bits.</summary>
    public (uint W0, uint W1, uint W2, uint W3) Bits(string stream, int index)
    {
        (uint w0, uint w1, uint w2, uint w3) = Words(stream, index);
        if (Drawn is null)
        {
            return (w0, w1, w2, w3);
        }

        string words = $"{stream} (words)";
        return (
            (uint)Told(words, 4 * index, w0, 0, uint.MaxValue, true), (uint)Told(words, (4 * index) + 1, w1, 0, uint.MaxValue, true),
            (uint)Told(words, (4 * index) + 2, w2, 0, uint.MaxValue, true), (uint)Told(words, (4 * index) + 3, w3, 0, uint.MaxValue, true));
    }

    private (uint W0, uint W1, uint W2, uint W3) Words(string stream, int index)
    {
        uint name = Hash(stream);
        long source = Trial;
        while (source > NumberMask && !Redraws(source, name, index))
        {
            source = Parent(source);
        }

        return Philox.Block((uint)index, name, (uint)source, (uint)(source >> 32), (uint)Seed, (uint)(Seed >> 32));
    }

    /// <summary>
    /// The first of eight trials like the given one: each draws a share of its numbers anew (a half, a quarter, an eighth or a sixteenth, by the variant)
    /// and keeps the others. So a search can climb over the numbers themselves, and what it finds is still named by one number. Null after four generations.
    /// </summary>
    public static long? Variant(long trial, int variant) =>
        trial >> GenerationShift >= LastGeneration || (trial <= NumberMask && trial > uint.MaxValue)
            ? null
            : (((trial >> GenerationShift) + 1) << GenerationShift) | ((trial & NumberMask) << BitsOfGeneration) | ((long)variant << 3);

    /// <summary>The trial of which this one is a variant of a variant ...; itself if it is none.</summary>
    public static long Ancestor(long trial)
    {
        while (trial > NumberMask)
        {
            trial = Parent(trial);
        }

        return trial;
    }

    /// <summary>Uniform on the grid points of [low, high]; both ends are multiples of 2^-10.</summary>
    public double Uniform(string stream, int index, double low, double high)
    {
        if (IsInCorner)
        {
            return Told(stream, index, Corner(stream).Uniform(index, low, high), low, high);
        }

        long first = (long)Math.Ceiling(low * GridScale);
        long count = (long)Math.Floor(high * GridScale) - first + 1;
        ulong drawn = (ulong)(((UInt128)Word(stream, index) * (UInt128)count) >> 64);
        return Told(stream, index, (first + (long)drawn) / (double)GridScale, low, high);
    }

    /// <summary>A bell-shaped draw of mean 0 and variance 1 (less 1e-6) on the grid, below 6 in magnitude: the sum of twelve uniform ones.</summary>
    public double Normal(string stream, int index)
    {
        if (IsInCorner)
        {
            return Bell(stream, index, Corner(stream).Normal(index));
        }

        (uint w0, uint w1, uint w2, uint w3) = Words(stream, index);
        return Bell(stream, index, NormalFrom(w0, w1, w2, w3));
    }

    /// <summary>An entry of a rows x columns matrix of such draws, row by row: what <see cref="Trial{T}.NormalMatrix"/> has there.</summary>
    /// <remarks>Outside of corners it is <see cref="Normal"/> at row * columns + column; in a corner it depends on the shape.</remarks>
    public double NormalEntry(string stream, int row, int column, int rows, int columns) => IsInCorner
        ? Bell(stream, (row * columns) + column, Corner(stream).Entry(row, column, rows, columns))
        : Normal(stream, (row * columns) + column);

    /// <summary>What <see cref="Normal"/> makes of 128 bits; in integers, so that it can be done anywhere.</summary>
    public static double NormalFrom(uint w0, uint w1, uint w2, uint w3)
    {
        // Each word gives three pieces of ten bits; the mean of the twelve is 6138 and their variance 2^20 - 1.
        int sum = Pieces(w0) + Pieces(w1) + Pieces(w2) + Pieces(w3);
        return (sum - 6138) / (double)GridScale;
    }

    /// <summary>Uniform on the multiples of 2^-53 in [0, 1).</summary>
    public double Unit(string stream, int index) => Told(stream, index, (Word(stream, index) >> 11) / (double)(1L << 53), 0, Math.BitDecrement(1));

    /// <summary>A uniform integer in 0 .. count - 1.</summary>
    public int Integer(string stream, int index, int count)
    {
        (uint w0, uint w1, _, _) = Words(stream, index);
        return (int)Told(stream, index, IntegerFrom(w0, w1, count), 0, count - 1, isInteger: true);
    }

    /// <summary>What <see cref="Integer"/> makes of 64 bits: the whole part of count (w1 2^32 + w0)/2^64.</summary>
    public static int IntegerFrom(uint w0, uint w1, int count) =>
        (int)((((ulong)w1 * (ulong)count) + (((ulong)w0 * (ulong)count) >> 32)) >> 32);

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

    /// <summary>128 bits by which a trial chooses for a whole stream; under another key than the draws themselves.</summary>
    internal (uint W0, uint W1, uint W2, uint W3) Choice(string stream)
    {
        long first = Ancestor(Trial);
        return Philox.Block(0, Hash(stream), (uint)first, (uint)(first >> 32), ~(uint)Seed, (uint)(Seed >> 32));
    }

    private CornerDraws Corner(string stream) => new(new Draws(Seed, Trial).Outside(Corners.All), stream);

    // What is bell-shaped has no range but that of the draw, which a corner widens.
    private double Bell(string stream, int index, double value)
    {
        if (Drawn is null)
        {
            return value;
        }

        double most = Math.Max(MostNormal, Math.Abs(value));
        return Told(stream, index, value, -most, most);
    }

    private double Told(string stream, int index, double value, double low, double high, bool isInteger = false) =>
        Drawn is null ? value : Drawn(new(stream, index, value, low, high, isInteger));

    private static long Parent(long trial) =>
        (((trial >> GenerationShift) - 1) << GenerationShift) | ((trial & NumberMask) >> BitsOfGeneration);

    // Under another key than the draws themselves.
    private bool Redraws(long variant, uint name, int index)
    {
        int share = 1 + (int)((variant >> 3) & 3);
        return Philox.Block((uint)index, name, (uint)variant, (uint)(variant >> 32), (uint)Seed, ~(uint)(Seed >> 32)).W0 >> (32 - share) == 0;
    }

    private static int Pieces(uint word) => (int)(word & 1023) + (int)((word >> 10) & 1023) + (int)((word >> 20) & 1023);

    private ulong Word(string stream, int index)
    {
        (uint w0, uint w1, _, _) = Words(stream, index);
        return ((ulong)w1 << 32) | w0;
    }

    /// <summary>The word of the counter that stands for a stream: the FNV-1a hash of its name.</summary>
    public static uint Hash(string stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        uint hash = 2166136261;
        foreach (char letter in stream)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return hash;
    }
}
