namespace Theorems.Checking.Instances;

/// <summary>The corners of what is drawn: where bell-shaped random numbers never come, and a claim is most likely to be false.</summary>
[Flags]
public enum Corners
{
    /// <summary>No corner.</summary>
    None = 0,

    /// <summary>All numbers of a stream are 0.</summary>
    Zeros = 1,

    /// <summary>All numbers of a stream are 1.</summary>
    Ones = 1 << 1,

    /// <summary>All numbers of a stream are 1 or -1.</summary>
    Signs = 1 << 2,

    /// <summary>All numbers of a stream are the same.</summary>
    Equal = 1 << 3,

    /// <summary>The numbers of a vector, or the rows of a matrix, repeat after two to four.</summary>
    Repeated = 1 << 4,

    /// <summary>The numbers of a stream have two values.</summary>
    TwoValued = 1 << 5,

    /// <summary>Three in four numbers of a stream are 0.</summary>
    Sparse = 1 << 6,

    /// <summary>All numbers of a stream are multiplied by the same power of two, from 2^-20 to 2^20.</summary>
    Scaled = 1 << 7,

    /// <summary>The numbers of a stream are powers of two with a sign, from 2^-10 to 2^10.</summary>
    PowersOfTwo = 1 << 8,

    /// <summary>The numbers of a stream are the least or the greatest that could be drawn.</summary>
    Ends = 1 << 9,

    /// <summary>All rows of a matrix are the same.</summary>
    EqualRows = 1 << 10,

    /// <summary>The rows of a matrix are one row times powers of two, with signs.</summary>
    ParallelRows = 1 << 11,

    /// <summary>The rows of a matrix are orthogonal: each column has one number that is not 0.</summary>
    OrthogonalRows = 1 << 12,

    /// <summary>A matrix is a column times a row.</summary>
    RankOne = 1 << 13,

    /// <summary>Every corner.</summary>
    All = (1 << 14) - 1,

    /// <summary>Those in which the rows of a matrix may be dependent: all but one. (Orthogonal rows may be zero.)</summary>
    DependentRows = All & ~Scaled,
}

/// <summary>Corners at which a claim says nothing.</summary>
/// <param name="Corners">The corners.</param>
/// <param name="Because">The assumption that excludes them, in words.</param>
public sealed record ExcludedCorners(Corners Corners, string Because);

/// <summary>The trials whose numbers lie in a corner: a range of numbers of their own, so that the number of a trial alone names its corner.</summary>
/// <remarks>
/// Blocks of eight take turns through the corners; the eight trials of a block lie in the same one, each with choices of its own. In every other round all
/// streams of a trial lie there, in the rounds between each of them by the toss of a coin.
/// </remarks>
public static class CornerTrials
{
    /// <summary>The first of these trials: beyond all that are sampled, dropped or hunted, and small enough to have variants.</summary>
    public const long First = 1L << 31;

    private const long Count = 1L << 28;
    private const int Kinds = 14;

    /// <summary>Whether the numbers of a trial, or of the one that it is a variant of, lie in a corner.</summary>
    public static bool Contains(long trial) => trial >= First && Draws.Ancestor(trial) is >= First and < First + Count;

    /// <summary>The corner of a trial; none for most trials.</summary>
    public static Corners Of(long trial) => Contains(trial) ? (Corners)(1 << (int)(Block(trial) % Kinds)) : Corners.None;

    /// <summary>The first trials of the blocks in all corners but some, in turn; without end, unless all are left out.</summary>
    public static IEnumerable<long> Without(Corners excluded)
    {
        for (long block = 0; excluded != Corners.All && block < Count / Trial<Numbers.Float64>.BlockSize; block++)
        {
            long trial = First + (block * Trial<Numbers.Float64>.BlockSize);
            if (!excluded.HasFlag(Of(trial)))
            {
                yield return trial;
            }
        }
    }

    /// <summary>The name of a corner in words.</summary>
    public static string NameOf(Corners corner) => corner switch
    {
        Corners.TwoValued => "two values",
        Corners.PowersOfTwo => "powers of two",
        Corners.EqualRows => "equal rows",
        Corners.ParallelRows => "parallel rows",
        Corners.OrthogonalRows => "orthogonal rows",
        Corners.RankOne => "rank one",
        _ => corner.ToString().ToLowerInvariant(),
    };

    /// <summary>Whether all streams of a trial lie in its corner.</summary>
    internal static bool TakesAll(long trial) => Block(trial) / Kinds % 2 == 0;

    private static long Block(long trial) => (Draws.Ancestor(trial) - First) / Trial<Numbers.Float64>.BlockSize;
}
