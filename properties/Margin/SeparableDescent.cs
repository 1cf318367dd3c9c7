using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.Margin;

/// <summary>Gradient descent on separable points, its distance e(t) from w_hat ln t + w_tilde, and the bound B_t of (A).</summary>
internal sealed class SeparableDescent<T>
    where T : struct, IReal<T>
{
    /// <summary>A bound this large is vacuous.</summary>
    public const double NothingSaid = 1024;

    private const int EarliestStart = 20;
    private readonly SeparableRecipe _recipe;
    private readonly SeparableInstance<T> _instance;
    private readonly T[] _pull;
    private readonly T[] _squares;
    private readonly T[] _momentum;
    private readonly T[] _coefficients;
    private readonly T _largest;
    private readonly T _contraction;
    private readonly T _directionLength;
    private T _started;
    private bool _allStarted;

    public SeparableDescent(SeparableRecipe recipe, SeparableInstance<T> instance, T[] start)
    {
        (_recipe, _instance) = (recipe, instance);
        Weights = (T[])start.Clone();
        _pull = new T[start.Length];
        _squares = new T[start.Length];
        _momentum = new T[start.Length];
        _largest = instance.Lengths[..instance.SupportCount].Aggregate(T.Max);
        _contraction = recipe.HessianLimits ? instance.Slowest : T.One;
        _directionLength = MatrixAlgebra.Norm<T>(instance.Direction);
        // c_n = eta exp(-z_n.w_tilde) of the points beyond the margin.
        _coefficients = [.. Enumerable.Range(0, recipe.Dimension + recipe.Others).Select(point =>
            instance.StepSize * T.Exp(-MatrixAlgebra.Dot<T>(instance.Points.Row(point), instance.Offset)))];
        _started = -T.One;
        Bound = T.One / (T.FromDyadic(2) * _largest);
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
        T size = (_directionLength * logarithm) + MatrixAlgebra.Norm<T>(_instance.Offset) + distance + T.One;
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
            Bound = T.Select(_started, Bound, NextBound(Bound));
        }

        Descend();
        Time++;
    }

    // The comparison may start at any time: here when |e| Z <= 1/2 for the first time and the bound would not leave that ball.
    private void Begin()
    {
        T distance = Distance();
        T radius = T.One / (T.FromDyadic(2) * _largest);
        T near = T.Min(radius - distance, radius - NextBound(radius));
        T begins = T.Select(_started, near, -T.One);
        Bound = T.Select(begins, Bound, T.Select(_started, distance, Bound));
        _started = T.Select(begins, _started, T.One);
        _allStarted = true;
        for (int lane = 0; lane < T.LaneCount; lane++)
        {
            _allStarted &= _started.ToDouble(lane) >= 0;
        }
    }

    // B_(t+1) of (A).
    private T NextBound(T bound)
    {
        T time = T.FromDyadic(Time);
        T logarithm = T.Log(time);
        T scaled = bound * _largest;
        T shrink = -T.Expm1(-scaled) / scaled;
        T stretch = T.Expm1(scaled) / scaled;
        T factor = T.Max(T.One - (_contraction * shrink / time), (_instance.Fastest * stretch / time) - T.One);
        T next = (factor * bound) + (((T.One / time) - T.Log1p(T.One / time)) * _directionLength);
        for (int point = _instance.SupportCount; point < _coefficients.Length; point++)
        {
            T length = _instance.Lengths[point];
            next += _coefficients[point] * T.Exp((bound * length) - (_instance.Margins[point] * logarithm)) * length;
        }

        if (_recipe.Loss == MarginLoss.Logistic)
        {
            for (int point = 0; point < _instance.SupportCount; point++)
            {
                T weight = _instance.Weights[point];
                T length = _instance.Lengths[point];
                next += weight * weight / _instance.StepSize * T.Exp((T.FromDyadic(2) * bound * length) - (T.FromDyadic(2) * logarithm)) * length;
            }
        }

        // Beyond this it says nothing about |e|, and overflow is near.
        return T.Select(next - T.FromDyadic(NothingSaid), next, T.FromDyadic(NothingSaid));
    }

    private void Descend()
    {
        Pull(_recipe, _instance, Weights, _pull);
        for (int column = 0; column < Weights.Length; column++)
        {
            Weights[column] += _recipe.Preconditioner is Preconditioner.None
                ? _instance.StepSize * _pull[column]
                : Preconditioned(column);
        }
    }

    private T Preconditioned(int column)
    {
        T pull = _pull[column];
        if (_recipe.Preconditioner == Preconditioner.Diagonal)
        {
            return _instance.StepSize * pull * T.FromDyadic((column % 3) switch { 0 => 1, 1 => 4, _ => 0.25 });
        }

        bool adam = _recipe.Preconditioner == Preconditioner.Adam;
        T keepSquares = T.FromDyadic(adam ? 127 / 128.0 : 1);
        T keep = T.FromDyadic(adam ? 7 / 8.0 : 0);
        _squares[column] = (keepSquares * _squares[column]) + ((adam ? T.One - keepSquares : T.One) * pull * pull);
        _momentum[column] = (keep * _momentum[column]) + ((T.One - keep) * pull);
        return _instance.StepSize * _momentum[column] / (T.Sqrt(_squares[column]) + T.FromDyadic(1 / 1024.0));
    }

    /// <summary>The negative gradient of the recipe's loss.</summary>
    public static void Pull(SeparableRecipe recipe, SeparableInstance<T> instance, T[] weights, T[] pull)
    {
        (ArrayMemory<T> z, int rows, int columns) = (instance.Points.Elements, instance.Points.Rows, weights.Length);
        switch (recipe.Loss)
        {
            case MarginLoss.Exponential:
                SeparableClassification.NegativeGradient<T, ArrayMemory<T>, ExponentialLoss<T>>(z, rows, columns, default, weights, pull);
                break;
            case MarginLoss.Logistic:
                SeparableClassification.NegativeGradient<T, ArrayMemory<T>, LogisticLoss<T>>(z, rows, columns, default, weights, pull);
                break;
            default:
                SeparableClassification.NegativeGradient<T, ArrayMemory<T>, PolynomialLoss<T>>(z, rows, columns, default, weights, pull);
                break;
        }
    }
}
