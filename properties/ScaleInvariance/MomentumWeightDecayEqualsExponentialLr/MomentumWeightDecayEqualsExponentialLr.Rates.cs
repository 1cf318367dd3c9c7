namespace Theorems.Properties.ScaleInvariance;

// (e), for real roots.
public sealed partial class MomentumWeightDecayEqualsExponentialLr
{
    // Real numbers gamma and alpha with sqrt gamma < alpha < 1, so that alpha is the larger root of x^2 - (1 + gamma - lambda eta) x + gamma.
    private sealed class Roots<T>
        where T : struct, IReal<T>
    {
        private const int Steps = 16;
        private readonly RunningError<T> _gamma;

        public Roots(MomentumRecipe recipe, Trial<T> trial)
        {
            _gamma = RunningError<T>.Exact(trial.Uniform("gamma", 0, 1 / 4.0, 7 / 8.0));
            Larger = trial.Computed("alpha", draws =>
            {
                double root = Math.Sqrt(draws.Uniform("gamma", 0, 1 / 4.0, 7 / 8.0));
                return root + ((1 - root) * draws.Uniform("alpha", 0, 1 / 4.0, 31 / 32.0));
            });

            // Eight to sixteen times the largest lambda eta for which alpha is real, where there is no larger root; the claim is then made for sqrt gamma.
            RunningError<T> one = RunningError<T>.One;
            RunningError<T> distance = one - RunningError<T>.Sqrt(_gamma);
            RunningError<T> alpha = RunningError<T>.Exact(Larger);
            DecayTimesRate = recipe.ComplexRoots
                ? RunningError<T>.Exact(trial.Uniform("excess", 0, 8, 16)) * distance * distance
                : (one - alpha) * (one - (_gamma / alpha));
            Larger = recipe.ComplexRoots ? T.Sqrt(_gamma.Value) : Larger;
        }

        // alpha.
        public T Larger { get; }

        // lambda eta = (1 - alpha)(1 - gamma/alpha).
        public RunningError<T> DecayTimesRate { get; }

        // x_0, x_1, ...: x_(t+1) = (1 + gamma - lambda eta) x_t - gamma x_(t-1), x_(-1) = x_0 = 1.
        public IEnumerable<RunningError<T>> Factors(int count)
        {
            (RunningError<T> before, RunningError<T> factor) = (RunningError<T>.One, RunningError<T>.One);
            for (int step = 0; step < count; step++)
            {
                yield return factor;
                (before, factor) = (factor, ((RunningError<T>.One + _gamma - DecayTimesRate) * factor) - (_gamma * before));
            }
        }

        // (e): alpha x_t is at most x_(t+1), and x_(t+1) at most x_t.
        public IEnumerable<Measurement<T>> Shrink()
        {
            T unit = T.FromDyadic(T.UnitRoundoff);
            RunningError<T>[] factors = [.. Factors(Steps + 1)];
            for (int step = 1; step < factors.Length; step++)
            {
                RunningError<T> least = RunningError<T>.Exact(Larger) * factors[step - 1];
                T rounding = (factors[step].Error + factors[step - 1].Error + least.Error) / unit;
                yield return Positive.AtMost(least.Value, factors[step].Value, rounding, step);
                yield return Growing.AtMost(factors[step].Value, factors[step - 1].Value, rounding, step);
            }
        }
    }
}
