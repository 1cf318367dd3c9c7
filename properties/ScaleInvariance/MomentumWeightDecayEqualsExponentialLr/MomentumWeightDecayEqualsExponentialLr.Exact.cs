namespace Theorems.Properties.ScaleInvariance;

// (a) to (d) over any field.
public sealed partial class MomentumWeightDecayEqualsExponentialLr : IAlgebraic<MomentumRecipe>, IGolden<MomentumRecipe>
{
    IEnumerable<Measurement<T>> IAlgebraic<MomentumRecipe>.MeasureExactly<T>(MomentumRecipe recipe, Trial<T> trial)
    {
        if (!Losses.AreDefined(recipe.Dimension, recipe.Network, recipe.Defect, trial))
        {
            return [];
        }

        MomentumRuns<T> runs = new(recipe, trial);
        T[][] decayed = [.. runs.Decayed()];
        return Compare(Corrected, decayed, FromBuffer(recipe, runs, runs.Alpha + T.FromDyadic(recipe.RootOffset)), Powers(runs.Alpha, T.One))
            .Concat(Compare(OtherRoot, decayed, FromBuffer(recipe, runs, runs.Beta), Powers(runs.Beta, T.One)))
            .Concat(Compare(Scheduled, decayed, AtScheduledRates(recipe, runs), Factors(recipe, runs)))
            .Concat(CompareFactors(recipe, runs))
            .Concat(Compare(Indexed, decayed, FromIndexOne(runs), Powers(runs.Alpha, runs.Alpha)));
    }

    private static IEnumerable<Measurement<T>> Compare<T>(Identity part, T[][] decayed, IEnumerable<T[]> other, IEnumerable<T> factors)
        where T : struct, IField<T>
    {
        int step = 0;
        foreach ((T[] state, T factor) in other.Zip(factors))
        {
            T[] expected = decayed[step];
            yield return part.Zero<T>([.. state.Select((weight, index) => (factor * weight) - expected[index])], step++);
        }
    }

    // (a): the buffer -(1 - alpha) w_0/(eta alpha), rates eta alpha^(-2t-1).
    private static IEnumerable<T[]> FromBuffer<T>(MomentumRecipe recipe, MomentumRuns<T> runs, T root)
        where T : struct, IField<T>
    {
        T buffer = recipe.EmptyBuffer ? T.Zero : (root - T.One) / (runs.StepSize * root);
        return runs.From(runs.Start, [.. runs.Start.Select(weight => buffer * weight)], T.Zero, runs.Rates(root, 1 - recipe.ExponentOffset));
    }

    // (b): an empty buffer, rates eta/(x_t x_(t+1)).
    private static IEnumerable<T[]> AtScheduledRates<T>(MomentumRecipe recipe, MomentumRuns<T> runs)
        where T : struct, IField<T>
    {
        T[] factors = [.. Factors(recipe, runs)];
        return runs.FromEmptyBuffer(T.Zero, factors.Zip(factors.Skip(1), (now, next) => runs.StepSize / (now * next)));
    }

    // (d): indices from one on, as on the slide; the start divided by alpha, the buffer -(1 - alpha) w_0/eta.
    private static IEnumerable<T[]> FromIndexOne<T>(MomentumRuns<T> runs)
        where T : struct, IField<T>
    {
        T buffer = (runs.Alpha - T.One) / runs.StepSize;
        T[] start = [.. runs.Start.Select(weight => weight / runs.Alpha)];
        return runs.From(start, [.. runs.Start.Select(weight => buffer * weight)], T.Zero, runs.Rates(runs.Alpha, 3));
    }

    // x_0, x_1, ..., one for each state: by x_t momentum with weight decay shrinks what momentum without it holds.
    private static IEnumerable<T> Factors<T>(MomentumRecipe recipe, MomentumRuns<T> runs)
        where T : struct, IField<T>
    {
        (T momentum, T sum) = (runs.Momentum, T.One + runs.Momentum - runs.DecayTimesRate);
        (T before, T factor) = (T.One, T.One);
        for (int step = 0; step <= recipe.Steps; step++)
        {
            yield return factor;
            (before, factor) = (factor, (sum * factor) - (momentum * before));
        }
    }

    // (c).
    private static IEnumerable<Measurement<T>> CompareFactors<T>(MomentumRecipe recipe, MomentumRuns<T> runs)
        where T : struct, IField<T>
    {
        (T alpha, T beta) = (runs.Alpha, runs.Beta);
        int step = 0;
        foreach ((T factor, (T first, T second)) in Factors(recipe, runs).Zip(Powers(alpha, alpha).Zip(Powers(beta, beta))))
        {
            yield return Solved.Zero((factor * (alpha - beta)) - ((first * (T.One - beta)) - (second * (T.One - alpha))), step++);
        }
    }

    // A geometric sequence without end.
    private static IEnumerable<T> Powers<T>(T ratio, T first)
        where T : struct, IField<T>
    {
        for (T power = first; ; power *= ratio)
        {
            yield return power;
        }
    }

    IEnumerable<Quantity<T>> IGolden<MomentumRecipe>.Snapshot<T>(MomentumRecipe recipe, Trial<T> trial)
    {
        MomentumRuns<RunningError<T>> runs = new(recipe, trial.Analysed());
        yield return new("alpha", 0, runs.Alpha);
        foreach ((int step, (RunningError<T> factor, RunningError<T>[] state)) in Factors(recipe, runs).Zip(runs.Decayed()).Index())
        {
            yield return new("x", step, factor);
            for (int index = 0; index < state.Length; index++)
            {
                yield return new($"w[{index}]", step, state[index]);
            }
        }
    }

    // A step of momentum with weight decay, on any loss.
    private sealed class StepFormula : IClosedForm
    {
        public string Id => "momentum-weight-decay-equals-exponential-lr";

        public string Title => "one step from w_0 with the buffer v_0; g_0 is the gradient, gamma_0 the momentum, lambda_0 the decay, eta_0 the rate";

        public IEnumerable<Formula<T>> Formulas<T>(Trial<T> trial)
            where T : struct, IField<T>
        {
            T[] weights = trial.NormalVector("w", 1);
            T[] buffer = trial.NormalVector("v", 1);
            MomentumDescent.Step<T, ArrayMemory<T>, Given<T>>(
                new(trial.Normal("g", 0)), 0, weights, buffer, Arena.Vector<T>(1), 1,
                trial.Normal("gamma", 0), trial.Normal("lambda", 0), trial.Normal("eta", 0));
            yield return new("v_0 after it", buffer[0]);
            yield return new("w_0 after it", weights[0]);
        }

        private readonly record struct Given<T>(T Slope) : ILoss<T, ArrayMemory<T>>
            where T : struct, IField<T>
        {
            public void Gradient(int step, ArrayMemory<T> parameters, ArrayMemory<T> gradient) => gradient[0] = Slope;
        }
    }
}
