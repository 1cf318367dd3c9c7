namespace Theorems.Properties.Control;

/// <summary>The cost of a gain exceeds that of any other by no more than a multiple of its squared gradient.</summary>
/// <param name="factor">The factor in the denominator of (c); four is ours, the source has one.</param>
public sealed class LqrGradientDomination(double factor = 4) : Theorem<LqrGradientDomination.Recipe>,
    IAlgebraic<LqrGradientDomination.Recipe>, IAnalytic<LqrGradientDomination.Recipe>, IGolden<LqrGradientDomination.Recipe>
{
    public override string Words =>
        "In linear quadratic control a gain that costs more than another one has a gradient: the difference is at most a multiple of the "
        + "gradient squared, so that "
        + "a gain without gradient is best.";

    public override string Setting => """
        x(t + 1) = A x(t) + B u(t), u = -K x, cost E sum of x^T Q x + u^T R u, E x(0) x(0)^T = S0, norms of Frobenius for gains
        A_K = A - B K;  P_K = Q + K^T R K + A_K^T P_K A_K;  S_K = S0 + A_K S_K A_K^T;  C(K) = tr P_K S0
        W = R + B^T P_K B;  E_K = W K - B^T P_K A;  D = K' - K;  mu, rho = the least eigenvalues of S0 and R
        """;

    private static readonly Identity Difference = new("(a) difference", "C(K') - C(K) = 2 tr S_K' D^T E_K + tr S_K' D^T W D");
    private static readonly Identity Duality = new("(a) duality", "tr P_K S0 = tr (Q + K^T R K) S_K");
    private static readonly Identity Slope = new("(a) gradient", "the derivative of C at K along V is <2 E_K S_K, V>");
    private static readonly Inequality Mismatch = new("(b)", "C(K) - C(K') <= |S_K'|_2 tr E_K^T W^-1 E_K for all K and K' that stabilise")
    {
        Unbounded = "costs may be of any size",
    };

    private static readonly Inequality Domination = new("(c)", "C(K) - C(K') <= |S_K'|_2 |grad C(K)|^2 / (4 mu^2 rho)")
    {
        Unbounded = "costs may be of any size",
    };

    public override IReadOnlyList<Part> Parts => [Difference, Duality, Slope, Mismatch, Domination];

    /// <summary>The size of the system, the other gain, and what is assumed.</summary>
    public sealed record Recipe
    {
        /// <summary>The number n of states.</summary>
        public int States { get; init; } = 2;

        /// <summary>The number m of inputs.</summary>
        public int Inputs { get; init; } = 1;

        /// <summary>Whether K' = K - W^-1 E_K, a step of Gauss and Newton; otherwise D is drawn, of norm at most 1/2.</summary>
        public bool IsNewtonStep { get; init; }

        /// <summary>B is divided by 2 to this power, so that inputs matter little and W is nearly R.</summary>
        public int Weakness { get; init; }

        /// <summary>
        /// Whether starts excite all states; otherwise, in the gradient, they lack the last one, and the difference of costs is taken for all states alike.
        /// </summary>
        public bool ExcitesAll { get; init; } = true;

        /// <summary>Whether rho is the least eigenvalue of R; otherwise R is a hundredth of what rho says.</summary>
        public bool CostsInputs { get; init; } = true;

        /// <summary>Whether K' stabilises; otherwise it makes the system grow.</summary>
        public bool Stabilises { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("S0 has full rank (the last state never excited)", recipe => recipe with { ExcitesAll = false }, Breaks: Domination),
        new("rho is the least eigenvalue of R (R a hundredth of it)", recipe => recipe with { CostsInputs = false, Weakness = 4 }, Breaks: Domination),
        new("K' stabilises", recipe => recipe with { Stabilises = false, IsNewtonStep = false, Weakness = 0 }, Breaks: Mismatch),
    ];

    public override Gen<Recipe> Recipes =>
        from states in Gen.Choose(1, 2)
        from inputs in Gen.Choose(1, 2)
        from newton in Gen.Elements(false, true)
        from weakness in Gen.Choose(0, 4)
        select new Recipe { States = states, Inputs = inputs, IsNewtonStep = newton, Weakness = weakness };

    public override bool Admits(Recipe recipe) => recipe is { States: >= 1 and <= 4, Inputs: >= 1, Weakness: >= 0 and <= 20 };

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        (FeedbackSystem<T> system, FeedbackSystem<T> other, Matrix<T> change) = Pair(recipe, trial);
        T expected = (2 * FeedbackSystem<T>.Inner(change.Times(other.Covariance), system.Mismatch))
            + FeedbackSystem<T>.Inner(change.Times(other.Covariance), system.Weight.Times(change));
        yield return Difference.Zero(other.Cost - system.Cost - expected);
        Matrix<T> perStep = system.StateCost.Plus(system.Gain.TransposeTimes(system.InputCost.Times(system.Gain)));
        yield return Duality.Zero(system.Cost - FeedbackSystem<T>.Inner(perStep, system.Covariance));
        Matrix<T> direction = trial.NormalMatrix("V", recipe.Inputs, recipe.States);
        yield return Slope.Zero(system.Along(direction).Cost.Derivative - FeedbackSystem<T>.Inner(system.Gradient, direction));
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        (FeedbackSystem<RunningError<T>> system, FeedbackSystem<RunningError<T>> other, _) = Pair(recipe, analysed);
        RunningError<T> difference = system.Cost - other.Cost;
        RunningError<T> largest = AnalysedEigenvalues.Of(other.Covariance)[0];
        yield return Mismatch.AtMost(difference, largest * FeedbackSystem<RunningError<T>>.Inner(system.Mismatch, system.Unweighted(system.Mismatch)));

        RunningError<T> mu = AnalysedEigenvalues.Of(system.Start)[^1];
        RunningError<T> rho = AnalysedEigenvalues.Of(system.InputCost)[^1];
        if (!recipe.ExcitesAll)
        {
            // For starts that lack a state the gradient is another one; the costs stay as they are.
            Matrix<RunningError<T>> start = system.Start.Clone();
            for (int index = 0; index < recipe.States; index++)
            {
                (start[index, recipe.States - 1], start[recipe.States - 1, index]) = (RunningError<T>.Zero, RunningError<T>.Zero);
            }

            system = system.From(start);
        }

        RunningError<T> declared = recipe.CostsInputs ? rho : RunningError<T>.FromDyadic(100) * rho;
        yield return Domination.AtMost(
            difference, largest * system.Gradient.SquaredNorm() / (RunningError<T>.FromDyadic(factor) * (mu * mu) * declared));
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        (FeedbackSystem<RunningError<T>> system, FeedbackSystem<RunningError<T>> other, _) = Pair(recipe, trial.Analysed());
        yield return new("C(K)", 0, system.Cost);
        yield return new("C(K) - C(K')", 0, system.Cost - other.Cost);
        yield return new("|E_K|^2", 0, system.Mismatch.SquaredNorm());
        yield return new("|grad C(K)|^2", 0, system.Gradient.SquaredNorm());
    }

    private static (FeedbackSystem<T> System, FeedbackSystem<T> Other, Matrix<T> Change) Pair<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        FeedbackSystem<T> system = FeedbackSystem<T>.Draw(recipe.States, recipe.Inputs, trial, recipe.Weakness);
        if (!recipe.CostsInputs)
        {
            system = system.WithInputCost(system.InputCost.Scale(T.One / T.FromDyadic(100)));
        }

        Matrix<T> drawn = trial.NormalMatrix("D", recipe.Inputs, recipe.States);
        Matrix<T> change = recipe.IsNewtonStep
            ? system.Unweighted(system.Mismatch).Scale(-T.One)
            : drawn.Scale(T.FromDyadic(recipe.Stabilises ? 1 : 64) / (T.One + drawn.SquaredNorm()));
        return (system, system.Moved(change), change);
    }
}
