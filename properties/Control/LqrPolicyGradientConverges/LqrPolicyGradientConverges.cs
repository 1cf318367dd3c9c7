namespace Theorems.Properties.Control;

/// <summary>Policy gradient steps shrink the excess cost of a gain by a fixed share, and never lead out of the gains that stabilise.</summary>
public sealed class LqrPolicyGradientConverges : Theorem<LqrPolicyGradientConverges.Recipe>,
    IAnalytic<LqrPolicyGradientConverges.Recipe>, IGolden<LqrPolicyGradientConverges.Recipe>
{
    // Newton's method doubles the digits, so after four steps the other gain is as good as the best one.
    private const int StepsOfOther = 4;

    public override string Words =>
        "From a gain that stabilises, steps of Gauss and Newton, of the natural gradient and of the gradient (if it decreases enough) shrink "
        + "the excess cost at a "
        + "linear rate, and stabilise again.";

    public override string Setting => """
        as in lqr-gradient-domination: C(K), E_K, S_K, W = R + B^T P_K B, mu and rho the least eigenvalues of S0 and R
        J any gain that stabilises, such as the best one; |.|_2 the largest eigenvalue
        """;

    private static readonly Inequality NewtonDecrease = new("(a) decrease", "K' = K - W^-1 E_K: mu tr E_K^T W^-1 E_K <= C(K) - C(K')")
    {
        Unbounded = "costs may be of any size",
    };

    private static readonly Inequality NewtonRate = new("(a) rate", "C(K') - C(J) <= (1 - mu/|S_J|_2) (C(K) - C(J))")
    {
        Unbounded = "costs may be of any size",
    };

    private static readonly Inequality NaturalDecrease = new("(b) decrease", "K' = K - E_K/|W|_2: mu |E_K|^2/|W|_2 <= C(K) - C(K')")
    {
        Unbounded = "costs may be of any size",
    };

    private static readonly Inequality NaturalRate = new("(b) rate", "C(K') - C(J) <= (1 - rho mu/(|W|_2 |S_J|_2)) (C(K) - C(J))")
    {
        Unbounded = "costs may be of any size",
    };

    private static readonly Inequality Gradient = new("(c)", """
        K' = K - h grad C(K) with C(K') <= C(K) - (h/2) |grad C(K)|^2: C(K') - C(J) <= (1 - 2 h mu^2 rho/|S_J|_2) (C(K) - C(J))
        """)
    {
        Unbounded = "costs may be of any size",
    };

    private static readonly Inequality Stable = new("(d) stabilises", "mu <= the least eigenvalue of S_K', for K' as in (a) and (b), so A - B K' is stable")
    {
        Unbounded = "mu may be of any size",
    };

    public override IReadOnlyList<Part> Parts => [NewtonDecrease, NewtonRate, NaturalDecrease, NaturalRate, Gradient, Stable];

    /// <summary>The size of the system, and what is assumed of the step.</summary>
    public sealed record Recipe
    {
        /// <summary>The number n of states.</summary>
        public int States { get; init; } = 2;

        /// <summary>The number m of inputs.</summary>
        public int Inputs { get; init; } = 1;

        /// <summary>B is divided by 2 to this power.</summary>
        public int Weakness { get; init; }

        /// <summary>The step h of (c) is 2 to minus this power.</summary>
        public int Halvings { get; init; } = 5;

        /// <summary>Steps of (a) and (b) are so many times as long.</summary>
        public double Overshoot { get; init; } = 1;

        /// <summary>Whether (c) asks that the step decreases enough; otherwise it is taken as it is, sixty-four times as long.</summary>
        public bool Backtracks { get; init; } = true;

        /// <summary>Whether starts excite all states; otherwise they lack the last one, and mu is what it would be with it.</summary>
        public bool ExcitesAll { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("steps of (b) are E_K/|W|_2 (ten times as long)", recipe => recipe with { Overshoot = 10 }, Breaks: NaturalRate),
        new("steps of (a) are W^-1 E_K (ten times as long)", recipe => recipe with { Overshoot = 10 }, Breaks: NewtonRate),
        new("steps of (c) decrease enough (64 times as long)", recipe => recipe with { Backtracks = false, Weakness = 0 }, Breaks: Gradient),
        new("S0 has full rank (the last state never excited)", recipe => recipe with { ExcitesAll = false }, Breaks: NewtonDecrease),
    ];

    public override Gen<Recipe> Recipes =>
        from states in Gen.Choose(1, 2)
        from inputs in Gen.Choose(1, 2)
        from weakness in Gen.Choose(0, 4)
        from halvings in Gen.Choose(2, 8)
        select new Recipe { States = states, Inputs = inputs, Weakness = weakness, Halvings = halvings };

    public override bool Admits(Recipe recipe) =>
        recipe is { States: >= 1 and <= 4, Inputs: >= 1, Weakness: >= 0 and <= 20, Halvings: >= 0 and <= 20, Overshoot: > 0 };

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        (FeedbackSystem<RunningError<T>> system, RunningError<T> mu) = Drawn(recipe, trial.Analysed());
        FeedbackSystem<RunningError<T>> best = system.Moved(ToOther(recipe, trial));
        RunningError<T> spread = Eigenvalues(best.Covariance)[0];
        RunningError<T> excess = system.Cost - best.Cost;
        RunningError<T> weight = AnalysedEigenvalues.Of(system.Weight)[0];
        RunningError<T> rho = AnalysedEigenvalues.Of(system.InputCost)[^1];

        FeedbackSystem<RunningError<T>> newton = Newton(system, recipe.Overshoot);
        RunningError<T> mismatch = FeedbackSystem<RunningError<T>>.Inner(system.Mismatch, system.Unweighted(system.Mismatch));
        yield return NewtonDecrease.AtMost(mu * mismatch, system.Cost - newton.Cost);
        yield return NewtonRate.AtMost(newton.Cost - best.Cost, (RunningError<T>.One - (mu / spread)) * excess);
        yield return Stable.AtMost(mu, Eigenvalues(newton.Covariance)[^1]).When(IsKnown(newton.Covariance));

        FeedbackSystem<RunningError<T>> natural = system.Moved(system.Mismatch.Scale(-RunningError<T>.FromDyadic(recipe.Overshoot) / weight));
        yield return NaturalDecrease.AtMost(mu * system.Mismatch.SquaredNorm() / weight, system.Cost - natural.Cost);
        yield return NaturalRate.AtMost(natural.Cost - best.Cost, (RunningError<T>.One - (rho * mu / (weight * spread))) * excess);
        yield return Stable.AtMost(mu, Eigenvalues(natural.Covariance)[^1], 1).When(IsKnown(natural.Covariance));

        RunningError<T> length = RunningError<T>.FromDyadic(Math.ScaleB(1, -recipe.Halvings) * (recipe.Backtracks ? 1 : 64));
        FeedbackSystem<RunningError<T>> moved = system.Moved(system.Gradient.Scale(-length));
        RunningError<T> enough = system.Cost - moved.Cost - (0.5 * length * system.Gradient.SquaredNorm());
        Measurement<T> descent = Gradient.AtMost(
            moved.Cost - best.Cost, (RunningError<T>.One - (2 * length * (mu * mu) * rho / spread)) * excess);
        yield return recipe.Backtracks ? descent.When(Condition.Both(Condition.Positive(enough), AnalysedStability(moved, mu))) : descent;
    }

    // The excess cost along each method, from one start.
    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        (FeedbackSystem<RunningError<T>> system, _) = Drawn(recipe, trial.Analysed());
        FeedbackSystem<RunningError<T>> natural = system;
        for (int step = 0; step <= StepsOfOther; step++)
        {
            yield return new("C(K), steps of Gauss and Newton", step, system.Cost);
            yield return new("C(K), natural steps", step, natural.Cost);
            RunningError<T> weight = AnalysedEigenvalues.Of(natural.Weight)[0];
            (system, natural) = (Newton(system, 1), natural.Moved(natural.Mismatch.Scale(-RunningError<T>.One / weight)));
        }
    }

    // A gain that does not stabilise has no cost: that its state has no covariance above S0 excludes it.
    private static T AnalysedStability<T>(FeedbackSystem<RunningError<T>> system, RunningError<T> mu)
        where T : struct, IReal<T> => Condition.Positive(Eigenvalues(system.Covariance)[^1] - (0.5 * mu));

    // Not where two eigenvalues of A - B K have the product 1 within rounding: then Lyapunov's equation has no solution that is known.
    private static T IsKnown<T>(Matrix<RunningError<T>> covariance)
        where T : struct, IReal<T> => Condition.InRange(covariance.SquaredNorm());

    // Zeros where nothing is known.
    private static RunningError<T>[] Eigenvalues<T>(Matrix<RunningError<T>> covariance)
        where T : struct, IReal<T>
    {
        T known = IsKnown(covariance);
        return AnalysedEigenvalues.Of(new Matrix<RunningError<T>>(covariance.Rows, covariance.Columns, [.. covariance.Elements.Select(element =>
            new RunningError<T>(T.Select(known, T.Zero, element.Value), T.Select(known, T.Zero, element.Error)))]));
    }

    // J - K for a J that is nearly the best gain. J may be any gain, so what its own steps err by does not matter.
    private static Matrix<RunningError<T>> ToOther<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        FeedbackSystem<T> start = FeedbackSystem<T>.Draw(recipe.States, recipe.Inputs, trial, recipe.Weakness);
        FeedbackSystem<T> other = start;
        for (int step = 0; step < StepsOfOther; step++)
        {
            other = other.Moved(other.Unweighted(other.Mismatch).Scale(-T.One));
        }

        return new(recipe.Inputs, recipe.States, [.. other.Gain.Minus(start.Gain).Elements.Select(RunningError<T>.Exact)]);
    }

    private static FeedbackSystem<RunningError<T>> Newton<T>(FeedbackSystem<RunningError<T>> system, double overshoot)
        where T : struct, IReal<T> => system.Moved(system.Unweighted(system.Mismatch).Scale(-RunningError<T>.FromDyadic(overshoot)));

    private static (FeedbackSystem<RunningError<T>> System, RunningError<T> Mu) Drawn<T>(Recipe recipe, Trial<RunningError<T>> trial)
        where T : struct, IReal<T>
    {
        FeedbackSystem<RunningError<T>> system = FeedbackSystem<RunningError<T>>.Draw(recipe.States, recipe.Inputs, trial, recipe.Weakness);
        RunningError<T> mu = AnalysedEigenvalues.Of(system.Start)[^1];
        if (recipe.ExcitesAll)
        {
            return (system, mu);
        }

        Matrix<RunningError<T>> start = system.Start.Clone();
        for (int index = 0; index < recipe.States; index++)
        {
            (start[index, recipe.States - 1], start[recipe.States - 1, index]) = (RunningError<T>.Zero, RunningError<T>.Zero);
        }

        return (system.From(start), mu);
    }
}
