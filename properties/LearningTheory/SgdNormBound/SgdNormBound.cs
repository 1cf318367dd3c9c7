using Theorems.Kernels.Learning;

namespace Theorems.Properties.LearningTheory;

/// <summary>One pass of stochastic gradient descent competes with every predictor of small norm.</summary>
public sealed partial class SgdNormBound : Theorem<SgdNormBound.Recipe>, IAlgebraic<SgdNormBound.Recipe>, IAnalytic<SgdNormBound.Recipe>,
    IExhaustive<SgdNormBound.Recipe>, IGolden<SgdNormBound.Recipe>
{
    public override string Words =>
        "One pass of stochastic gradient descent over m samples competes with every u of norm B: its expected loss is at most L(u) + B G/sqrt m.";

    public override string Setting => """
        convex losses l_t(w) = phi(z_t.w - theta_t), g_t a subgradient of l_t at w_t, w_1 = 0, w_(t+1) = w_t - eta g_t
        (c): one pass over m independent samples, |g| <= G, eta = B/(G sqrt m), w' the mean of w_1 .. w_m, L the expected loss
        """;

    private static readonly Inequality Regret = new("(a)", "sum_t l_t(w_t) - l_t(u) <= |u|^2/(2 eta) + (eta/2) sum_t |g_t|^2, for every sequence and every u")
    {
        Terms = ["|u|^2/(2 eta)", "(eta/2) sum |g|^2"],
        Unbounded = "losses may be of any size, and the left side grows with them",
    };

    private static readonly Identity Telescope = new("(b)",
        "sum_t g_t.(w_t - u) = (|u|^2 - |w_(T+1) - u|^2)/(2 eta) + (eta/2) sum_t |g_t|^2, for any multiples g_t of z_t");

    private static readonly Inequality Expected = new("(c)", "E L(w') - L(u) <= B G/sqrt m for every u with |u| <= B")
    {
        Unbounded = "losses may be of any size, and the left side grows with them",
    };

    private static readonly Enumeration Subgradient = new(
        "(c) losses", "phi(b) >= phi(a) + phi'(a) (b - a) for all a, b in {-2, -7/4, .., 2} and the losses of two pieces that are enumerated");

    public override IReadOnlyList<Part> Parts => [Regret, Telescope, Expected, Subgradient];

    /// <summary>A sequence of losses, and a distribution on three of them.</summary>
    public sealed record Recipe
    {
        /// <summary>The dimension d of w.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>The number T of steps of (a) and (b).</summary>
        public int Steps { get; init; } = 32;

        /// <summary>eta in (a) and (b).</summary>
        public double Rate { get; init; } = 0.5;

        /// <summary>The number m of samples in (c).</summary>
        public int Samples { get; init; } = 3;

        /// <summary>Of what is enumerated: the first of three points, by its number among four.</summary>
        public int First { get; init; }

        /// <summary>The second of the three points.</summary>
        public int Second { get; init; }

        /// <summary>The third of the three points.</summary>
        public int Third { get; init; } = 2;

        /// <summary>Of what is enumerated: whether the loss is |1 - z.w|; otherwise max(0, 1 - z.w).</summary>
        public bool Absolute { get; init; }

        /// <summary>Whether losses are convex; otherwise they are flat far from where they are small.</summary>
        public bool Convex { get; init; } = true;

        /// <summary>Whether each step takes a new sample; otherwise all take the first one.</summary>
        public bool Fresh { get; init; } = true;

        /// <summary>How many times as long as G gradients may be.</summary>
        public double Lengthened { get; init; } = 1;

        /// <summary>Whether w_1 = 0; otherwise it is drawn, sixteen times as large as other numbers.</summary>
        public bool FromZero { get; init; } = true;
    }

    public override Gen<Recipe> Recipes =>
        from dimension in Gen.Choose(1, 4)
        from steps in Gen.Choose(1, 16)
        from exponent in Gen.Choose(-4, 3)
        from samples in Gen.Choose(1, 3)
        select new Recipe { Dimension = dimension, Steps = steps, Rate = Math.ScaleB(1, exponent), Samples = samples };

    public override Gen<Recipe> RationalRecipes =>
        from recipe in Recipes
        select recipe with { Dimension = Math.Min(recipe.Dimension, 3), Steps = Math.Min(recipe.Steps, 6) };

    public override bool Admits(Recipe recipe) => recipe is { Dimension: >= 1, Steps: >= 1, Rate: > 0, Samples: >= 1 and <= 4 };

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("losses are convex, in (a)", recipe => recipe with { Convex = false, Rate = 4, Steps = 32 }, Regret,
            Control: recipe => recipe with { Rate = 4, Steps = 32 }),
        new("w_1 = 0", recipe => recipe with { FromZero = false, Rate = 0.5, Steps = 16 }, Regret, Control: recipe => recipe with { Rate = 0.5, Steps = 16 }),
        new("losses are convex, in (c)", recipe => recipe with { Convex = false }, Expected),
        new("losses are convex, so that each step is along a subgradient", recipe => recipe with { Convex = false }, Subgradient),
        new("samples are fresh (one sample, a hundred times)", recipe => recipe with { Fresh = false, Samples = 100 }, Expected),
        new("gradients are at most G long (sixteen times G)", recipe => recipe with { Lengthened = 16, Samples = 1 }, Expected),
    ];

    public override Effort Effort => new(Hunted: 128);

    // The gradients are any multiples of the points: slopes are drawn.
    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        T rate = T.FromDyadic(recipe.Rate);
        T[] other = trial.NormalVector("u", recipe.Dimension);
        T[] weights = new T[recipe.Dimension];
        (T linear, T squares) = (T.Zero, T.Zero);
        for (int step = 0; step < recipe.Steps; step++)
        {
            T[] point = PointOf(recipe, trial, step);
            T slope = trial.Normal("slope", step);
            linear -= slope * (OnePass.Margin<T>(point, T.Zero, weights) - OnePass.Margin<T>(point, T.Zero, other));
            OnePass.Step<T, Constant<T>>(new(slope), rate, point, T.Zero, weights);
            squares += slope * slope * Square(point);
        }

        T start = Square(other);
        T[] difference = [.. weights.Zip(other, (weight, coordinate) => weight - coordinate)];
        T twice = T.FromDyadic(2);
        yield return Telescope.Zero((twice * rate * linear) - (start - Square(difference)) - (rate * rate * squares));
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        (RunningError<T> left, RunningError<T>[] terms) = RegretOf(recipe, trial.Analysed(), recipe.Steps);
        yield return Regret.AtMost<T>(left, terms);
        (RunningError<T> excess, RunningError<T> bound) = ExcessOf(recipe, trial.Analysed());
        yield return Expected.AtMost(excess, bound);
    }

    private static (T Left, T[] Terms) RegretOf<T>(Recipe recipe, Trial<T> trial, int steps)
        where T : struct, IReal<T>
    {
        T rate = T.FromDyadic(recipe.Rate);
        T[] other = trial.NormalVector("u", recipe.Dimension);
        T[] weights = [.. Enumerable.Range(0, recipe.Dimension).Select(index =>
            recipe.FromZero ? T.Zero : T.FromDyadic(16) * trial.Normal("start", index))];
        SmoothLoss<T> loss = new(recipe.Convex, T.FromDyadic(recipe.Lengthened));
        (T left, T squares) = (T.Zero, T.Zero);
        for (int step = 0; step < steps; step++)
        {
            T[] point = PointOf(recipe, trial, step);
            T threshold = trial.Uniform("theta", step, 0, 4);
            left += loss.Value(OnePass.Margin<T>(point, threshold, weights)) - loss.Value(OnePass.Margin<T>(point, threshold, other));
            T slope = OnePass.Step(loss, rate, point, threshold, weights);
            squares += slope * slope * Square(point);
        }

        T half = T.FromDyadic(0.5);
        return (left, [half * Square(other) / rate, half * rate * squares]);
    }

    // Three equally likely points, B the norm of u, G that of the longest point.
    private static (RunningError<T> Excess, RunningError<T> Bound) ExcessOf<T>(Recipe recipe, Trial<RunningError<T>> trial)
        where T : struct, IReal<T>
    {
        RunningError<T>[][] points = [.. Enumerable.Range(0, 3).Select(index => PointOf(recipe, trial, index))];
        RunningError<T>[] thresholds = [.. Enumerable.Range(0, 3).Select(index => trial.Uniform("theta", index, 0, 4))];
        RunningError<T>[] other = trial.NormalVector("u", recipe.Dimension);
        RunningError<T> norm = RunningError<T>.Sqrt(Square(other));

        // Any number is a bound that is at least as large: this one is never zero.
        RunningError<T> longest = points.Select(Square).Aggregate(RunningError<T>.FromDyadic(Math.ScaleB(1, -40)), RunningError<T>.Max);
        RunningError<T> root = RunningError<T>.Sqrt(RunningError<T>.FromDyadic(recipe.Samples));
        RunningError<T> bound = RunningError<T>.Sqrt(longest);
        SmoothLoss<RunningError<T>> loss = new(recipe.Convex, RunningError<T>.FromDyadic(recipe.Lengthened));
        Pass<RunningError<T>, SmoothLoss<RunningError<T>>> pass = new(loss, norm / (bound * root), points, thresholds, recipe.Samples, recipe.Fresh);
        return (pass.ExpectedLoss() - pass.LossAt(other), norm * bound / root);
    }

    private static T[] PointOf<T>(Recipe recipe, Trial<T> trial, int step)
        where T : struct, IField<T>
    {
        T[] point = Arena.Vector<T>(recipe.Dimension);
        for (int index = 0; index < point.Length; index++)
        {
            point[index] = trial.Normal("z", (step * recipe.Dimension) + index);
        }

        return point;
    }

    private static T Square<T>(T[] vector)
        where T : struct, IField<T>
    {
        T sum = T.Zero;
        foreach (T coordinate in vector)
        {
            sum += coordinate * coordinate;
        }

        return sum;
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        for (int steps = 1; steps <= recipe.Steps; steps *= 2)
        {
            (RunningError<T> left, RunningError<T>[] terms) = RegretOf(recipe, trial.Analysed(), steps);
            yield return new("regret", steps, left);
            yield return new("bound of (a)", steps, terms[0] + terms[1]);
        }
    }

    // A loss with a given slope, whatever the margin.
    private readonly struct Constant<T>(T slope) : IMarginLoss<T>
        where T : struct, IField<T>
    {
        public T Value(T margin) => -(slope * margin);

        public T NegativeDerivative(T margin) => slope;
    }

    // ln(1 + e^-m), or 1/(1 + e^(4m - 8)), which is flat where all margins are at the start; times a factor.
    private readonly struct SmoothLoss<T>(bool convex, T factor) : IMarginLoss<T>
        where T : struct, IReal<T>
    {
        private static T Slope => T.FromDyadic(4);

        public T Value(T margin) => factor * (convex ? T.Softplus(-margin) : T.Logistic(-Steep(margin)));

        public T NegativeDerivative(T margin) =>
            factor * (convex ? T.Logistic(-margin) : Slope * T.Logistic(-Steep(margin)) * T.Logistic(Steep(margin)));

        private static T Steep(T margin) => Slope * (margin - T.FromDyadic(2));
    }
}
