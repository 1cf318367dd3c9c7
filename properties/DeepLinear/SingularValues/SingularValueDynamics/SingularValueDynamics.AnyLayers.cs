namespace Theorems.Properties.DeepLinear;

// (vi): the same for any number of layers.
public sealed partial class SingularValueDynamics
{
    // Any number of layers of any imbalance whose product has known singular values and vectors, and how far their motion may be from the formula.
    // Balanced layers become X_k W_k X_(k-1)^-1 with X_k = R_k diag(c) S_k^T between two layers. What imbalance does to parts of the product is in
    // Differences.
    private sealed class AnyLayers<T>
        where T : struct, IReal<T>
    {
        private readonly BalancedFactors<RunningError<T>> _factors;
        private readonly Matrix<RunningError<T>>[] _layers;
        private readonly Matrix<RunningError<T>> _pull;
        private readonly Matrix<RunningError<T>> _velocity;

        // Draws layers.
        // depth is the number N of layers, width is the width of all layers, trial is where they are drawn from, spread is c lies between 1 - spread and 1
        // + spread.
        public AnyLayers(int depth, int width, Trial<RunningError<T>> trial, double spread)
        {
            Matrix<RunningError<T>> Turn(string name) =>
                CayleyTransform.Orthogonal<RunningError<T>>(width, trial.NormalVector(name, CayleyTransform.Parameters(width)));
            _factors = new(
                [.. Enumerable.Range(0, depth + 1).Select(layer => Turn($"Q{layer}"))],
                [.. Enumerable.Range(0, width).Select(index => trial.Uniform("s", index, 0.5 + (0.5 * index), 0.75 + (0.5 * index)))]);
            _layers = [.. _factors.Layers];
            for (int layer = 0; layer + 1 < depth; layer++)
            {
                (Matrix<RunningError<T>> left, Matrix<RunningError<T>> right) = (Turn($"R{layer}"), Turn($"S{layer}"));
                RunningError<T>[] stretch = [.. Enumerable.Range(0, width).Select(index => trial.Uniform($"c{layer}", index, 1 - spread, 1 + spread))];
                _layers[layer] = BalancedFactors<RunningError<T>>.Factor(left, right, stretch).Times(_layers[layer]);
                RunningError<T>[] inverse = [.. stretch.Select(value => RunningError<T>.One / value)];
                _layers[layer + 1] = _layers[layer + 1].Times(BalancedFactors<RunningError<T>>.Factor(right, left, inverse));
            }

            _pull = trial.NormalMatrix("G", width, width);
            _velocity = new(width, width);
            Matrix<RunningError<T>>[] gradients = Kernels.DeepLinear.LayerGradients(_layers, _pull);
            for (int layer = 0; layer < depth; layer++)
            {
                _velocity = _velocity.Minus(Kernels.DeepLinear.Product([.. _layers[..layer], gradients[layer], .. _layers[(layer + 1)..]]));
            }
        }

        // u^T W' v + N (sigma^2)^(1 - 1/N) u^T G v, in size.
        public RunningError<T> Deviation(int index)
        {
            int depth = _layers.Length;
            return RunningError<T>.Abs(_factors.Between(_velocity, index) + (depth * _factors.Power(index, 2 * (depth - 1)) * _factors.Between(_pull, index)));
        }

        // The sum over layers of |T_k u - t^(N-k) u||G B_k^T B_k v| + t^(N-k)|G^T u||B_k^T B_k v - t^(k-1) v|, by the bounds on both differences.
        public RunningError<T> Bound(int index)
        {
            int depth = _layers.Length;
            (RunningError<T>[] u, RunningError<T>[] v) = (Column(_factors.Turns[^1], index), Column(_factors.Turns[0], index));
            RunningError<T>[] left = Differences(_layers, u, _factors.Roots[index]);
            RunningError<T>[] right = Differences([.. _layers.Reverse().Select(layer => layer.Transpose())], v, _factors.Roots[index]);
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
    }

    // How far products of some of the layers are from powers, where layers are not balanced.
    // A_k = W_N .. W_(k+1), T_k = A_k A_k^T, M = T_(N-1), P_k = W_(k+1)^T W_(k+1) - W_k W_k^T. M^(N-k) - T_k is the sum over l from k + 1 to N - 1 of A_l
    // ((W_(l+1)^T W_(l+1))^(l-k) - (W_l W_l^T)^(l-k)) A_l^T, and a difference of powers Y^j - X^j is the sum of Y^i (Y - X) X^(j-1-i). So (M^(N-k) - T_k) u
    // is the sum of all A_l (W_(l+1)^T W_(l+1))^i P_l (W_l W_l^T)^(l-k-1-i) A_l^T u; D_k is its size.
    // For a left singular vector u of sigma and t = sigma^(2/N) is T_0 u = t^N u, so |(M^N - t^N) u| is D_0; and (m^j - t^j)/(m^N - t^N) lies between 0 and
    // t^(j-N) for m at least 0. Together |T_k u - t^(N-k) u| is at most D_k + t^-k D_0. It is zero for k = N. The transposed layers in the reverse order
    // give the same for right singular vectors.
    //
    // Bounds on |T_k u - t^(N-k) u| for k = 0 .. N, each a sum over the imbalances P_l.
    // layers is W_1 .. W_N, vector is u, root is sigma^(1/N).
    private static RunningError<T>[] Differences<T>(Matrix<RunningError<T>>[] layers, RunningError<T>[] vector, RunningError<T> root)
        where T : struct, IReal<T>
    {
        int depth = layers.Length;
        RunningError<T>[][] defects = [.. Enumerable.Range(0, depth).Select(_ => new RunningError<T>[layers[^1].Rows])];
        RunningError<T>[] back = vector;
        for (int place = depth - 1; place >= 1; place--)
        {
            (Matrix<RunningError<T>> below, Matrix<RunningError<T>> above) = (layers[place - 1], layers[place]);
            RunningError<T>[] Below(RunningError<T>[] image) => below.Times<RunningError<T>>(below.TransposeTimes<RunningError<T>>(image));
            RunningError<T>[] Above(RunningError<T>[] image) => above.TransposeTimes<RunningError<T>>(above.Times<RunningError<T>>(image));
            back = above.TransposeTimes<RunningError<T>>(back);
            for (int layer = 0; layer < place; layer++)
            {
                for (int power = 0; power < place - layer; power++)
                {
                    RunningError<T>[] image = Repeated<T>(Below, back, place - layer - 1 - power);
                    image = Repeated<T>(Above, [.. Above(image).Zip(Below(image), (plus, minus) => plus - minus)], power);
                    foreach (Matrix<RunningError<T>> later in layers[place..])
                    {
                        image = later.Times<RunningError<T>>(image);
                    }

                    defects[layer] = [.. defects[layer].Zip(image, (sum, term) => sum + term)];
                }
            }
        }

        RunningError<T>[] differences = new RunningError<T>[depth + 1];
        RunningError<T> share = MatrixAlgebra.Norm<RunningError<T>>(defects[0]);
        for (int layer = 0; layer < depth; layer++)
        {
            differences[layer] = MatrixAlgebra.Norm<RunningError<T>>(defects[layer]) + share;
            share = share / root / root;
        }

        return differences;
    }

    private static RunningError<T>[] Repeated<T>(Func<RunningError<T>[], RunningError<T>[]> map, RunningError<T>[] start, int times)
        where T : struct, IReal<T> => Enumerable.Range(0, times).Aggregate(start, (image, _) => map(image));
}
