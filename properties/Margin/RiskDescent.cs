namespace Theorems.Properties.Margin;

/// <summary>Gradient descent on R(w) = (1/n) sum ln(1 + exp(-z_n.w)) from zero, and the bounds on its risk.</summary>
internal sealed class RiskDescent<T>
    where T : struct, IReal<T>
{
    private readonly Matrix<T> _points;
    private readonly T _margin;
    private readonly T _longest;
    private readonly T _stepSize;
    private readonly T _share;
    private readonly T[] _weights;
    private readonly T[] _pull;

    public RiskDescent(RiskRecipe recipe, Trial<T> trial)
    {
        if (recipe.Shape == RiskShape.Discordant)
        {
            (_points, _margin, _longest) = TwoPoints.Discordant(trial);
            _stepSize = T.FromDyadic(recipe.StepFraction);
        }
        else
        {
            SeparatedPoints<T> points = new(recipe.Points, recipe.Dimension, trial, recipe.Separable);
            (_points, _margin, _longest) = (points.Points, points.Margin, points.Longest);
            // Rounded down by more than it may be rounded up by, so that eta beta stays below the fraction's limit of one.
            _stepSize = trial.Computed("eta", draws =>
                4 * recipe.StepFraction * (1 - (1 / 1024.0)) / SeparatedPoints<T>.LargestCurvature(recipe.Points, recipe.Dimension, draws));
        }

        _share = T.One / T.FromDyadic(_points.Rows);
        _weights = Arena.Vector<T>(_points.Columns);
        _pull = Arena.Vector<T>(_points.Columns);
    }

    /// <summary>t.</summary>
    public int Time { get; private set; }

    /// <summary>R(w_t).</summary>
    public T Risk => RiskAt(_weights);

    /// <summary>A bound on the error of the risk and of the bounds, in units of the unit roundoff.</summary>
    /// <remarks>
    /// Descent on a convex smooth function with eta at most 1/beta expands no error, so those of the steps add up: each rounds w twice and errs in n pulls of d + 8
    /// roundings, of size |w| + eta max|z| together. R changes by at most max|z| times that, and its own value errs by (d + 8)(1 + max|z||w|). The bounds take 40 roundings.
    /// </remarks>
    public T Rounding
    {
        get
        {
            T size = MatrixAlgebra.Norm<T>(_weights) + (_stepSize * _longest);
            T local = T.FromDyadic(Time * (2.0 + (_points.Rows * (_weights.Length + 8.0)))) * size * _longest;
            return local + (T.FromDyadic(_weights.Length + 8.0) * (T.One + (_longest * size))) + (T.FromDyadic(40) * (T.One + ClosedForm()));
        }
    }

    /// <summary>1, 2, 4, ... up to a last time.</summary>
    public static IEnumerable<int> Times(int last) => Enumerable.Range(0, 31).Select(power => 1 << power).TakeWhile(time => time <= last);

    /// <summary>Descends until a later time.</summary>
    public void Advance(int until)
    {
        SeparableClassification.GradientDescent<T, ArrayMemory<T>, LogisticLoss<T>>(
            _points.Elements, _points.Rows, _weights.Length, default, _stepSize * _share, until - Time, _weights, _pull);
        Time = until;
    }

    /// <summary>R(v) and |v|^2.</summary>
    public (T Risk, T Squared) At(T[] v) => (RiskAt(v[..Math.Min(v.Length, _weights.Length)]), MatrixAlgebra.Dot<T>(v, v));

    /// <summary>s/(2 eta t).</summary>
    public T Distance(T squared) => squared / (T.FromDyadic(2.0 * Time) * _stepSize);

    /// <summary>1/t + (ln t)^2/(2 eta gamma^2 t).</summary>
    public T ClosedForm()
    {
        T c = T.Log(T.FromDyadic(Time)) / _margin;
        return (T.One / T.FromDyadic(Time)) + Distance(c * c);
    }

    /// <summary>ln(1 + e^(-c gamma)) + c^2/(2 eta t) at a c near its minimum, after eight of Newton's steps; every c gives a bound.</summary>
    public T BestAlongDirection()
    {
        T scale = _stepSize * T.FromDyadic(Time) * _margin;
        T c = T.Log1p(scale * _margin) / _margin;
        for (int step = 0; step < 8; step++)
        {
            // Newton's step for c = scale/(1 + e^(c gamma)).
            T pull = T.Logistic(-(c * _margin));
            c -= (c - (scale * pull)) / (T.One + (scale * _margin * pull * (T.One - pull)));
        }

        return T.Softplus(-(c * _margin)) + Distance(c * c);
    }

    private T RiskAt(T[] weights) => _share * SeparableClassification.Loss<T, ArrayMemory<T>, LogisticLoss<T>>(
        _points.Elements, _points.Rows, _weights.Length, default, weights);
}
