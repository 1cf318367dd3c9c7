namespace Theorems.Properties.Margin;

/// <summary>A run of coordinate descent on ln sum exp(-z.w), and the bound on its l1 margin.</summary>
internal sealed class CoordinateDescentRun<T>
    where T : struct, IReal<T>
{
    private readonly CoordinateRecipe _recipe;
    private readonly T _margin;
    private readonly T _logarithm;
    private T _sum;
    private T _squares;

    public CoordinateDescentRun(CoordinateRecipe recipe, Trial<T> trial)
    {
        _recipe = recipe;
        Matrix<T> points;
        if (recipe.Rudin)
        {
            (points, _margin) = (RudinMatrix.Points<T>(), T.FromDyadic(RudinMatrix.Margin));
        }
        else
        {
            PlantedMargin<T> planted = new(recipe.Points, recipe.Dimension, trial, recipe.Discordant);
            T scale = T.FromDyadic(recipe.Scale);
            (points, _margin) = (planted.Points.Scale(scale), scale * planted.Margin);
        }

        if (!recipe.Separable)
        {
            points = new(points.Rows + 1, points.Columns, [.. points.Elements, .. points.Row(0).ToArray().Select(element => -element)]);
        }

        State = new(points, Arena.Vector<T>(points.Columns));
        _logarithm = T.Log(T.FromDyadic(points.Rows));
    }

    /// <summary>w and what belongs to it.</summary>
    public MarginPotential<T> State { get; }

    /// <summary>t.</summary>
    public int Time { get; private set; }

    /// <summary>min_n z_n.w/|w|_1.</summary>
    public T Margin => State.LeastMargin / Length;

    /// <summary>gamma_1 - min_n z_n.w/|w|_1.</summary>
    public T Gap => _margin - Margin;

    /// <summary>(ln n + sum eta_t^2/2)/(gamma_1 sum eta_t), or eta gamma_1/2 + ln n/(eta gamma_1 t).</summary>
    public T Bound => _recipe.Shrinkage == Shrinkage.Decreasing
        ? (_logarithm + (T.FromDyadic(0.5) * _squares)) / (_margin * _sum)
        : (T.FromDyadic(0.5 * _recipe.StepSize) * _margin) + (_logarithm / (T.FromDyadic(_recipe.StepSize * Time) * _margin));

    /// <summary>Not negative once the bound is below gamma_1: before that it guarantees no positive margin, and its derivation needs one.</summary>
    public T Applies => _margin - Bound;

    /// <summary>A bound on the error of gap and bound at the computed w, in units of the unit roundoff.</summary>
    /// <remarks>
    /// The theorem allows for errors along the way: whatever coordinate is taken whose pull is within a rounding of the largest, the potential falls by as much, less one
    /// evaluation's error of (3 d + 4 n + 32)(1 + |w|_1) a step. They add up, and are divided by |w|_1 in the gap. Sums of the steps err by t.
    /// </remarks>
    public T Rounding
    {
        get
        {
            double roundings = (3.0 * State.Weights.Length) + (4.0 * State.Shares.Length) + 32;
            return T.FromDyadic(roundings * (Time + 1.0)) * (T.One + (T.One / Length)) + (T.FromDyadic(Time + 40.0) * Bound);
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
