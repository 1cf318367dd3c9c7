namespace Theorems.Properties.DeepLinear;

/// <summary>Two layers of any imbalance whose product has known singular values and vectors.</summary>
/// <remarks>
/// Balanced layers become W_2 X^-1 and X W_1 with X = R diag(c) S^T, so that X^-1 is known; every pair of square layers without a zero singular value in its product is
/// of this form. With a = W_2^T u and b = W_1 v is a.b = sigma, W_2 b = sigma u, W_1^T a = sigma v, and u^T W' v = -(W_2 a).G v - u^T G (W_1^T b).
/// </remarks>
internal sealed class SingularValueImbalance<T>
    where T : struct, IReal<T>
{
    /// <summary>Balance is off by a factor of up to 49.</summary>
    public const double WidestSpread = 0.75;

    private readonly BalancedFactors<RunningError<T>> _factors;
    private readonly Matrix<RunningError<T>> _pull;
    private readonly Matrix<RunningError<T>> _lower;
    private readonly Matrix<RunningError<T>> _upper;
    private readonly Matrix<RunningError<T>> _imbalance;

    /// <summary>Draws layers.</summary>
    /// <param name="width">The width of both layers.</param>
    /// <param name="trial">Where they are drawn from.</param>
    /// <param name="spread">c lies between 1 - spread and 1 + spread.</param>
    public SingularValueImbalance(int width, Trial<RunningError<T>> trial, double spread)
    {
        Matrix<RunningError<T>> Turn(string name) => CayleyTransform.Orthogonal<RunningError<T>>(width, trial.NormalVector(name, CayleyTransform.Parameters(width)));
        _factors = new([Turn("Q0"), Turn("Q1"), Turn("Q2")], [.. Enumerable.Range(0, width).Select(index => trial.Uniform("s", index, 0.5 + (0.5 * index), 0.75 + (0.5 * index)))]);
        (Matrix<RunningError<T>> left, Matrix<RunningError<T>> right) = (Turn("R"), Turn("S"));
        RunningError<T>[] stretch = [.. Enumerable.Range(0, width).Select(index => trial.Uniform("c", index, 1 - spread, 1 + spread))];
        _lower = BalancedFactors<RunningError<T>>.Factor(left, right, stretch).Times(_factors.Layers[0]);
        _upper = _factors.Layers[1].Times(BalancedFactors<RunningError<T>>.Factor(right, left, [.. stretch.Select(value => RunningError<T>.One / value)]));
        _imbalance = _upper.TransposeTimes(_upper).Minus(_lower.TimesTranspose(_lower));
        _pull = trial.NormalMatrix("G", width, width);
    }

    /// <summary>u^T W' v + 2 sigma u^T G v, in size.</summary>
    public RunningError<T> Deviation(int index)
    {
        Matrix<RunningError<T>>[] gradients = Kernels.DeepLinear.LayerGradients([_lower, _upper], _pull);
        Matrix<RunningError<T>> velocity = gradients[1].Times(_lower).Plus(_upper.Times(gradients[0])).Scale(-RunningError<T>.One);
        return RunningError<T>.Abs(_factors.Between(velocity, index) - Formula(index));
    }

    /// <summary>-2 sigma u^T G v.</summary>
    public RunningError<T> Formula(int index) => RunningError<T>.FromDyadic(-2) * _factors.Power(index, 2) * _factors.Between(_pull, index);

    /// <summary>(|P a||G v| + |P b||G^T u|)/(2 sqrt sigma).</summary>
    public RunningError<T> Bound(int index)
    {
        (RunningError<T>[] u, RunningError<T>[] v) = (Column(_factors.Turns[2], index), Column(_factors.Turns[0], index));
        RunningError<T> upper = Size(_imbalance.Times<RunningError<T>>(_upper.TransposeTimes<RunningError<T>>(u))) * Size(_pull.Times<RunningError<T>>(v));
        RunningError<T> lower = Size(_imbalance.Times<RunningError<T>>(_lower.Times<RunningError<T>>(v))) * Size(_pull.TransposeTimes<RunningError<T>>(u));
        return (upper + lower) / (RunningError<T>.FromDyadic(2) * _factors.Power(index, 1));
    }

    /// <summary>The deviation of each singular value against its bound.</summary>
    public IEnumerable<Measurement<T>> Measure(string part)
    {
        for (int index = 0; index < _factors.Roots.Length; index++)
        {
            (RunningError<T> deviation, RunningError<T> bound) = (Deviation(index), Bound(index));
            yield return Measurement.AtMost(part, index, deviation.Value, bound.Value, (deviation.Error + bound.Error) / T.FromDyadic(T.UnitRoundoff));
        }
    }

    private static RunningError<T>[] Column(Matrix<RunningError<T>> matrix, int column) => [.. Enumerable.Range(0, matrix.Rows).Select(row => matrix[row, column])];

    private static RunningError<T> Size(RunningError<T>[] vector) => MatrixAlgebra.Norm<RunningError<T>>(vector);
}
