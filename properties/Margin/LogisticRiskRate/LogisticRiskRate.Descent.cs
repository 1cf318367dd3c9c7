namespace Theorems.Properties.Margin;

// Descent on the risk, and its bounds.
public sealed partial class LogisticRiskRate
{
    // Gradient descent on R(w) = (1/n) sum ln(1 + exp(-z_n.w)) from zero.
    private sealed class Descent<T>
        where T : struct, IReal<T>
    {
        private readonly Matrix<T> _points;
        private readonly T _margin;
        private readonly T _longest;
        private readonly T[] _unit;
        private readonly T _stepSize;
        private readonly T _share;
        private readonly T[] _weights;
        private readonly T[] _pull;

        public Descent(Recipe recipe, Trial<T> trial)
        {
            if (recipe.Shape == Shape.Discordant)
            {
                (_points, _margin, _longest) = Discordant(trial);
                _unit = [T.Zero, T.One];
                _stepSize = T.FromDyadic(recipe.StepFraction);
            }
            else
            {
                SeparatedPoints<T> points = new(recipe.Points, recipe.Dimension, trial, recipe.Separable, given: recipe.Data);
                (_points, _margin, _longest, _unit) = (points.Points, points.Margin, points.Longest, points.Unit);
                // Rounded down by more than it may be rounded up by, so that eta beta stays below the fraction's limit of one.
                _stepSize = trial.Computed("eta", draws =>
                    4 * recipe.StepFraction * (1 - (1 / 1024.0)) / SeparatedPoints<T>.LargestCurvature(recipe.Points, recipe.Dimension, draws, recipe.Data));
            }

            _share = T.One / T.FromDyadic(_points.Rows);
            _weights = Arena.Vector<T>(_points.Columns);
            _pull = Arena.Vector<T>(_points.Columns);
        }

        // t.
        public int Time { get; private set; }

        // R(w_t).
        public T Risk => RiskAt(_weights);

        // A bound on the error of the risk and of the bounds, in units of the unit roundoff.
        // Descent on a convex smooth function with eta at most 1/beta expands no error, so those of the steps add up: each rounds w twice and errs in n
        // pulls of d + 8 roundings, of size |w| + eta max|z| together. R changes by at most max|z| times that, and its own value errs by
        // (d + 8)(1 + max|z||w|). The bounds take 40 roundings.
        public T Rounding
        {
            get
            {
                T size = MatrixAlgebra.Norm<T>(_weights) + (_stepSize * _longest);
                T local = Time * (2.0 + (_points.Rows * (_weights.Length + 8.0))) * size * _longest;
                return local + ((_weights.Length + 8.0) * (T.One + (_longest * size))) + (40 * (T.One + ClosedForm()));
            }
        }

        // Descends until a later time.
        public void Advance(int until)
        {
            SeparableClassification.GradientDescent<T, ArrayMemory<T>, LogisticLoss<T>>(
                _points.Elements, _points.Rows, _weights.Length, default, _stepSize * _share, until - Time, _weights, _pull);
            Time = until;
        }

        // R(v) and |v|^2.
        public (T Risk, T Squared) At(T[] v) => (RiskAt(v), MatrixAlgebra.Dot<T>(v, v));

        // A vector v about as long as the best one along u, and not far from it: of vectors at random few have a risk below R(0), which (a) needs to say
        // anything.
        public T[] Near(T factor, T[] drawn)
        {
            T length = BestLength();
            return [.. _unit.Select((element, column) => length * ((factor * element) + (0.125 * drawn[column])))];
        }

        // s/(2 eta t).
        public T Distance(T squared) => squared / (2.0 * Time * _stepSize);

        // 1/t + (ln t)^2/(2 eta gamma^2 t).
        public T ClosedForm() => ClosedTerms()[0] + ClosedTerms()[1];

        // 1/t and (ln t)^2/(2 eta gamma^2 t).
        public T[] ClosedTerms()
        {
            T c = T.Log(T.FromDyadic(Time)) / _margin;
            return [T.One / T.FromDyadic(Time), Distance(c * c)];
        }

        // ln(1 + e^(-c gamma)) and c^2/(2 eta t) at a c near the minimum of their sum; every c gives a bound.
        public T[] BestAlongDirection()
        {
            T c = BestLength();
            return [T.Softplus(-(c * _margin)), Distance(c * c)];
        }

        // This c, after eight of Newton's steps.
        private T BestLength()
        {
            T scale = _stepSize * T.FromDyadic(Time) * _margin;
            T c = T.Log1p(scale * _margin) / _margin;
            for (int step = 0; step < 8; step++)
            {
                // Newton's step for c = scale/(1 + e^(c gamma)).
                T pull = T.Logistic(-(c * _margin));
                c -= (c - (scale * pull)) / (T.One + (scale * _margin * pull * (T.One - pull)));
            }

            return c;
        }

        private T RiskAt(T[] weights) => _share * SeparableClassification.Loss<T, ArrayMemory<T>, LogisticLoss<T>>(
            _points.Elements, _points.Rows, _weights.Length, default, weights);
    }
}
