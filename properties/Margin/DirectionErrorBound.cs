namespace Theorems.Properties.Margin;

/// <summary>The recursion of (A) for the bound B_t on the distance from w_hat ln t + w_tilde.</summary>
internal sealed class DirectionErrorBound<T>
    where T : struct, IReal<T>
{
    /// <summary>A bound this large is vacuous.</summary>
    public const double NothingSaid = 1024;

    private readonly SeparableRecipe _recipe;
    private readonly SeparableInstance<T> _instance;
    private readonly T[] _coefficients;
    private readonly T _largest;
    private readonly T _contraction;
    private readonly T _directionLength;

    public DirectionErrorBound(SeparableRecipe recipe, SeparableInstance<T> instance)
    {
        (_recipe, _instance) = (recipe, instance);
        _largest = instance.Lengths[..instance.SupportCount].Aggregate(T.Max);
        _contraction = recipe.HessianLimits ? instance.Slowest : T.One;
        _directionLength = MatrixAlgebra.Norm<T>(instance.Direction);
        // c_n = eta exp(-z_n.w_tilde) of the points beyond the margin.
        _coefficients = [.. Enumerable.Range(0, recipe.Dimension + recipe.Others).Select(point =>
            instance.StepSize * T.Exp(-MatrixAlgebra.Dot<T>(instance.Points.Row(point), instance.Offset)))];
    }

    /// <summary>1/(2 Z): the ball in which the comparison starts.</summary>
    public T Radius => T.One / (T.FromDyadic(2) * _largest);

    /// <summary>B_(t+1) from t and B_t.</summary>
    public T Next(long step, T bound)
    {
        T time = T.FromDyadic(step);
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
}
