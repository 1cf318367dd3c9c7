namespace Theorems.Properties.Dynamics;

/// <summary>Along the negative gradient a function falls, by the gradient squared in continuous time and by nearly as much in steps.</summary>
public sealed partial class GradientFlowDescends : Theorem<GradientFlowDescends.Recipe>,
    IAlgebraic<GradientFlowDescends.Recipe>, IAnalytic<GradientFlowDescends.Recipe>, IGolden<GradientFlowDescends.Recipe>
{
    public override string Words =>
        "Along gradient flow a function falls at the rate of its squared gradient, and a step of gradient descent on an L-smooth function "
        + "falls short of that by at most "
        + "L h^2/2 times it.";

    public override string Setting => """
        f: R^d -> R with gradient g, not convex; x+ = x - h g(x)
        (a) f = x^T H x/2 + sum of a_i (w_i.x)^4;  (b) f = x^T H x/2;
        (c), (d): f = x^T H x/2 + sum of a_i ln(1 + e^(w_i.x)), L = |H| + sum of |a_i| |w_i|^2/4 + 2^-20, norms of Frobenius
        """;

    private static readonly Identity Flow = new("(a) flow", "the derivative of f along x' = -g(x) is -|g(x)|^2");
    private static readonly Identity Quadratic = new("(b) quadratic", "f(x+) - f(x) + h |g|^2 = (h^2/2) g^T H g");
    private static readonly Inequality Step = new("(c) step", "|f(x+) - f(x) + h |g|^2| <= (L h^2/2) |g|^2")
    {
        Unbounded = "f falls or rises by any amount",
    };

    private static readonly Inequality Descent = new("(d) descent", "h (1 - L h/2) |g|^2 <= f(x) - f(x+), so f does not rise if h <= 2/L")
    {
        Unbounded = "f falls or rises by any amount",
    };

    public override IReadOnlyList<Part> Parts => [Flow, Quadratic, Step, Descent];

    /// <summary>The function, and how one moves on it.</summary>
    public sealed record Recipe
    {
        /// <summary>d.</summary>
        public int Dimension { get; init; } = 2;

        /// <summary>How many terms beside the quadratic one f has.</summary>
        public int Units { get; init; } = 1;

        /// <summary>h L, at most 2.</summary>
        public double StepFraction { get; init; } = 1;

        /// <summary>Whether one moves against the gradient; otherwise along it.</summary>
        public bool IsDownhill { get; init; } = true;

        /// <summary>Whether f is L-smooth; otherwise L is a sixteenth of what the function has.</summary>
        public bool IsSmooth { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("one moves against the gradient (along it instead), for (a)", recipe => recipe with { IsDownhill = false }, Breaks: Flow),
        new("one moves against the gradient (along it instead), for (b)", recipe => recipe with { IsDownhill = false }, Breaks: Quadratic),
        new("one moves against the gradient (along it instead), for (c)", recipe => recipe with { IsDownhill = false, StepFraction = 0.125 }, Breaks: Step),
        new("f is L-smooth (L a sixteenth of what it should be)", recipe => recipe with { IsSmooth = false, Units = 0, Dimension = 1 }, Breaks: Step),
        new(
            "h <= 2/L (L a sixteenth of what it should be), for (d)",
            recipe => recipe with { IsSmooth = false, Units = 0, Dimension = 1, StepFraction = 1 },
            Breaks: Descent),
    ];

    public override Gen<Recipe> Recipes =>
        from dimension in Gen.Choose(1, 4)
        from units in Gen.Choose(0, 3)
        from step in Gen.Choose(1, 32)
        select new Recipe { Dimension = dimension, Units = units, StepFraction = step / 16.0 };

    public override bool Admits(Recipe recipe) => recipe is { Dimension: >= 1, Units: >= 0, StepFraction: > 0 and <= 2 };

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        Function<T> function = new(recipe, trial);
        T[] point = trial.NormalVector("x", recipe.Dimension);
        T sign = recipe.IsDownhill ? -T.One : T.One;

        // The gradient, and then the derivative along it, each by dual numbers.
        T[] gradient = function.Gradient(point);
        Dual<T>[] moving = [.. point.Zip(gradient, (at, slope) => new Dual<T>(at, sign * slope))];
        yield return Flow.Zero(function.Over(Dual<T>.Constant).Quartic(moving).Derivative + MatrixAlgebra.Dot<T>(gradient, gradient));

        T step = trial.Uniform("h", 0, 1 / 16.0, 2);
        T[] slopes = function.H.Times<T>(point);
        T[] moved = [.. point.Zip(slopes, (at, slope) => at + (sign * step * slope))];
        T square = MatrixAlgebra.Dot<T>(slopes, slopes);
        T change = function.Quadratic(moved) - function.Quadratic(point);
        yield return Quadratic.Zero(change + (step * square) - (T.FromDyadic(0.5) * step * step * MatrixAlgebra.Dot<T>(slopes, function.H.Times<T>(slopes))));
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        Function<RunningError<T>> function = new(recipe, analysed);
        RunningError<T>[] point = analysed.NormalVector("x", recipe.Dimension);
        RunningError<T> smoothness = Smoothness(function) * RunningError<T>.FromDyadic(recipe.IsSmooth ? 1 : 1 / 16.0);
        RunningError<T> step = RunningError<T>.FromDyadic(recipe.StepFraction) / smoothness;
        RunningError<T>[] gradient = SoftGradient(function, point);
        RunningError<T>[] moved = [.. point.Zip(gradient, (at, slope) => recipe.IsDownhill ? at - (step * slope) : at + (step * slope))];
        RunningError<T> square = MatrixAlgebra.Dot<RunningError<T>>(gradient, gradient);
        RunningError<T> fall = Soft(function, point) - Soft(function, moved);
        RunningError<T> room = 0.5 * smoothness * (step * step) * square;
        yield return Step.AtMost(RunningError<T>.Abs((step * square) - fall), room);
        yield return Descent.AtMost((step * square) - room, fall);
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        Function<RunningError<T>> function = new(recipe, analysed);
        RunningError<T>[] point = analysed.NormalVector("x", recipe.Dimension);
        RunningError<T> step = RunningError<T>.FromDyadic(recipe.StepFraction) / Smoothness(function);
        for (int time = 0; time <= 16; time++)
        {
            if (time == 0 || int.IsPow2(time))
            {
                yield return new("f", time, Soft(function, point));
            }

            point = [.. point.Zip(SoftGradient(function, point), (at, slope) => at - (step * slope))];
        }
    }

    // H symmetric, and directions w_i with factors a_i.
    private sealed class Function<T>
        where T : struct, IField<T>
    {
        private readonly Matrix<T> _directions;
        private readonly T[] _factors;

        public Function(Recipe recipe, Trial<T> trial)
        {
            Matrix<T> drawn = trial.NormalMatrix("H", recipe.Dimension, recipe.Dimension);
            H = drawn.Plus(drawn.Transpose());
            _directions = trial.NormalMatrix("w", recipe.Units, recipe.Dimension);
            _factors = trial.NormalVector("a", recipe.Units);
        }

        private Function(Matrix<T> hessian, Matrix<T> directions, T[] factors) => (H, _directions, _factors) = (hessian, directions, factors);

        public Matrix<T> H { get; }

        public T Quadratic(T[] point) => T.FromDyadic(0.5) * MatrixAlgebra.Dot<T>(point, H.Times<T>(point));

        public T Quartic(T[] point)
        {
            T sum = Quadratic(point);
            foreach ((int unit, T output) in _directions.Times<T>(point).Index())
            {
                sum += _factors[unit] * (output * output) * (output * output);
            }

            return sum;
        }

        // The gradient of the quartic function, a derivative along each axis.
        public T[] Gradient(T[] point)
        {
            Function<Dual<T>> lifted = Over(Dual<T>.Constant);
            return [.. Enumerable.Range(0, point.Length).Select(axis => lifted.Quartic(
                [.. point.Select((at, index) => index == axis ? Dual<T>.Variable(at) : Dual<T>.Constant(at))]).Derivative)];
        }

        // The same function over another number system.
        public Function<TOther> Over<TOther>(Func<T, TOther> lift)
            where TOther : struct, IField<TOther> => new(
            new(H.Rows, H.Columns, [.. H.Elements.Select(lift)]), new(_directions.Rows, _directions.Columns, [.. _directions.Elements.Select(lift)]),
            [.. _factors.Select(lift)]);

        public Matrix<T> Directions => _directions;

        public T[] Factors => _factors;
    }
}
