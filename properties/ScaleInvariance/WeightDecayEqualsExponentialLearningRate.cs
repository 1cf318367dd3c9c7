using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking;
using Theorems.Numbers;

namespace Theorems.Properties.ScaleInvariance;

/// <summary>Gradient descent with weight decay at a constant learning rate walks through the same directions as gradient descent
/// without it at an exponentially growing one, if the losses ignore the scale of their parameters.</summary>
/// <remarks>Notes 001 (Arora). Paper: Li and Arora, "An exponential learning rate schedule for deep learning", ICLR 2020.</remarks>
public sealed class WeightDecayEqualsExponentialLearningRate :
    Claim<ScaleInvariantRecipe>, IAlgebraic<ScaleInvariantRecipe>, IGolden<ScaleInvariantRecipe>
{
    /// <inheritdoc/>
    public override string Id => "weight-decay-equals-exponential-lr";

    /// <inheritdoc/>
    public override string Subject => "scale-invariance";

    /// <inheritdoc/>
    public override Statement Statement => new()
    {
        Words = "Gradient descent with weight decay equals gradient descent with an exponentially growing learning rate on scale-invariant losses.",
        Formula = """
            rho = 1 - lambda eta;  L_t(c w) = L_t(w) for c > 0, so grad L_t(w).w = 0
            (a) w' = rho w - eta grad L_t(w),  v' = v - eta rho^(-2t-1) grad L_t(v),  v_0 = w_0:  v_t = rho^-t w_t for every t
            (b) one step: GD^rho = P2^rho P1^rho GD P2^(1/rho) on (w, eta), P1^c scales w, P2^c scales eta
            (c) T steps: P1^(rho^-T) P2^(rho^(-2T)) GD_(T-1)^rho ... GD_0^rho = P2^(1/rho) GD_(T-1) P2^(rho^-2) ... P2^(rho^-2) GD_0 P2^(1/rho)
            (d) lambda_t, eta_t may vary: the rate is eta_t / (rho_t prod_(s<t) rho_s^2) and v_t = w_t / prod_(s<t) rho_s
            """,
        Notes = "001 (Arora): \"Theorem: GD + WD + constant LR = GD + Exp LR\". The indices on the slide are right as printed.",
        Source = "Li and Arora, ICLR 2020 (arXiv 1910.07454).",
        Sketch = """
            L(cw) = L(w) gives grad L(cw) = grad L(w)/c. If v = rho^-t w, then v - eta rho^(-2t-1) grad L(v) = rho^-t w - eta rho^(-t-1) grad L(w)
            = rho^(-t-1) (rho w - eta grad L(w)), which is rho^-(t+1) w'. Induction over t. Everything is rational: the bound is zero.
            """,
    };

    /// <inheritdoc/>
    public override Gen<ScaleInvariantRecipe> Recipes =>
        from dimension in Gen.Choose(2, 5)
        from network in Gen.Elements(false, false, false, true)
        from steps in Gen.Choose(1, network ? 5 : 12)
        select new ScaleInvariantRecipe { Dimension = dimension, Steps = steps, Network = network };

    /// <inheritdoc/>
    public override Gen<ScaleInvariantRecipe> RationalRecipes =>
        from network in Gen.Elements(false, false, false, true)
        from dimension in Gen.Choose(2, network ? 2 : 3)
        from steps in Gen.Choose(1, network ? 2 : 4)
        select new ScaleInvariantRecipe { Dimension = dimension, Steps = steps, Network = network };

    /// <inheritdoc/>
    public override bool Admits(ScaleInvariantRecipe recipe) => recipe.Dimension >= 2 && recipe.Steps >= 1;

    /// <inheritdoc/>
    public override ScaleInvariantRecipe Canonical => new() { Dimension = 3, Steps = 8 };

    /// <inheritdoc/>
    public override IReadOnlyList<Assumption<ScaleInvariantRecipe>> Assumptions =>
    [
        new("the losses are scale invariant (no ridge is added, no epsilon in batch normalisation)", recipe => recipe with { Invariant = false }, Breaks: "(a)"),
        new("the learning rate is eta rho^(-2t-1)", recipe => recipe with { ExponentOffset = 1 }, Breaks: "(a)"),
        new("rho is not zero (lambda eta is not 1)", recipe => recipe with { Decay = Decay.Complete }),
        new("lambda eta < 1", recipe => recipe with { Decay = Decay.Negative }, Necessary: false),
    ];

    /// <inheritdoc/>
    /// <remarks>
    /// Write w = N/D with polynomials of degree n and d. The gradient is a quotient P/Q of forms in N, times D: for Rayleigh quotients
    /// P = 2((N.N) SN - (N'SN) N) and Q = (N.N)^2, for the network P has degree 11 n + 14 and Q 12 n + 12 over the common denominator of both
    /// units. So w' = (rho N Q - eta D^2 P)/(D Q), with rho of degree two. Comparing two such runs and squaring gives 2 (n + d + 2t).
    /// </remarks>
    public double Degree(ScaleInvariantRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        (double n, double d) = (1, 0);
        for (int step = 0; step < recipe.Steps; step++)
        {
            (double p, double q) = recipe.Network ? ((11 * n) + 14, (12 * n) + 12) : ((3 * n) + 1, 4 * n);
            (n, d) = (Math.Max(2 + n + q, 1 + (2 * d) + p), d + q);
        }

        return 2 * (n + d + (2 * recipe.Steps));
    }

    /// <inheritdoc/>
    public IEnumerable<Measurement<T>> MeasureExactly<T>(ScaleInvariantRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        ScaleInvariantProblem<T> problem = new(recipe, trial);
        T rho = problem.Rho(0);
        T eta = problem.StepSize(0);

        ScaleInvariantRun<T> decayed = problem.Start();
        ScaleInvariantRun<T> growing = problem.Start();
        T rate = recipe.ExponentOffset == 1 ? eta : eta / rho;
        T growth = T.One;
        for (int step = 0; step < recipe.Steps; step++)
        {
            yield return Measurement.Zero("grad L.w = 0", step, decayed.RadialGradient(step));
            ScaleInvariantRun<T> fresh = growing.Copy();
            growing.Step(step, T.One, rate);

            // (b) from the state that (a) has reached: P2^(1/rho), GD, P1^rho.
            ScaleInvariantRun<T> oneDecayed = fresh.Copy();
            oneDecayed.Step(step, rho, rate);
            fresh.Step(step, T.One, rate / rho);
            yield return Measurement.Zero<T>("(b)", step, fresh.Difference(rho, oneDecayed));

            decayed.Step(step, rho, eta);
            growth *= rho;
            rate /= rho * rho;
            yield return Measurement.Zero<T>("(a)", step + 1, growing.Difference(growth, decayed));
        }

        foreach (Measurement<T> measurement in Composition(problem, recipe.Steps, rho, eta, decayed))
        {
            yield return measurement;
        }

        ScaleInvariantRun<T> varying = problem.Start();
        ScaleInvariantRun<T> scheduled = problem.Start();
        T product = T.One;
        for (int step = 0; step < recipe.Steps; step++)
        {
            (T stepRho, T stepEta) = (problem.Rho(step), problem.StepSize(step));
            varying.Step(step, stepRho, stepEta);
            scheduled.Step(step, T.One, stepEta / (stepRho * product * product));
            product *= stepRho;
            yield return Measurement.Zero<T>("(d)", step + 1, scheduled.Difference(product, varying));
        }
    }

    // (c): the operators act on the pair (w, eta); 'decayed' already holds GD^rho_(T-1) ... GD^rho_0 applied to the start.
    private static IEnumerable<Measurement<T>> Composition<T>(
        ScaleInvariantProblem<T> problem, int steps, T rho, T eta, ScaleInvariantRun<T> decayed)
        where T : struct, IField<T>
    {
        ScaleInvariantRun<T> right = problem.Start();
        T rate = eta / rho;
        T leftRate = eta;
        T growth = T.One;
        for (int step = 0; step < steps; step++)
        {
            right.Step(step, T.One, rate);
            rate /= step == steps - 1 ? rho : rho * rho;
            leftRate /= rho * rho;
            growth *= rho;
        }

        yield return Measurement.Zero<T>("(c)", steps, right.Difference(growth, decayed));
        yield return Measurement.Zero("(c)", steps, rate - leftRate);
    }

    /// <inheritdoc/>
    public IEnumerable<Quantity<T>> Snapshot<T>(ScaleInvariantRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        ScaleInvariantProblem<T> problem = new(recipe, trial);
        ScaleInvariantRun<T> run = problem.Start();
        (T rho, T eta) = (problem.Rho(0), problem.StepSize(0));
        T rate = eta / rho;
        T error = T.Zero;
        for (int step = 0; step <= recipe.Steps; step++)
        {
            for (int index = 0; index < recipe.Dimension; index++)
            {
                yield return new($"w[{index}]", step, run.Parameters[index], error, "error growth of the iteration: (|rho| + 12 eta |S| / |w|^2) per step");
            }

            yield return new("learning rate", step, rate, T.FromDyadic((2 * step) + 4) * T.Abs(rate), "2t + 1 divisions and the rounding of rho");
            if (step < recipe.Steps)
            {
                error = problem.ErrorAfterStep(step, run, error, rho, eta);
                run.Step(step, rho, eta);
                rate /= rho * rho;
            }
        }
    }
}
