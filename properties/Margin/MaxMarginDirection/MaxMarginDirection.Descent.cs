namespace Theorems.Properties.Margin;

// (A) and (C) along descent; the snapshot.
public sealed partial class MaxMarginDirection : IAnalytic<MaxMarginDirection.Recipe>, IGolden<MaxMarginDirection.Recipe>
{
    // Descent, and flow where the exponential loss is descended as the theorem says.
    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Instance<T> instance = new(recipe, trial);
        double reach = recipe.StartAtZero ? 0 : recipe.Loss == Loss.Exponential ? 1 / 16.0 : 1;
        T[] drawn = trial.NormalVector("start", recipe.Dimension);
        T[] start = recipe.RayTime > 0
            ? [.. instance.Ray(recipe.RayTime).Zip(drawn, (ray, value) => ray + (recipe.Aside * value))]
            : [.. drawn.Select(value => reach * value)];
        Descent<T> descent = new(recipe, instance, start);
        IEnumerable<Measurement<T>> compared = Descend(recipe, instance, descent, instance.Certificate);
        return recipe.Loss != Loss.Exponential || recipe.RayTime > 0 || !recipe.SmallStep || recipe.Data is not null
            ? compared
            : compared.Concat(Flowing(recipe, trial, instance, start, descent, instance.Certificate));
    }

    private static IEnumerable<Measurement<T>> Descend<T>(Recipe recipe, Instance<T> instance, Descent<T> descent, T certified)
        where T : struct, IReal<T>
    {
        T offset = MatrixAlgebra.Norm<T>(instance.Offset);
        while (descent.Time <= recipe.Steps)
        {
            descent.Step();
            if (long.IsPow2(descent.Time) || descent.Time % 256 == 0)
            {
                T distance = descent.Distance();
                yield return Squared.AtMost(distance * distance, descent.SquareBound, descent.SquareRounding(distance), descent.Time)
                    .When(Condition.Both(Condition.InRange(RunningError<T>.Exact(distance)), T.Min(certified, descent.SquareApplies)));
            }

            if (descent.Time % 256 == 0 && 2 * descent.Time > recipe.Steps)
            {
                T distance = descent.Distance();
                T rounding = descent.Rounding(distance);
                // At t_0 itself both sides are |e(t_0)|, and near it they are nearly so, whatever the recursion says. A run from so far that e^(-z.w)
                // overflows has no t_0.
                T started = T.Min(certified, T.Min(descent.Started, descent.SinceTwiceTheStart));
                T applies = Condition.Both(Condition.InRange(RunningError<T>.Exact(distance)), started);
                yield return Bounded.AtMost(distance, descent.Bound, rounding, descent.Time).When(applies).OutOf(NothingSaid);
                (T direction, T margin, T scale) = instance.Directions(descent.Weights, T.Log(T.FromDyadic(descent.Time)));
                T[] terms = [scale * offset, scale * descent.Bound];
                yield return Direction.AtMost(direction, terms, rounding, descent.Time).When(applies);
                yield return Margin.AtMost<T>(margin, instance.OfMargin(terms), rounding, descent.Time).When(applies);
            }
        }
    }

    // What the limit consists of, and the distance from it at powers of two.
    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        const string solved = "8 d^2 condition numbers of the support's Gram matrix";
        const string stepped = "one rounding of w a step, which exact steps do not expand, and the error of w_hat and w_tilde";
        Instance<T> instance = new(recipe, trial);
        T unit = 8.0 * recipe.Dimension * recipe.Dimension * instance.Condition;
        for (int index = 0; index < recipe.Dimension; index++)
        {
            yield return new($"w_hat[{index}]", 0, instance.MarginVector[index], unit, solved);
            yield return new($"w_tilde[{index}]", 0, instance.Offset[index], unit * (T.One + MatrixAlgebra.Norm<T>(instance.Offset)), solved);
            if (index < instance.SupportCount)
            {
                yield return new($"alpha[{index}]", 0, instance.Alpha[index], unit, solved);
            }
        }

        yield return new("mu", 0, instance.LeastEigenvalue, unit * instance.LargestEigenvalue, solved);
        for (int point = instance.SupportCount; point < instance.Points.Rows; point++)
        {
            yield return new($"theta[{point}]", 0, instance.Margins[point], unit * instance.Lengths[point], solved);
        }

        Descent<T> descent = new(recipe, instance, Arena.Vector<T>(recipe.Dimension));
        while (descent.Time < recipe.Steps)
        {
            descent.Step();
            if (long.PopCount(descent.Time) == 1)
            {
                T distance = descent.Distance();
                yield return new("|e|", descent.Time, distance, descent.Rounding(distance), stepped);
                yield return new("B", descent.Time, descent.Bound, descent.Rounding(distance), "the start's error and 40 roundings a step");
            }
        }
    }

    // Gradient descent on separable points, its distance e(t) from w_hat ln t + w_tilde, and the bound B_t of (A).
    private sealed class Descent<T>
        where T : struct, IReal<T>
    {
        // (A) holds from any t_0 on; this one and the 1/2 of Begin are a choice, not derived.
        private const int EarliestStart = 20;
        private readonly Recipe _recipe;
        private readonly Instance<T> _instance;
        private readonly T[] _pull;
        private readonly Steps<T> _steps;
        private readonly ErrorBound<T> _bound;
        private readonly SquareBound<T> _squareBound;
        private T _started;
        private T _start;
        private bool _allStarted;

        public Descent(Recipe recipe, Instance<T> instance, T[] start)
        {
            (_recipe, _instance) = (recipe, instance);
            Weights = Arena.Copy<T>(start);
            _pull = Arena.Vector<T>(start.Length);
            _steps = new(recipe.Preconditioner, instance.StepSize, start.Length);
            _bound = new(recipe, instance);
            _started = -T.One;
            Bound = _bound.Radius;
            Time = Math.Max(1, recipe.RayTime);
            _squareBound = new(recipe, instance, start);
            T distance = Distance();
            SquareBound = distance * distance;
        }

        public T[] Weights { get; }

        public long Time { get; private set; }

        // B_t; meaningful from the start of the comparison on.
        public T Bound { get; private set; }

        // E_t^2 of (B) descent, from the first step on.
        public T SquareBound { get; private set; }

        // Not negative where the first step is small enough for (B) descent.
        public T SquareApplies => _squareBound.Applies;

        // Not negative in lanes where |e| Z was at most 1/2, Z = max_S |z|, at some step from 20 on.
        public T Started => _started;

        // t - 2 t_0; meaningful from the start of the comparison on.
        public T SinceTwiceTheStart => T.FromDyadic(Time) - (2 * _start);

        // |e(t)|.
        public T Distance()
        {
            T logarithm = T.Log(T.FromDyadic(Time));
            T sum = T.Zero;
            for (int column = 0; column < Weights.Length; column++)
            {
                T difference = Weights[column] - (_instance.MarginVector[column] * logarithm) - _instance.Offset[column];
                sum = T.MultiplyAdd(difference, difference, sum);
            }

            return T.Sqrt(sum);
        }

        // What |e(t)| and B_t together may err by, in units of the unit roundoff. Derived with the gaps that are named.
        // A step rounds w once, |w| at most |w_hat| ln t + |w_tilde| + |e|. While no margin is negative, d roundings of |z||w| in each exponent move the step
        // by at most d |w|, for eta sum e^-m |z|^2 <= 1 (the logistic loss: its second derivative is at most 1/4 and eta sum |z|^2 <= 4), and adding
        // up n pulls by at most n + 6 roundings of eta sum |l'||z|, which is at most 2 if no point is shorter than 1 (drawn points are not), and below size
        // from t = 256 on. Together that is less than n (d + 4) + 2; if the shortest point has length s below 1, eta sum |z| is at most 1/s (Cauchy, as
        // eta sum |z|^2 <= 1), and 2 (n + 6)(1/s - 1) more. Steps do not expand errors where eta times the Hessian is at most 2: everywhere for the
        // logistic loss, at margins from -ln 2 on for the exponential one. Missing: nothing here checks these margins.
        // alpha solves G alpha = 1, G = Z Z' the Gram matrix, with (3d + 4) u |L||D||L'| and d u |Z||Z'| of backward error (Higham, ch. 10), each
        // matrix at most d |G|: (4 d^2 + 4 d) u |G|, so alpha and w_hat = Z' alpha err by at most 8 d^2 cond(G) relatively, and w_tilde by that for its own
        // system. Missing: the right side ln(eta/alpha_n) of that system errs by delta alpha_n/alpha_n, which adds
        // 8 d^2 cond(G) |alpha|/(min alpha sigma_min(Z)).
        // 40 roundings of B_t a step are an allowance, not derived: Next has some ten operations in its factor and eight a point, but in t^-theta_n it is
        // theta_n ln t that is rounded, and the errors of mu, c_n and theta_n are missing.
        // What is missing is left to what the first term has too much: late steps err by little more than one rounding of w, so of the t (n (d + 4) + 2)
        // at least 256 * 19 are not used in a comparison.
        public T Rounding(T distance)
        {
            T logarithm = T.Log(T.FromDyadic(Time));
            T size = (MatrixAlgebra.Norm<T>(_instance.MarginVector) * logarithm) + MatrixAlgebra.Norm<T>(_instance.Offset) + distance + T.One;
            double local = (_instance.Points.Rows * (Weights.Length + 4.0)) + 2;
            T shortest = _instance.Lengths[..(_instance.SupportCount + _recipe.Others)].Aggregate(T.Min);
            T ofShort = (2.0 * (_instance.Points.Rows + 6)) * ((T.One / T.Min(shortest, T.One)) - T.One);
            T ofSteps = T.FromDyadic(Time) * (T.FromDyadic(local) + ofShort);
            return (size * (ofSteps + (8.0 * Weights.Length * Weights.Length * _instance.Condition))) + (40.0 * Time * Bound);
        }

        // The same of |e(t)|^2 and E_t^2: 2 |e| + r times the error r of |e|, which is below 1.
        public T SquareRounding(T distance) => (((2 * distance) + T.One) * Rounding(distance)) + _squareBound.Rounding(Time, SquareBound);

        // One step of descent, and one of the bounds' recursions.
        public void Step()
        {
            SquareBound = _squareBound.Next(Time, SquareBound);
            if (Time >= EarliestStart && !_allStarted)
            {
                Begin();
            }

            if (Time >= EarliestStart)
            {
                Bound = T.Select(_started, Bound, _bound.Next(Time, Bound));
            }

            Descend();
            Time++;
        }

        // The comparison may start at any time: here when |e| Z <= 1/2 for the first time and a bound of 1/(2 Z) would not grow in this step.
        private void Begin()
        {
            T distance = Distance();
            T radius = _bound.Radius;
            // Where the support does not span, no bound contracts, and any |e| Z <= 1/2 will do.
            T near = _instance.Spans ? T.Min(radius - distance, radius - _bound.Next(Time, radius)) : radius - distance;
            T begins = T.Select(_started, near, -T.One);
            // A bound may start above |e|: here at 2^-40 at least, for (A) divides by it, and on the ray |e| may be zero.
            Bound = T.Select(begins, Bound, T.Select(_started, T.Max(distance, T.FromDyadic(Math.ScaleB(1, -40))), Bound));
            _start = T.Select(begins, _start, T.FromDyadic(Time));
            _started = T.Select(begins, _started, T.One);
            _allStarted = true;
            for (int lane = 0; lane < T.LaneCount; lane++)
            {
                _allStarted &= _started.ToDouble(lane) >= 0;
            }
        }

        private void Descend()
        {
            Pull(_recipe.Loss, _instance.Points, Weights, _pull);
            for (int column = 0; column < Weights.Length; column++)
            {
                Weights[column] += _steps.Change(column, _pull[column]);
            }
        }
    }

    // Turns a negative gradient into a step, with what the rule remembers from step to step.
    private sealed class Steps<T>(Preconditioner rule, T stepSize, int dimension)
        where T : struct, IReal<T>
    {
        private readonly AdaptiveStep<T> _adaptive = new(rule == Preconditioner.Adam, stepSize, dimension);

        // What one coordinate changes by.
        public T Change(int column, T pull) => rule switch
        {
            Preconditioner.None => stepSize * pull,
            Preconditioner.Diagonal => stepSize * pull * T.FromDyadic((column % 3) switch { 0 => 1, 1 => 4, _ => 0.25 }),
            _ => _adaptive.Change(column, pull),
        };
    }

    // sum_n (-l'(z_n.w)) z_n, the negative gradient of the loss.
    private static void Pull<T>(Loss loss, Matrix<T> points, T[] weights, T[] pull)
        where T : struct, IReal<T>
    {
        switch (loss)
        {
            case Loss.Exponential:
                SeparableClassification.NegativeGradient<T, ArrayMemory<T>, ExponentialLoss<T>>(
                    points.Elements, points.Rows, weights.Length, default, weights, pull);
                break;
            case Loss.Logistic:
                SeparableClassification.NegativeGradient<T, ArrayMemory<T>, LogisticLoss<T>>(
                    points.Elements, points.Rows, weights.Length, default, weights, pull);
                break;
            default:
                SeparableClassification.NegativeGradient<T, ArrayMemory<T>, PolynomialLoss<T>>(
                    points.Elements, points.Rows, weights.Length, default, weights, pull);
                break;
        }
    }
}
