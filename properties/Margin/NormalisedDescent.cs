namespace Theorems.Properties.Margin;

/// <summary>A run of normalised (or, without the normalisation, plain) gradient descent from zero, and the bound on its margin.</summary>
internal sealed class NormalisedDescent<T>
    where T : struct, IReal<T>
{
    private readonly NormalisedRecipe _recipe;
    private readonly SeparatedPoints<T> _points;
    private readonly T _stepSize;
    private readonly T _firstPull;
    private readonly T _logarithm;

    public NormalisedDescent(NormalisedRecipe recipe, Trial<T> trial)
    {
        _recipe = recipe;
        _points = new(recipe.Points, recipe.Dimension, trial, recipe.Separable, inUnitBall: true);
        _stepSize = T.FromDyadic(recipe.StepSize);
        _logarithm = T.Log(T.FromDyadic(_points.Points.Rows));
        T factor = T.FromDyadic(recipe.InUnitBall ? 1 : 10);
        Matrix<T> points = _points.Points.Scale(factor);
        Margin = factor * _points.Margin;
        State = new(points, Arena.Vector<T>(recipe.Dimension));
        _firstPull = State.PullNorm;
    }

    /// <summary>w_t and what belongs to it.</summary>
    public MarginPotential<T> State { get; }

    /// <summary>t.</summary>
    public int Time { get; private set; }

    /// <summary>gamma.</summary>
    public T Margin { get; }

    /// <summary>gamma - min_n z_n.w/|w|.</summary>
    public T Gap => Margin - (State.LeastMargin / MatrixAlgebra.Norm<T>(State.Weights));

    /// <summary>The bound of (iii).</summary>
    public T Bound
    {
        get
        {
            T start = (_firstPull * _firstPull) - (Margin * Margin);
            return (_logarithm + (T.FromDyadic(0.5) * _stepSize * start)) / (_stepSize * Margin * T.FromDyadic(Time));
        }
    }

    /// <summary>A bound on the error of psi and of Z'q at the computed w, in units of the unit roundoff.</summary>
    /// <remarks>Margins err by (d + 2)|w|, as |z| is at most 1; shares by twice that and n + 10, relatively; sums of n shares by n more. Squares and norms take 2 d more.</remarks>
    public T Evaluation
    {
        get
        {
            double roundings = (3.0 * _recipe.Dimension) + (4.0 * _points.Points.Rows) + 32;
            return T.FromDyadic(roundings) * (T.One + MatrixAlgebra.Norm<T>(State.Weights));
        }
    }

    /// <summary>A bound on the error of the gap, of g and of the bound of (iii), in units of the unit roundoff.</summary>
    /// <remarks>
    /// psi is convex and 1-smooth and eta at most 1, so exact steps do not expand the errors of w, of which each step adds one evaluation's. They are divided by |w| in
    /// the gap, which changes by at most twice the relative error of w; g by the error of w itself. The bound takes 40 roundings; gamma and u take 4 d.
    /// </remarks>
    public T Rounding
    {
        get
        {
            T length = MatrixAlgebra.Norm<T>(State.Weights);
            T moved = T.FromDyadic(Time) * Evaluation;
            return moved + (T.FromDyadic(2) * moved / length) + (T.FromDyadic((4.0 * _recipe.Dimension) + 40) * (T.One + Bound));
        }
    }

    /// <summary>One step.</summary>
    public void Step()
    {
        if (_recipe.Normalised)
        {
            State.GradientStep(_stepSize);
        }
        else
        {
            State.PlainStep(_stepSize);
        }

        Time++;
    }

    /// <summary>The gap at a later time.</summary>
    public T GapAt(double time)
    {
        while (Time < time)
        {
            Step();
        }

        return Gap;
    }
}
