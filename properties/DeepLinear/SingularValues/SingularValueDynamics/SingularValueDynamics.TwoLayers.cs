namespace Theorems.Properties.DeepLinear;

// (v): how the formula degrades with the imbalance of two layers.
public sealed partial class SingularValueDynamics
{
    // Balance is off by a factor of up to 49.
    private const double WidestSpread = 0.75;

    // Two layers of any imbalance whose product has known singular values and vectors.
    // Balanced layers become W_2 X^-1 and X W_1 with X = R diag(c) S^T, so that X^-1 is known; every pair of square layers without a zero singular value in
    // its product is of this form. With a = W_2^T u and b = W_1 v is a.b = sigma, W_2 b = sigma u, W_1^T a = sigma v, and u^T W' v = -(W_2 a).G v - u^T G
    // (W_1^T b).
    private sealed class TwoLayers<T>
        where T : struct, IReal<T>
    {
        private readonly BalancedFactors<RunningError<T>> _factors;
        private readonly Matrix<RunningError<T>> _pull;
        private readonly Matrix<RunningError<T>> _lower;
        private readonly Matrix<RunningError<T>> _upper;
        private readonly Matrix<RunningError<T>> _imbalance;

        // Draws layers.
        // width is the width of both layers, trial is where they are drawn from, spread is c lies between 1 - spread and 1 + spread.
        public TwoLayers(int width, Trial<RunningError<T>> trial, double spread)
        {
            Matrix<RunningError<T>> Turn(string name) =>
                CayleyTransform.Orthogonal<RunningError<T>>(width, trial.NormalVector(name, CayleyTransform.Parameters(width)));
            _factors = new(
                [Turn("Q0"), Turn("Q1"), Turn("Q2")],
                [.. Enumerable.Range(0, width).Select(index => trial.Uniform("s", index, 0.5 + (0.5 * index), 0.75 + (0.5 * index)))]);
            (Matrix<RunningError<T>> left, Matrix<RunningError<T>> right) = (Turn("R"), Turn("S"));
            RunningError<T>[] stretch = [.. Enumerable.Range(0, width).Select(index => trial.Uniform("c", index, 1 - spread, 1 + spread))];
            _lower = BalancedFactors<RunningError<T>>.Factor(left, right, stretch).Times(_factors.Layers[0]);
            RunningError<T>[] inverse = [.. stretch.Select(value => RunningError<T>.One / value)];
            _upper = _factors.Layers[1].Times(BalancedFactors<RunningError<T>>.Factor(right, left, inverse));
            _imbalance = _upper.TransposeTimes(_upper).Minus(_lower.TimesTranspose(_lower));
            _pull = trial.NormalMatrix("G", width, width);
        }

        // u^T W' v + 2 sigma u^T G v, in size.
        public RunningError<T> Deviation(int index)
        {
            Matrix<RunningError<T>>[] gradients = Kernels.DeepLinear.LayerGradients([_lower, _upper], _pull);
            Matrix<RunningError<T>> velocity = gradients[1].Times(_lower).Plus(_upper.Times(gradients[0])).Scale(-RunningError<T>.One);
            return RunningError<T>.Abs(_factors.Between(velocity, index) - Formula(index));
        }

        // -2 sigma u^T G v.
        public RunningError<T> Formula(int index) => -2 * _factors.Power(index, 2) * _factors.Between(_pull, index);

        // The sum of both terms of the bound.
        public RunningError<T> Bound(int index) => Terms(index).Aggregate((first, second) => first + second);

        // |P a||G v|/(2 sqrt sigma) and |P b||G^T u|/(2 sqrt sigma).
        public RunningError<T>[] Terms(int index)
        {
            (RunningError<T>[] u, RunningError<T>[] v) = (Column(_factors.Turns[2], index), Column(_factors.Turns[0], index));
            RunningError<T> upper = Size(_imbalance.Times<RunningError<T>>(_upper.TransposeTimes<RunningError<T>>(u))) * Size(_pull.Times<RunningError<T>>(v));
            RunningError<T> lower = Size(_imbalance.Times<RunningError<T>>(_lower.Times<RunningError<T>>(v))) * Size(_pull.TransposeTimes<RunningError<T>>(u));
            RunningError<T> root = 2 * _factors.Power(index, 1);
            return [upper / root, lower / root];
        }
    }
}
