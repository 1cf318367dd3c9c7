namespace Theorems.Checking.Instances;

/// <summary>The numbers of a trial in a corner, each of which is a function of seed, trial, stream and index like every other draw.</summary>
/// <remarks>All of them are dyadic and have few digits, so that they are the same exact numbers in every number system.</remarks>
/// <param name="draws">The draws of the trial as they would be outside of the corner.</param>
/// <param name="stream">The stream.</param>
internal readonly struct CornerDraws(Draws draws, string stream)
{
    // What Normal makes of words that are all zeros or all ones.
    private const double Greatest = 6138 / (double)Draws.GridScale;

    private const int ScaleLimit = 20;
    private const int PowerLimit = 10;

    private readonly (uint W0, uint W1, uint W2, uint W3) _choice = draws.Choice(stream);
    private readonly Corners _corner = CornerTrials.Of(draws.Trial);

    private bool IsOrdinary => !CornerTrials.TakesAll(draws.Trial) && _choice.W3 >> 31 == 0;

    private int Period => 2 + (int)(_choice.W2 % 3);

    /// <summary>What stands for a bell-shaped draw.</summary>
    public double Normal(int index)
    {
        if (IsOrdinary)
        {
            return draws.Normal(stream, index);
        }

        // Bell-shaped draws leave the two highest bits of each word alone.
        (uint w0, uint w1, uint w2, uint w3) = draws.Bits(stream, index);
        bool coin = w3 >> 31 == 0;
        return _corner switch
        {
            Corners.Zeros => 0,
            Corners.Ones => 1,
            Corners.Signs => coin ? 1 : -1,
            Corners.Equal => draws.Normal(stream, 0),
            Corners.Repeated => draws.Normal(stream, index % Period),
            Corners.TwoValued => draws.Normal(stream, coin ? 0 : 1),
            Corners.Sparse => w3 >> 30 == 0 ? Draws.NormalFrom(w0, w1, w2, w3) : 0,
            Corners.Scaled => Math.ScaleB(
                Draws.NormalFrom(w0, w1, w2, w3), Draws.IntegerFrom(_choice.W0, _choice.W1, (2 * ScaleLimit) + 1) - ScaleLimit),
            Corners.PowersOfTwo => Math.ScaleB(coin ? 1 : -1, Draws.IntegerFrom(w0, w1, (2 * PowerLimit) + 1) - PowerLimit),
            Corners.Ends => coin ? Greatest : -Greatest,
            _ => Draws.NormalFrom(w0, w1, w2, w3),
        };
    }

    /// <summary>What stands for an entry of a matrix of bell-shaped draws.</summary>
    public double Entry(int row, int column, int rows, int columns)
    {
        int index = (row * columns) + column;
        if (IsOrdinary)
        {
            return draws.Normal(stream, index);
        }

        (uint w0, uint w1, _, _) = draws.Bits(stream, row * columns);
        return _corner switch
        {
            Corners.Repeated => draws.Normal(stream, (row % Period * columns) + column),
            Corners.EqualRows => draws.Normal(stream, column),
            Corners.ParallelRows => Math.ScaleB(w1 >> 31 == 0 ? 1 : -1, (int)(w0 >> 30) - 1) * draws.Normal(stream, column),
            Corners.OrthogonalRows => column % rows == row ? draws.Normal(stream, index) : 0,
            Corners.RankOne => draws.Normal(stream, columns + row) * draws.Normal(stream, column),
            _ => Normal(index),
        };
    }

    /// <summary>What stands for a uniform draw: it never leaves its range.</summary>
    public double Uniform(int index, double low, double high)
    {
        if (IsOrdinary)
        {
            return draws.Uniform(stream, index, low, high);
        }

        return _corner switch
        {
            Corners.Equal => draws.Uniform(stream, 0, low, high),
            Corners.Repeated => draws.Uniform(stream, index % Period, low, high),
            Corners.Ends => draws.Bits(stream, index).W3 >> 31 == 0
                ? Math.Ceiling(low * Draws.GridScale) / Draws.GridScale
                : Math.Floor(high * Draws.GridScale) / Draws.GridScale,
            _ => draws.Uniform(stream, index, low, high),
        };
    }
}
