namespace Theorems.Properties.Margin;

/// <summary>How the steps of coordinate descent shrink.</summary>
public enum Shrinkage
{
    /// <summary>eta_t = 1/sqrt t.</summary>
    Decreasing,

    /// <summary>eta_t = eta.</summary>
    Constant,

    /// <summary>None: the exact line search of AdaBoost.</summary>
    None,
}

/// <summary>Descent on points with a known l1 margin.</summary>
public sealed record CoordinateRecipe
{
    /// <summary>The number n of points.</summary>
    public int Points { get; init; } = 5;

    /// <summary>The dimension d.</summary>
    public int Dimension { get; init; } = 5;

    /// <summary>How steps shrink.</summary>
    public Shrinkage Shrinkage { get; init; }

    /// <summary>eta of constant steps, and of the bound.</summary>
    public double StepSize { get; init; } = 0.125;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 512;

    /// <summary>The points are separable; otherwise the negative of the first is added.</summary>
    public bool Separable { get; init; } = true;

    /// <summary>Steps go along one coordinate, steepest in the l1 norm; otherwise along the gradient, steepest in the l2 norm.</summary>
    public bool AlongCoordinates { get; init; } = true;

    /// <summary>Steps go along the coordinates in turn, whatever their pulls.</summary>
    public bool Cyclic { get; init; }

    /// <summary>The points have random entries 1 and -1; otherwise their margin is planted.</summary>
    public bool Signs { get; init; }

    /// <summary>Many columns tell a little each, so that margins in the l1 and the l2 norm have different directions.</summary>
    public bool Discordant { get; init; }

    /// <summary>The points are this many times as long.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>The matrix of Rudin, Daubechies and Schapire instead of drawn points.</summary>
    public bool Rudin { get; init; }

    /// <summary>A user's own points; replaces what would be drawn.</summary>
    public GivenOneNormMargin? Data { get; init; }
}

/// <summary>A user's own points with a direction of a large margin in the l1 norm.</summary>
/// <param name="Points">The points, none with an entry above 1 in absolute value.</param>
/// <param name="Direction">The direction; what its margin is, is computed from it in each number system.</param>
public sealed record GivenOneNormMargin(IReadOnlyList<double[]> Points, IReadOnlyList<double> Direction)
{
    private const int Steps = 1 << 14;

    /// <summary>The best direction that some coordinate descents on the points come past.</summary>
    internal static GivenOneNormMargin Of(GivenPoints given)
    {
        // The longest point has a length between 1 and 2.
        IReadOnlyList<double[]> points = GivenNumbers.Divided(given.Points, [.. Enumerable.Range(0, given.Dimension)], 1);
        Matrix<Float64> matrix = new(points.Count, given.Dimension, [.. points.SelectMany(point => point).Select(value => new Float64(value))]);
        (double margin, double[] best) = (double.NegativeInfinity, [.. given.Direction]);
        Keep([.. given.Direction]);
        foreach (double stepSize in (double[])[1, 0.25, 1 / 16.0])
        {
            MarginPotential<Float64> state = new(matrix, new Float64[given.Dimension]);
            for (int step = 1; step <= Steps; step++)
            {
                state.CoordinateStep(new(stepSize));
                if (step % 64 == 0)
                {
                    Keep([.. state.Weights.Select(weight => weight.Value)]);
                }
            }
        }

        return new(points, best);

        void Keep(double[] direction)
        {
            double reached = points.Min(point => point.Zip(direction, (value, weight) => value * weight).Sum()) / direction.Sum(Math.Abs);
            if (reached > margin)
            {
                (margin, best) = (reached, direction);
            }
        }
    }

    /// <summary>The margin of the direction in the l1 norm, in float64.</summary>
    internal double Margin => Points.Min(point => point.Zip(Direction, (value, weight) => value * weight).Sum()) / Direction.Sum(Math.Abs);
}

