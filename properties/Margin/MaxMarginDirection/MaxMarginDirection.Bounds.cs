namespace Theorems.Properties.Margin;

// The two bounds along descent: (A)'s on |e|, which contracts, and (B)'s on |e|^2, which needs nothing of e.
public sealed partial class MaxMarginDirection
{
    // A bound this large says nothing about |e|. It is not derived, and it lowers what the recursion claims: were |e| above it, the comparison would say
    // 'violated' whatever the recursion went to. The comparison starts at B <= 1/(2 Z), and no bound was seen to come near the cap.
    private const double NothingSaid = 1024;

    // The recursion of (A) for the bound B_t on the distance from w_hat ln t + w_tilde.
    private sealed class ErrorBound<T>
        where T : struct, IReal<T>
    {
        private readonly Recipe _recipe;
        private readonly Instance<T> _instance;
        private readonly T _largest;
        private readonly T _contraction;
        private readonly T _directionLength;

        public ErrorBound(Recipe recipe, Instance<T> instance)
        {
            (_recipe, _instance) = (recipe, instance);
            _largest = instance.Lengths[..instance.SupportCount].Aggregate(T.Max);
            _contraction = recipe.HessianLimits ? instance.LeastEigenvalue : T.One;
            _directionLength = MatrixAlgebra.Norm<T>(instance.MarginVector);
        }

        // 1/(2 Z): the ball in which the comparison starts.
        public T Radius => T.One / (2 * _largest);

        // B_(t+1) from t and B_t.
        public T Next(long step, T bound)
        {
            T time = T.FromDyadic(step);
            T logarithm = T.Log(time);
            T scaled = bound * _largest;
            T shrink = -T.Expm1(-scaled) / scaled;
            T stretch = T.Expm1(scaled) / scaled;
            T factor = T.Max(T.One - (_contraction * shrink / time), (_instance.LargestEigenvalue * stretch / time) - T.One);
            T next = (factor * bound) + (((T.One / time) - T.Log1p(T.One / time)) * _directionLength);
            for (int point = _instance.SupportCount; point < _instance.SupportCount + _recipe.Others; point++)
            {
                T length = _instance.Lengths[point];
                next += _instance.Coefficient(point, (bound * length) - (_instance.Margins[point] * logarithm)) * length;
            }

            if (_recipe.Loss == Loss.Logistic)
            {
                for (int point = 0; point < _instance.SupportCount; point++)
                {
                    T weight = _instance.Alpha[point];
                    T length = _instance.Lengths[point];
                    next += weight * weight / _instance.StepSize * T.Exp((2 * bound * length) - (2 * logarithm)) * length;
                }
            }

            // The cap keeps the exponentials from overflowing; see there.
            return T.Select(next - T.FromDyadic(NothingSaid), next, T.FromDyadic(NothingSaid));
        }
    }

    // The recursion of (B) descent for the bound E_t^2 on |e(t)|^2.
    private sealed class SquareBound<T>
        where T : struct, IReal<T>
    {
        private readonly Recipe _recipe;
        private readonly Instance<T> _instance;
        private readonly T _squaredLength;
        private readonly T _logistic;
        private readonly T _sensitivity;

        public SquareBound(Recipe recipe, Instance<T> instance, T[] start)
        {
            (_recipe, _instance) = (recipe, instance);
            int drawn = instance.SupportCount + recipe.Others;
            _squaredLength = MatrixAlgebra.Dot<T>(instance.MarginVector, instance.MarginVector);
            T longest = instance.Lengths[..drawn].Aggregate(T.Max);
            T farthest = instance.Margins[..drawn].Aggregate(T.Max);
            (_logistic, T loss) = (T.Zero, T.Zero);
            for (int point = 0; point < drawn; point++)
            {
                loss += T.Exp(-MatrixAlgebra.Dot<T>(instance.Points.Row(point), start));
                _logistic += point < instance.SupportCount && recipe.Loss == Loss.Logistic
                    ? instance.Alpha[point] * instance.Alpha[point] * instance.Lengths[point] / instance.StepSize
                    : T.Zero;
            }

            Applies = recipe.Loss == Loss.Logistic || !recipe.SmallStep ? T.One : T.One - (instance.StepSize * loss * longest * longest);
            _sensitivity = farthest + (longest * MatrixAlgebra.Norm<T>(instance.Offset));
        }

        // Not negative where eta f(w(t_1)) max |z|^2 <= 1, f the exponential loss of the points as they are without a violation.
        public T Applies { get; }

        // E_(t+1)^2 from t and E_t^2.
        public T Next(long step, T square)
        {
            T time = T.FromDyadic(step);
            T advance = T.Log1p(T.One / time);
            T length = T.Sqrt(_squaredLength);
            T late = _logistic / (time * time);
            T half = (((T.One / time) - advance) * length) + late;
            T sum = square + (_squaredLength * advance * ((T.FromDyadic(2) / time) - advance)) + (2 * late * advance * length);
            T logarithm = T.Log(time);
            for (int point = _instance.SupportCount; point < _instance.SupportCount + _recipe.Others; point++)
            {
                sum += 2 * _instance.Coefficient(point, -(_instance.Margins[point] * logarithm));
            }

            T root = half + T.Sqrt((half * half) + sum);
            return root * root;
        }

        // What E_t^2 may err by, in units of the unit roundoff. Everything that is added is positive: relatively a step rounds at most 16 times, and 8 times
        // for each point beyond the margin, and w_hat and w_tilde err by 8 d^2 condition numbers, which c_n t^-theta_n gets multiplied by what is in its
        // exponent, theta_n ln t + |z||w_tilde|. The difference 1/t - ln(1 + 1/t) cancels: it errs by u/t, which
        // moves E^2 by at most 2 (u/t)|w_hat| E <= (u/t)(|w_hat|^2 + E^2) a step, and 1/t adds up to at most 1 + ln t.
        public T Rounding(long step, T square)
        {
            T logarithm = T.Log(T.FromDyadic(step));
            double solved = 8.0 * _recipe.Dimension * _recipe.Dimension;
            T relative = T.FromDyadic(step * (16 + (8.0 * _recipe.Others)))
                + (solved * _instance.Condition * (T.One + (_sensitivity * (T.One + logarithm))));
            return (relative * square) + ((T.One + logarithm) * (_squaredLength + square));
        }
    }
}
