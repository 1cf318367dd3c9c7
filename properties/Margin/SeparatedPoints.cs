namespace Theorems.Properties.Margin;

/// <summary>Random signed points whose first coordinate is at least 1/8, so that they are separable, and a direction of the largest margin.</summary>
/// <remarks>
/// The direction is Wolfe's nearest point in float64, certified by its duality gap, and then taken as the exact vector u that its digits say. gamma is
/// min_n z_n.u/|u|, computed in the number system of the trial: never above the maximum margin, and below it by the gap only, so a theorem
/// that holds for the maximum margin because some direction reaches it holds for this one without any tolerance.
/// </remarks>
internal sealed class SeparatedPoints<T>
    where T : struct, IReal<T>
{
    private readonly Dictionary<long, (double[] Points, double[] Direction, double[] Shares)> _lanes = [];

    /// <param name="points">The number n of points.</param>
    /// <param name="dimension">The dimension d.</param>
    /// <param name="trial">Where the numbers come from.</param>
    /// <param name="separable">Otherwise the negative of the first point is added, and gamma stays that of the others.</param>
    /// <param name="inUnitBall">The points are divided by a power of two so that no one is longer than 1.</param>
    /// <param name="of">What the numbers are called after, where a trial has several such points.</param>
    /// <param name="given">A user's own points, in place of drawn ones.</param>
    public SeparatedPoints(
        int points, int dimension, Trial<T> trial, bool separable = true, bool inUnitBall = false, string of = "", GivenPoints? given = null)
    {
        (double[] Points, double[] Direction, double[] Shares) Of(Draws draws)
        {
            if (!_lanes.TryGetValue(draws.Trial, out (double[] Points, double[] Direction, double[] Shares) lane))
            {
                lane = given is null ? Draw(points, dimension, draws, inUnitBall) : Own(given, inUnitBall);
                _lanes.Add(draws.Trial, lane);
            }

            return lane;
        }

        Matrix<T> drawn = new(points, dimension);
        for (int index = 0; index < drawn.Elements.Length; index++)
        {
            int at = index;
            drawn.Elements[index] = trial.Given(of + "z", index, draws => Of(draws).Points[at]);
        }

        Direction = [.. Enumerable.Range(0, dimension).Select(column => trial.Given(of + "u", column, draws => Of(draws).Direction[column]))];
        Shares = [.. Enumerable.Range(0, points).Select(point => trial.Given(of + "a", point, draws => Of(draws).Shares[point]))];
        T largest = Shares.Aggregate(T.Max);
        // A share of zero adds nothing; 2^-1000 stands for it under the logarithm.
        T least = T.FromDyadic(Math.ScaleB(1, -1000));
        Spread = Shares.Aggregate(T.Log(largest), (sum, share) => sum - (share * T.Log(T.Max(share, least))));
        T length = MatrixAlgebra.Norm<T>(Direction);
        Unit = [.. Direction.Select(element => element / length)];
        Margin = drawn.Times<T>(Direction).Aggregate(T.Min) / length;
        Points = separable ? drawn : new(points + 1, dimension, [.. drawn.Elements, .. drawn.Row(0).ToArray().Select(element => -element)]);
        Longest = Enumerable.Range(0, points).Aggregate(T.Zero, (longest, point) => T.Max(longest, MatrixAlgebra.Norm<T>(drawn.Row(point))));
    }

    /// <summary>z_n, one a row.</summary>
    public Matrix<T> Points { get; }

    /// <summary>A vector in the direction of the largest margin, exactly as drawn.</summary>
    public T[] Direction { get; }

    /// <summary>u = Direction/|Direction|.</summary>
    public T[] Unit { get; }

    /// <summary>gamma = min_n z_n.u over the drawn points.</summary>
    public T Margin { get; }

    /// <summary>a, the shares of the points in the nearest point of their hull: alpha/sum alpha on the support, zero elsewhere; in float64 at best.</summary>
    public T[] Shares { get; }

    /// <summary>
    /// H(a) + ln max a, with a the shares and H their entropy. It is zero if
    /// and only if all positive shares are equal.
    /// </summary>
    public T Spread { get; }

    /// <summary>max |z_n|.</summary>
    public T Longest { get; }

    /// <summary>A gap whose rate is that of several points that attain the largest margin; zero, which ends its series, where one attains it alone.</summary>
    /// <remarks>
    /// A point z of the hull that is nearest to the origin has z.z_m at least |z|^2 for all m, and one of the points attains the margin alone if it is z. In
    /// the plane these products are exact: elements are multiples of 2^-10 below 8, or of that times a power of two.
    /// </remarks>
    public T WhereSeveralSupport(T gap)
    {
        T nearest = Enumerable.Range(0, Points.Rows)
            .Select(point => Points.Times<T>(Points.Row(point)).Aggregate(T.Min) - MatrixAlgebra.Dot<T>(Points.Row(point), Points.Row(point)))
            .Aggregate(T.Max);
        return T.Select(nearest, gap, T.Zero);
    }

    /// <summary>The largest eigenvalue of Z'Z/n for the points of one trial, in float64; for choosing step sizes.</summary>
    public static double LargestCurvature(int points, int dimension, Draws draws, GivenPoints? given = null)
    {
        double[] elements = given is null ? Entries(points, dimension, draws) : [.. given.Points.SelectMany(point => point)];
        Matrix<Float64> z = new(points, dimension, [.. elements.Select(element => new Float64(element))]);
        return SymmetricEigenvalues<Float64>.Compute(z.TransposeTimes(z)).Largest.Value / points;
    }

    private static (double[] Points, double[] Direction, double[] Shares) Draw(int points, int dimension, Draws draws, bool inUnitBall)
    {
        double[] elements = Entries(points, dimension, draws);
        if (inUnitBall)
        {
            double longest = elements.Chunk(dimension).Max(row => Math.Sqrt(row.Sum(element => element * element)));
            double scale = Math.ScaleB(1, -1 - Math.ILogB(longest));
            elements = [.. elements.Select(element => element * scale)];
        }

        Matrix<Float64> z = new(points, dimension, [.. elements.Select(element => new Float64(element))]);
        MinimumNormPoint<Float64> nearest = MinimumNormPoint<Float64>.Compute(z);
        return (elements, [.. nearest.Point.Select(element => element.Value)], [.. nearest.Weights.Select(element => element.Value)]);
    }

    // A user's points are longest between 1 and 2.
    private static (double[] Points, double[] Direction, double[] Shares) Own(GivenPoints given, bool inUnitBall) => (
        [.. given.Points.SelectMany(point => point).Select(element => inUnitBall ? element / 2 : element)], [.. given.Direction], [.. given.Shares]);

    private static double[] Entries(int points, int dimension, Draws draws)
    {
        double[] elements = new double[points * dimension];
        for (int index = 0; index < elements.Length; index++)
        {
            double drawn = draws.NormalEntry("z", index / dimension, index % dimension, points, dimension);
            elements[index] = index % dimension == 0 ? Math.Abs(drawn) + (1 / 8.0) : drawn;
        }

        return elements;
    }
}
