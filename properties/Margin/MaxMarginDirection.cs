using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.Margin;

/// <summary>Gradient descent on separable data goes to the maximum-margin direction: w(t) = w_hat ln t + w_tilde + e(t) with an explicit bound on e.</summary>
/// <remarks>Notes 002 (Gunasekar; Telgarsky). Paper: Soudry, Hoffer, Nacson, Gunasekar and Srebro, JMLR 2018.</remarks>
public sealed class MaxMarginDirection(SeparableRecipe? data) :
    Claim<SeparableRecipe>, IAlgebraic<SeparableRecipe>, IAnalytic<SeparableRecipe>, IGolden<SeparableRecipe>, IAcceptsTable
{
    private const string Bounded = "(A)";
    private const int HalfLogarithmicTime = 12;
    private const int LastLogarithmicTime = 24;

    /// <summary>The claim about drawn points.</summary>
    public MaxMarginDirection()
        : this(null)
    {
    }

    /// <inheritdoc/>
    public override string Id => "max-margin-direction";

    /// <inheritdoc/>
    public override string Subject => "margin";

    /// <inheritdoc/>
    public override bool IsAboutGivenData => data is not null;

    /// <inheritdoc/>
    public override Statement Statement => new()
    {
        Words = "Gradient descent on separable data converges to the maximum-margin direction, whatever the step size.",
        Formula = """
            loss sum exp(-z_n.w), S the support, w_hat = sum_S alpha_n z_n, theta_n = z_n.w_hat > 1 off S, eta exp(-z_n.w_tilde) = alpha_n on S,
            e(t) = w(t) - w_hat ln t - w_tilde, M = sum_S alpha_n z_n z_n', mu = lmin(M), c_n = eta exp(-z_n.w_tilde), Z = max_S |z_n|
            (A) |e(t)| <= B_t from any t0 on, B_t0 = |e(t0)|, h(x) = (1 - e^-x)/x, L = lmax(M)(e^(BZ) - 1)/(BZ):
                B_(t+1) = max(1 - mu h(BZ)/t, L/t - 1) B + sum_(n not in S) c_n t^-theta_n e^(B|z_n|) |z_n| + (1/t - ln(1 + 1/t)) |w_hat|
                (logistic loss: + sum_S (alpha_n^2/eta) t^-2 e^(2B|z_n|) |z_n|)
            (B) flow: d|e|^2/d ln t <= (2/e) sum c_n t^(1-theta_n), so |e(t)|^2 <= |e(1)|^2 + (2/e) sum c_n (1 - t^(1-theta_n))/(theta_n - 1)
            (C) |w/|w| - w_hat/|w_hat|| <= 2 rho/(|w_hat| ln t), margin gap <= 2 max|z| rho/(|w_hat| ln t), rho = |w_tilde| + |e(t)|'s bound
            (D) w_tilde(eta) - w_tilde(1) = w_hat ln eta, exactly: the direction does not depend on eta
            (E) M w_hat = w_hat exactly, so mu <= w_hat'M w_hat/|w_hat|^2 = 1: e decays like t^-min(mu, theta - 1), not like t^(1 - theta);
                flow: |e(t)| <= (t/t_1)^(-mu h(EZ)) |e(t_1)| + sum c_n e^(E|z_n|) |z_n| t_1^(1-theta_n)/(theta_n - 1), E by (B) from t_1 on
            """,
        Notes = "002 (Gunasekar): \"GD converges to maximum margin separator... independent of step size\".",
        Source = "Soudry et al., JMLR 2018; the explicit bounds are derived in the sketch.",
        Sketch = """
            e_(t+1) = (I - H/t) e_t + sum_(n not in S) c_n t^-theta_n exp(-z_n.e) z_n + (1/t - ln(1 + 1/t)) w_hat with H = sum_S alpha_n h(z_n.e) z_n z_n';
            lmin(H) >= mu h(BZ) and the map B_t -> B_(t+1) is increasing: induction. (B): (e^-u - 1) u <= 0 and u e^-u <= 1/e.
            """,
    };

    /// <inheritdoc/>
    public override Gen<SeparableRecipe> Recipes =>
        from dimension in Gen.Choose(2, 5)
        from others in Gen.Choose(1, 4)
        from loss in Gen.Elements(MarginLoss.Exponential, MarginLoss.Exponential, MarginLoss.Logistic)
        from fraction in Gen.Choose(7, 57)
        from steps in Gen.Elements(2048, 2048, 2048, 4096)
        select (data ?? new SeparableRecipe { Dimension = dimension, Others = others }) with { Loss = loss, StepFraction = fraction / 64.0, Steps = steps };

    /// <inheritdoc/>
    public override bool Admits(SeparableRecipe recipe) => recipe is { Dimension: >= 2, Others: >= 1, Steps: >= 256, StepFraction: > 0 and <= 1 }
        && (data is null || (recipe.Dimension == data.Dimension && recipe.Others == data.Others));

    /// <inheritdoc/>
    public override Effort Effort => data is null ? new() : new(Sampled: 512, Rational: 8, PrimeField: 256, Dropped: 32);

    /// <inheritdoc/>
    public override SeparableRecipe Canonical => data ?? new() { Dimension = 3, Others = 2, Steps = 8192 };

    /// <inheritdoc/>
    public string TableLayout => SignedPoints.Layout;

    /// <inheritdoc/>
    public Claim On(IReadOnlyList<double[]> rows)
    {
        IReadOnlyList<double[]> points = SignedPoints.Read(rows);
        MinimumNormPoint<Rational> nearest = SignedPoints.Separate(points);
        int dimension = points[0].Length - 1;
        int touching = Enumerable.Range(0, points.Count).Count(point =>
            Enumerable.Range(0, dimension).Aggregate(Rational.Zero, (sum, column) =>
                sum + (Rational.FromDyadic(points[point][column] * points[point][^1]) * nearest.Point[column])) == nearest.SquaredNorm);
        if (nearest.Support.Length != dimension || touching != dimension)
        {
            throw new BrokenAssumptionException(
                "the support vectors are independent, span the space and have positive weights",
                $"{touching} points touch the margin and {nearest.Support.Length} of them carry weight, in dimension {dimension}.");
        }

        return new MaxMarginDirection(new SeparableRecipe { Dimension = dimension, Others = points.Count - dimension, Data = points, DataSupport = nearest.Support });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Assumption<SeparableRecipe>> Assumptions =>
    [
        new("the data are separable", recipe => Judged(recipe) with { Separable = false }, Bounded),
        new("the loss has an exponential tail", recipe => Judged(recipe) with { Loss = MarginLoss.Polynomial }, Bounded),
        new("steps follow the plain gradient (factors 1, 4, 1/4 on the coordinates instead)", recipe => Judged(recipe) with { Preconditioner = Preconditioner.Diagonal }, Bounded),
        new("steps follow the plain gradient (AdaGrad instead)", recipe => Judged(recipe) with { Preconditioner = Preconditioner.AdaGrad }, Bounded),
        new("steps follow the plain gradient (Adam instead)", recipe => Judged(recipe) with { Preconditioner = Preconditioner.Adam }, Bounded),
        new("alpha > 0 on the support", recipe => Judged(recipe) with { Dimension = 2, Others = 0, Data = null, Support = SupportShape.ZeroWeight, Steps = 8192 }, Bounded),
        new("the support vectors are independent", recipe => Judged(recipe) with { Support = SupportShape.Dependent }, Bounded),
        new("the step is small (exponential loss)", recipe => Judged(recipe) with { StepFraction = 1000 }, Bounded),
        new("the rate is limited by mu, not by theta alone", recipe => recipe with { HessianLimits = false, Steps = 8192 }, Bounded),
        new("descent starts at zero", recipe => recipe with { StartAtZero = false }, Necessary: false),
    ];

    private static SeparableRecipe Judged(SeparableRecipe recipe) =>
        recipe with { JudgeAll = true, Loss = MarginLoss.Exponential, Steps = 2048 };

    /// <inheritdoc/>
    /// <remarks>Solutions with the Gram matrix of d points have degree at most 2 d in numerator and denominator, and one more factor z.</remarks>
    public double Degree(SeparableRecipe recipe) => 2 * ((8.0 * recipe.Dimension) + 8);

    /// <inheritdoc/>
    public IEnumerable<Measurement<T>> MeasureExactly<T>(SeparableRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        Matrix<T> support = trial.NormalMatrix("support", recipe.Dimension, recipe.Dimension);
        T[] ones = [.. Enumerable.Repeat(T.One, recipe.Dimension)];
        (T[] direction, T[] weights) = PseudoInverse.SolveFullRowRank<T>(support, ones);
        T logarithm = trial.Normal("ln eta", 0);
        T[] logarithms = trial.NormalVector("-ln alpha", recipe.Dimension);
        T[] offset = PseudoInverse.SolveFullRowRank<T>(support, logarithms).Solution;
        T[] shifted = PseudoInverse.SolveFullRowRank<T>(support, [.. logarithms.Select(value => value + logarithm)]).Solution;
        for (int column = 0; column < recipe.Dimension; column++)
        {
            yield return Measurement.Zero("(D)", column, shifted[column] - offset[column] - (direction[column] * logarithm));
            T image = -direction[column];
            for (int point = 0; point < recipe.Dimension; point++)
            {
                image += weights[point] * MatrixAlgebra.Dot<T>(support.Row(point), direction) * support[point, column];
            }

            yield return Measurement.Zero("(E) M w_hat = w_hat", column, image);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Measurement<T>> Measure<T>(SeparableRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        SeparableInstance<T> instance = new(recipe, trial);
        T reach = T.FromDyadic(recipe.StartAtZero ? 0 : recipe.Loss == MarginLoss.Exponential ? 1 / 16.0 : 1);
        T[] start = [.. trial.NormalVector("start", recipe.Dimension).Select(value => reach * value)];
        SeparableDescent<T> descent = new(recipe, instance, start);
        T certified = recipe.JudgeAll ? T.One : instance.Certificate;
        T offset = MatrixAlgebra.Norm<T>(instance.Offset);
        while (descent.Time <= recipe.Steps)
        {
            descent.Step();
            if (descent.Time % 256 == 0)
            {
                T distance = descent.Distance();
                T rounding = descent.Rounding(distance);
                T applies = T.Min(certified, descent.Started);
                yield return Measurement.AtMost(Bounded, descent.Time, distance, descent.Bound, rounding).When(applies).OutOf(SeparableDescent<T>.NothingSaid);
                (T direction, T margin, T scale) = Directions(instance, descent.Weights, offset + descent.Bound, T.Log(T.FromDyadic(descent.Time)));
                yield return Measurement.AtMost("(C) direction", descent.Time, direction, scale, rounding).When(applies).OutOf(2);
                yield return Measurement.AtMost("(C) margin", descent.Time, margin, scale * instance.Lengths.Aggregate(T.Max), rounding).When(applies);
            }
        }

        if (recipe.Loss != MarginLoss.Exponential || recipe.JudgeAll)
        {
            yield break;
        }

        SeparableFlow<T> flow = new(recipe, instance, start);
        T halfway = T.Zero;
        for (int time = 3; time <= LastLogarithmicTime; time += 3)
        {
            flow.Advance(time);
            T length = MatrixAlgebra.Norm<T>(flow.Error());
            T rounding = descent.Rounding(length) * (T.One + length);
            // The differential form holds at every point, not only along the flow: w_hat ln t + w_tilde + e with a random e.
            T[] error = [.. Enumerable.Range(0, recipe.Dimension).Select(column => T.FromDyadic(0.25) * trial.Normal($"e{time}", column))];
            (T derivative, T bound, T differentialRounding) = flow.Differential(error);
            yield return Measurement.AtMost("(B) differential", time, derivative, bound, differentialRounding).When(certified);
            T slack = flow.IntegrationError();
            yield return Measurement.AtMost("(B) flow", time, length * length, flow.Bound() + (slack * (length + length + slack)), rounding).When(certified);
            if (time == HalfLogarithmicTime)
            {
                halfway = length;
            }
            else if (time == LastLogarithmicTime)
            {
                yield return Measurement.AtMost("(E) rate of flow", time, length, flow.RateBound(halfway, HalfLogarithmicTime) + slack, rounding).When(certified);
            }

            (T direction, T margin, T scale) = Directions(instance, flow.Weights, offset + T.Sqrt(flow.Bound()), T.FromDyadic(time));
            yield return Measurement.AtMost("(C) direction of flow", time, direction, scale + slack, rounding).When(certified).OutOf(2);
            yield return Measurement.AtMost("(C) margin of flow", time, margin, (scale + slack) * instance.Lengths.Aggregate(T.Max), rounding).When(certified);
        }
    }

    // The two gaps of (C), and 2 rho/(|w_hat| ln t).
    private static (T Direction, T Margin, T Scale) Directions<T>(SeparableInstance<T> instance, T[] weights, T rho, T logarithm)
        where T : struct, IReal<T>
    {
        T length = MatrixAlgebra.Norm<T>(weights);
        T best = MatrixAlgebra.Norm<T>(instance.Direction);
        T[] difference = [.. weights.Select((weight, column) => (weight / length) - (instance.Direction[column] / best))];
        T margin = instance.Points.Times<T>(weights).Aggregate(T.Min) / length;
        return (MatrixAlgebra.Norm<T>(difference), (T.One / best) - margin, T.FromDyadic(2) * rho / (best * logarithm));
    }

    /// <inheritdoc/>
    public IEnumerable<Quantity<T>> Snapshot<T>(SeparableRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        SeparableInstance<T> instance = new(recipe, trial);
        const string solved = "8 d^2 condition numbers of the support's Gram matrix";
        T unit = T.FromDyadic(8.0 * recipe.Dimension * recipe.Dimension) * instance.Condition;
        for (int index = 0; index < recipe.Dimension; index++)
        {
            yield return new($"w_hat[{index}]", 0, instance.Direction[index], unit, solved);
            yield return new($"w_tilde[{index}]", 0, instance.Offset[index], unit * (T.One + MatrixAlgebra.Norm<T>(instance.Offset)), solved);
            yield return new($"alpha[{index}]", 0, instance.Weights[index], unit, solved);
        }

        yield return new("mu", 0, instance.Slowest, unit * instance.Fastest, solved);
        for (int point = recipe.Dimension; point < instance.Points.Rows; point++)
        {
            yield return new($"theta[{point}]", 0, instance.Margins[point], unit * instance.Lengths[point], solved);
        }

        SeparableDescent<T> descent = new(recipe, instance, new T[recipe.Dimension]);
        while (descent.Time < recipe.Steps)
        {
            descent.Step();
            if (long.PopCount(descent.Time) == 1)
            {
                T distance = descent.Distance();
                yield return new("|e|", descent.Time, distance, descent.Rounding(distance), "one rounding of w a step, which exact steps do not expand, and the error of w_hat and w_tilde");
                yield return new("B", descent.Time, descent.Bound, descent.Rounding(distance), "the start's error and 40 roundings a step");
            }
        }
    }
}
