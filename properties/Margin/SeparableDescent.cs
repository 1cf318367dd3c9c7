namespace Theorems.Properties.Margin;

/// <summary>Gradient descent on separable points, its distance e(t) from w_hat ln t + w_tilde, and the bound B_t of (A).</summary>
internal sealed class SeparableDescent<T>
    where T : struct, IReal<T>
{
    private const int EarliestStart = 20;
    private readonly SeparableRecipe _recipe;
    private readonly SeparableInstance<T> _instance;
    private readonly T[] _pull;
    private readonly PreconditionedSteps<T> _steps;
    private readonly DirectionErrorBound<T> _bound;
    private T _started;
    private bool _allStarted;

    public SeparableDescent(SeparableRecipe recipe, SeparableInstance<T> instance, T[] start)
    {
        (_recipe, _instance) = (recipe, instance);
        Weights = Arena.Copy<T>(start);
        _pull = Arena.Vector<T>(start.Length);
        _steps = new(recipe.Preconditioner, instance.StepSize, start.Length);
        _bound = new(recipe, instance);
        _started = -T.One;
        Bound = _bound.Radius;
        Time = 1;
    }

    public T[] Weights { get; }

    public long Time { get; private set; }

    /// <summary>B_t; meaningful from the start of the comparison on.</summary>
    public T Bound { get; private set; }

    /// <summary>Not negative in lanes where |e| max|z| was at most 1/2 at some step from 20 on (or which are judged all the same).</summary>
    public T Started => _started;

    /// <summary>|e(t)|.</summary>
    public T Distance()
    {
        T logarithm = T.Log(T.FromDyadic(Time));
        T sum = T.Zero;
        for (int column = 0; column < Weights.Length; column++)
        {
            T difference = Weights[column] - (_instance.Direction[column] * logarithm) - _instance.Offset[column];
            sum = T.MultiplyAdd(difference, difference, sum);
        }

        return T.Sqrt(sum);
    }

    /// <summary>A bound on the error of |e(t)| and B_t together, in units of the unit roundoff.</summary>
    /// <remarks>
    /// A step rounds w once, |w| at most |w_hat| ln t + |w_tilde| + |e|, and a sum of n pulls of d + 4 roundings each; exact steps do not expand
    /// errors (|I - H/t| at most 1). w_hat and w_tilde come from d x d systems: at most 8 d^2 times their condition number (Higham, ch. 10).
    /// B_t multiplies factors and adds terms, each with at most 40 roundings.
    /// </remarks>
    public T Rounding(T distance)
    {
        T logarithm = T.Log(T.FromDyadic(Time));
        T size = (MatrixAlgebra.Norm<T>(_instance.Direction) * logarithm) + MatrixAlgebra.Norm<T>(_instance.Offset) + distance + T.One;
        double local = (_instance.Points.Rows * (Weights.Length + 4.0)) + 2;
        return size * (T.FromDyadic(Time * local) + (T.FromDyadic(8.0 * Weights.Length * Weights.Length) * _instance.Condition)) + (T.FromDyadic(40.0 * Time) * Bound);
    }

    /// <summary>One step of descent, and one of the bound's recursion.</summary>
    public void Step()
    {
        if (Time >= EarliestStart && !_allStarted)
        {
            Begin();
        }

        if (_recipe.JudgeAll && Time == Math.Max(EarliestStart, _recipe.Steps / 4))
        {
            _started = T.One;
        }

        if (Time >= EarliestStart)
        {
            Bound = T.Select(_started, Bound, _bound.Next(Time, Bound));
        }

        Descend();
        Time++;
    }

    // The comparison may start at any time: here when |e| Z <= 1/2 for the first time and the bound would not leave that ball.
    private void Begin()
    {
        T distance = Distance();
        T radius = _bound.Radius;
        T near = T.Min(radius - distance, radius - _bound.Next(Time, radius));
        T begins = T.Select(_started, near, -T.One);
        Bound = T.Select(begins, Bound, T.Select(_started, distance, Bound));
        _started = T.Select(begins, _started, T.One);
        _allStarted = true;
        for (int lane = 0; lane < T.LaneCount; lane++)
        {
            _allStarted &= _started.ToDouble(lane) >= 0;
        }
    }

    private void Descend()
    {
        SeparablePull.Negative(_recipe.Loss, _instance.Points, Weights, _pull);
        for (int column = 0; column < Weights.Length; column++)
        {
            Weights[column] += _steps.Change(column, _pull[column]);
        }
    }
}