/// <summary>A run of coordinate descent on ln sum exp(-z.w), and the bound on its l1 margin.</summary>
internal sealed class CoordinateDescent<T>
    where T : struct, IReal<T>
{
    private readonly CoordinateRecipe _recipe;
    private readonly T _margin;
    private readonly T _logarithm;
    private readonly Matrix<T> _points;
    private T _sum;
    private T _squares;

    public CoordinateDescent(CoordinateRecipe recipe, Trial<T> trial)
    {
        _recipe = recipe;
        Matrix<T> points;
        if (recipe.Data is { } given)
        {
            points = new(given.Points.Count, given.Direction.Count, [.. given.Points.SelectMany(point => point).Select(T.FromDyadic)]);
            T[] direction = [.. given.Direction.Select(T.FromDyadic)];
            _margin = points.Times<T>(direction).Aggregate(T.Min) / direction.Aggregate(T.Zero, (sum, weight) => sum + T.Abs(weight));
            points = points.Scale(T.FromDyadic(recipe.Scale));
            _margin *= T.FromDyadic(recipe.Scale);
        }
        else if (recipe.Rudin)
        {
            (points, _margin) = (RudinMatrix.Points<T>(), T.FromDyadic(RudinMatrix.Margin));
        }
        else if (recipe.Signs)
        {
            (double[] Signs, Rational Margin) Of(Draws draws) =>
                SignMargin.Of(recipe.Points, recipe.Dimension, draws.Integer("matrix", 0, SignMargin.Count));

            T scale = T.FromDyadic(recipe.Scale);
            points = new(recipe.Points, recipe.Dimension, [.. Enumerable.Range(0, recipe.Points * recipe.Dimension)
                .Select(index => scale * trial.Given("z", index, draws => Of(draws).Signs[index]))]);
            _margin = scale * trial.Given("gamma's numerator", 0, draws => (double)Of(draws).Margin.Numerator)
                / trial.Given("gamma's denominator", 0, draws => (double)Of(draws).Margin.Denominator);
        }
        else
        {
            PlantedMargin<T> planted = new(recipe.Points, recipe.Dimension, trial, recipe.Discordant);
            (points, _margin) = (planted.Points.Scale(T.FromDyadic(recipe.Scale)), recipe.Scale * planted.Margin);
        }

        if (!recipe.Separable)
        {
            points = new(points.Rows + 1, points.Columns, [.. points.Elements, .. points.Row(0).ToArray().Select(element => -element)]);
        }

        _points = points;
        State = new(points, Arena.Vector<T>(points.Columns));
        _logarithm = T.Log(T.FromDyadic(points.Rows));
    }

    /// <summary>w and what belongs to it.</summary>
    public MarginPotential<T> State { get; private set; }

    /// <summary>t.</summary>
    public int Time { get; private set; }

    /// <summary>min_n z_n.w/|w|_1.</summary>
    public T Margin => State.LeastMargin / Length;

    /// <summary>gamma_1 - min_n z_n.w/|w|_1.</summary>
    public T Gap => _margin - Margin;

    /// <summary>(ln n + sum eta_t^2/2)/(gamma_1 sum eta_t), or eta gamma_1/2 + ln n/(eta gamma_1 t).</summary>
    public T Bound => Terms[0] + Terms[1];

    /// <summary>The two terms of the bound, in the order in which it names them.</summary>
    public T[] Terms => _recipe.Shrinkage == Shrinkage.Decreasing
        ? [_logarithm / (_margin * _sum), 0.5 * _squares / (_margin * _sum)]
        : [0.5 * _recipe.StepSize * _margin, _logarithm / (_recipe.StepSize * Time * _margin)];

    /// <summary>Not negative once the bound is below gamma_1: before that it guarantees no positive margin, and its derivation needs one.</summary>
    public T Applies => _margin - Bound;

    /// <summary>A bound on the error of gap and bound at the computed w, in units of the unit roundoff.</summary>
    /// <remarks>
    /// The theorem allows for errors along the way: whatever coordinate is taken whose pull is within a rounding of the largest, the potential falls by
    /// as much, less one evaluation's error of (3 d + 4 n + 32)(1 + |w|_1) a step. They add up, and are divided by |w|_1 in the gap. Sums of the steps
    /// err by t.
    /// </remarks>
    public T Rounding
    {
        get
        {
            double roundings = (3.0 * State.Weights.Length) + (4.0 * State.Shares.Length) + 32;
            return (roundings * (Time + 1.0) * (T.One + (T.One / Length))) + ((Time + 40.0) * Bound);
        }
    }

    private T Length => State.Weights.Aggregate(T.Zero, (sum, weight) => sum + T.Abs(weight));

    /// <summary>Descends until a later time.</summary>
    public void Advance(int until)
    {
        while (Time < until)
        {
            Time++;
            T eta = _recipe.Shrinkage == Shrinkage.Decreasing ? T.One / T.Sqrt(T.FromDyadic(Time)) : T.FromDyadic(_recipe.StepSize);
            _sum += eta;
            _squares += eta * eta;
            if (_recipe.Shrinkage == Shrinkage.None)
            {
                State.BoostingStep();
            }
            else if (_recipe.Cyclic)
            {
                int column = (Time - 1) % State.Weights.Length;
                T[] moved = [.. State.Weights];
                moved[column] += eta * State.Pull[column];
                State = new(_points, moved);
            }
            else if (_recipe.AlongCoordinates)
            {
                State.CoordinateStep(eta);
            }
            else
            {
                State.GradientStep(eta);
            }
        }
    }
}
