namespace Theorems.Properties.Margin;

// Descent and flow, whose margins are compared.
public sealed partial class NormalisedGdFaster
{
    // A run of normalised (or, without the normalisation, plain) gradient descent from zero, and the bound on its margin.
    private sealed class Descent<T>
        where T : struct, IReal<T>
    {
        private readonly Recipe _recipe;
        private readonly SeparatedPoints<T> _points;
        private readonly T _stepSize;
        private readonly T _firstPull;
        private readonly T _logarithm;

        public Descent(Recipe recipe, Trial<T> trial)
        {
            _recipe = recipe;
            _points = new(recipe.Points, recipe.Dimension, trial, recipe.Separable, inUnitBall: true, given: recipe.Data);
            _stepSize = T.FromDyadic(recipe.StepSize);
            _logarithm = T.Log(T.FromDyadic(_points.Points.Rows));
            T factor = T.FromDyadic(recipe.InUnitBall ? 1 : 10);
            Matrix<T> points = _points.Points.Scale(factor);
            (Margin, Longest) = (factor * _points.Margin, factor * _points.Longest);
            State = new(points, Arena.Vector<T>(recipe.Dimension));
            _firstPull = State.PullNorm;
        }

        // w_t and what belongs to it.
        public MarginPotential<T> State { get; }

        // t.
        public int Time { get; private set; }

        // gamma.
        public T Margin { get; }

        // max |z_n|.
        public T Longest { get; }

        // gamma - min_n z_n.w/|w|.
        public T Gap => Margin - (State.LeastMargin / MatrixAlgebra.Norm<T>(State.Weights));

        // The bound of (iii).
        public T Bound => Terms[0] + Terms[1];

        // Its two terms.
        public T[] Terms
        {
            get
            {
                T length = _stepSize * Margin * T.FromDyadic(Time);
                return [_logarithm / length, 0.5 * _stepSize * ((_firstPull * _firstPull) - (Margin * Margin)) / length];
            }
        }

        // A bound on the error of psi and of Z'q at the computed w, in units of the unit roundoff.
        // Margins err by (d + 2)|w|, as |z| is at most 1; shares by twice that and n + 10, relatively; sums of n shares by n more. Squares and norms take
        // 2 d more.
        public T Evaluation
        {
            get
            {
                double roundings = (3.0 * _recipe.Dimension) + (4.0 * _points.Points.Rows) + 32;
                return roundings * (T.One + MatrixAlgebra.Norm<T>(State.Weights));
            }
        }

        // A bound on the error of the gap, of g and of the bound of (iii), in units of the unit roundoff.
        // psi is convex and 1-smooth and eta at most 1, so exact steps do not expand the errors of w, of which each step adds one evaluation's. They are
        // divided by |w| in the gap, which changes by at most twice the relative error of w; g by the error of w itself. The bound takes 40 roundings;
        // gamma and u take 4 d.
        public T Rounding
        {
            get
            {
                T length = MatrixAlgebra.Norm<T>(State.Weights);
                T moved = Time * Evaluation;
                return moved + (2 * moved / length) + (((4.0 * _recipe.Dimension) + 40) * (T.One + Bound));
            }
        }

        // One step.
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

        // The gap at a later time.
        public T GapAt(double time)
        {
            while (Time < time)
            {
                Step();
            }

            return Gap;
        }

        // The same, or zero where one point supports the margin alone.
        public T GapWhereSeveralSupport(double time) => _points.WhereSeveralSupport(GapAt(time));
    }

    // Gradient flow of the plain exponential loss on three points of the plane in logarithmic time: where gradient descent is at times that no count of
    // steps reaches.
    private sealed class PlainFlow<T>(Trial<T> trial)
        where T : struct, IReal<T>
    {
        private const int StepsPerUnit = 128;
        private readonly SeparatedPoints<T> _points = new(3, 2, trial, inUnitBall: true, of: "plain ");
        private readonly T[] _weights = Arena.Vector<T>(2);
        private double _time;

        // K.
        public T Spread => _points.Spread;

        // gamma - min_n z_n.w/|w| at ln t, and |w|.
        public (T Gap, T Length) GapAt(double time)
        {
            SeparableClassification.LogTimeFlow<T, ArrayMemory<T>, ExponentialLoss<T>>(
                _points.Points.Elements, 3, 2, default, T.One, T.FromDyadic(_time), T.FromDyadic(1.0 / StepsPerUnit),
                (int)((time - _time) * StepsPerUnit), _weights, Arena.Vector<T>(6));
            _time = time;
            T length = MatrixAlgebra.Norm<T>(_weights);
            return (_points.Margin - (_points.Points.Times<T>(_weights).Aggregate(T.Min) / length), length);
        }
    }
}
