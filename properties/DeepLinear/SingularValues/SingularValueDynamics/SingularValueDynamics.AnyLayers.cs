namespace Theorems.Properties.DeepLinear;

/// <summary>Any number of layers of any imbalance whose product has known singular values and vectors, and how far their motion may be from the formula.</summary>
/// <remarks>Balanced layers become X_k W_k X_(k-1)^-1 with X_k = R_k diag(c) S_k^T between two layers. What imbalance does to parts of the product is in <see cref="PartialProducts"/>.</remarks>
internal sealed class SingularValueDefect<T>
    where T : struct, IReal<T>
{
    private readonly BalancedFactors<RunningError<T>> _factors;
    private readonly Matrix<RunningError<T>>[] _layers;
    private readonly Matrix<RunningError<T>> _pull;
    private readonly Matrix<RunningError<T>> _velocity;

    /// <summary>Draws layers.</summary>
    /// <param name="depth">The number N of layers.</param>
    /// <param name="width">The width of all layers.</param>
    /// <param name="trial">Where they are drawn from.</param>
    /// <param name="spread">c lies between 1 - spread and 1 + spread.</param>
    public SingularValueDefect(int depth, int width, Trial<RunningError<T>> trial, double spread)
    {
        Matrix<RunningError<T>> Turn(string name) => CayleyTransform.Orthogonal<RunningError<T>>(width, trial.NormalVector(name, CayleyTransform.Parameters(width)));
        _factors = new([.. Enumerable.Range(0, depth + 1).Select(layer => Turn($"Q{layer}"))], [.. Enumerable.Range(0, width).Select(index => trial.Uniform("s", index, 0.5 + (0.5 * index), 0.75 + (0.5 * index)))]);
        _layers = [.. _factors.Layers];
        for (int layer = 0; layer + 1 < depth; layer++)
        {
            (Matrix<RunningError<T>> left, Matrix<RunningError<T>> right) = (Turn($"R{layer}"), Turn($"S{layer}"));
            RunningError<T>[] stretch = [.. Enumerable.Range(0, width).Select(index => trial.Uniform($"c{layer}", index, 1 - spread, 1 + spread))];
            _layers[layer] = BalancedFactors<RunningError<T>>.Factor(left, right, stretch).Times(_layers[layer]);
            _layers[layer + 1] = _layers[layer + 1].Times(BalancedFactors<RunningError<T>>.Factor(right, left, [.. stretch.Select(value => RunningError<T>.One / value)]));
        }

        _pull = trial.NormalMatrix("G", width, width);
        _velocity = new(width, width);
        Matrix<RunningError<T>>[] gradients = Kernels.DeepLinear.LayerGradients(_layers, _pull);
        for (int layer = 0; layer < depth; layer++)
        {
            _velocity = _velocity.Minus(Kernels.DeepLinear.Product([.. _layers[..layer], gradients[layer], .. _layers[(layer + 1)..]]));
        }
    }

    /// <summary>u^T W' v + N (sigma^2)^(1 - 1/N) u^T G v, in size.</summary>
    public RunningError<T> Deviation(int index) =>
        RunningError<T>.Abs(_factors.Between(_velocity, index) + (RunningError<T>.FromDyadic(_layers.Length) * _factors.Power(index, 2 * (_layers.Length - 1)) * _factors.Between(_pull, index)));

    /// <summary>The sum over layers of |T_k u - t^(N-k) u||G B_k^T B_k v| + t^(N-k)|G^T u||B_k^T B_k v - t^(k-1) v|, by the bounds on both differences.</summary>
    public RunningError<T> Bound(int index)
    {
        int depth = _layers.Length;
        (RunningError<T>[] u, RunningError<T>[] v) = (Column(_factors.Turns[^1], index), Column(_factors.Turns[0], index));
        RunningError<T>[] left = PartialProducts.Differences(_layers, u, _factors.Roots[index]);
        RunningError<T>[] right = PartialProducts.Differences([.. _layers.Reverse().Select(layer => layer.Transpose())], v, _factors.Roots[index]);
        RunningError<T> slope = Size(_pull.TransposeTimes<RunningError<T>>(u));
        RunningError<T> sum = RunningError<T>.Zero;
        for (int layer = 1; layer <= depth; layer++)
        {
            RunningError<T>[] inner = v;
            foreach (Matrix<RunningError<T>> before in _layers[..(layer - 1)])
            {
                inner = before.Times<RunningError<T>>(inner);
            }

            foreach (Matrix<RunningError<T>> before in _layers[..(layer - 1)].Reverse())
            {
                inner = before.TransposeTimes<RunningError<T>>(inner);
            }

            sum += left[layer] * Size(_pull.Times<RunningError<T>>(inner));
            sum += _factors.Power(index, 2 * (depth - layer)) * slope * right[depth + 1 - layer];
        }

        return sum;
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
