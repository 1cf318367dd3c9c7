namespace Theorems.Properties.ScaleInvariance;

// (a) and (b) on a rectified, batch-normalised network, in rounded arithmetic.
public sealed partial class MomentumWeightDecayEqualsExponentialLr
{
    // A run: the factor of w_0 that its buffer starts with, lambda, and the learning rate of each step, with what rounding has done to them.
    private sealed record Schedule<T>(RunningError<T> Buffer, RunningError<T> Decay, RunningError<T>[] Rates)
        where T : struct, IReal<T>;

    // Momentum with weight decay and both of its equivalents on one network.
    // The bound is of first order in u: an error made in w_t or in the buffer v_t moves the mean output by its product with the adjoints a and b, where a is
    // the gradient and b zero at the end, and going back m = b - eta_t a, b becomes gamma m, a becomes a + (H_t + lambda) m. Here the runs do not
    // perform the same operations, so each has a bound of its own.
    private sealed class Networks<T>
        where T : struct, IReal<T>
    {
        private readonly MomentumRecipe _recipe;
        private readonly RectifiedInstance<T> _instance;
        private readonly Roots<T> _roots;
        private readonly T[] _start;
        private readonly T _gamma;
        private readonly T _eta;

        public Networks(MomentumRecipe recipe, Trial<T> trial, Roots<T> roots)
        {
            _recipe = recipe;
            _instance = new(recipe.Dimension, recipe.Units, recipe.Samples, recipe.Defect, trial);
            _start = trial.NormalVector("w", _instance.Network.Length);
            _eta = trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0);
            _gamma = trial.Uniform("gamma", 0, 1 / 4.0, 7 / 8.0);
            _roots = roots;
        }

        // (a) and (b): the functions after the last step differ by no more than rounding.
        public IEnumerable<Measurement<T>> Measure()
        {
            RunningError<T> eta = RunningError<T>.Exact(_eta);
            RunningError<T> alpha = RunningError<T>.Exact(_roots.Larger + T.FromDyadic(_recipe.RootOffset));
            RunningError<T> decayed = Final(new(RunningError<T>.Zero, _roots.DecayTimesRate / eta, [.. Enumerable.Repeat(eta, _recipe.Training)]));
            RunningError<T> rate = _recipe.ExponentOffset == 1 ? eta : eta / alpha;
            RunningError<T>[] rates = new RunningError<T>[_recipe.Training];
            for (int step = 0; step < rates.Length; step++)
            {
                rates[step] = rate;
                rate /= alpha * alpha;
            }

            RunningError<T> buffer = _recipe.EmptyBuffer ? RunningError<T>.Zero : (alpha - RunningError<T>.One) / (eta * alpha);
            RunningError<T> corrected = Final(new(buffer, RunningError<T>.Zero, rates));
            yield return Compare(CorrectedNetwork, corrected, decayed);

            RunningError<T>[] factors = [.. _roots.Factors(_recipe.Training + 1)];
            RunningError<T> scheduled =
                Final(new(RunningError<T>.Zero, RunningError<T>.Zero, [.. factors.Zip(factors.Skip(1), (now, next) => eta / (now * next))]));
            yield return Compare(ScheduledNetwork, scheduled, decayed);
        }

        private Measurement<T> Compare(Identity part, RunningError<T> one, RunningError<T> other) =>
            part.Equal(one, other, _recipe.Training).OutOf(2).When(_instance.HasGradientAndSmallError((one - other).Error));

        // The mean output under random signs after a run, with a bound on what rounding has done to it.
        private RunningError<T> Final(Schedule<T> schedule)
        {
            T[][] states = new T[_recipe.Training + 1][];
            T[][] buffers = new T[_recipe.Training + 1][];
            states[0] = _start;
            buffers[0] = [.. _start.Select(weight => schedule.Buffer.Value * weight)];
            T[] gradient = Arena.Vector<T>(_start.Length);
            for (int step = 0; step < _recipe.Training; step++)
            {
                states[step + 1] = (T[])states[step].Clone();
                buffers[step + 1] = (T[])buffers[step].Clone();
                MomentumDescent.Step<T, ArrayMemory<T>, RectifiedNormalisedNetwork<T>>(
                    _instance.Network, step, states[step + 1], buffers[step + 1], gradient, _start.Length, _gamma,
                    schedule.Decay.Value, schedule.Rates[step].Value);
            }

            RunningError<T> mean = _instance.MeanOutput(states[^1]);
            return mean with { Error = mean.Error + ErrorOfRun(schedule, states, buffers) };
        }

        private T ErrorOfRun(Schedule<T> schedule, T[][] states, T[][] buffers)
        {
            T bound = T.Zero;
            T[] ofState = Arena.Vector<T>(_start.Length);
            T[] ofBuffer = Arena.Vector<T>(_start.Length);
            T[] mixed = Arena.Vector<T>(_start.Length);
            _instance.Network.OutputGradient(states[^1], _instance.Signs, ofState);
            for (int step = _recipe.Training - 1; step >= 0; step--)
            {
                T[] weights = states[step];
                RunningError<T> rate = schedule.Rates[step];
                RunningError<T>[] gradient = _instance.Gradient(weights);
                for (int index = 0; index < mixed.Length; index++)
                {
                    mixed[index] = ofBuffer[index] - (rate.Value * ofState[index]);
                    RunningError<T> buffer = (RunningError<T>.Exact(_gamma) * RunningError<T>.Exact(buffers[step][index]))
                        + (gradient[index] + (schedule.Decay * RunningError<T>.Exact(weights[index])));
                    RunningError<T> state = RunningError<T>.Exact(weights[index]) - (rate * RunningError<T>.Exact(buffers[step + 1][index]));
                    bound += (T.Abs(mixed[index]) * buffer.Error) + (T.Abs(ofState[index]) * state.Error);
                }

                DualReal<T>[] change = _instance.HessianTimes(weights, mixed);
                for (int index = 0; index < mixed.Length; index++)
                {
                    ofBuffer[index] = _gamma * mixed[index];
                    ofState[index] += change[index].Derivative + (schedule.Decay.Value * mixed[index]);
                }
            }

            for (int index = 0; index < mixed.Length; index++)
            {
                bound += T.Abs(ofBuffer[index]) * (schedule.Buffer * RunningError<T>.Exact(_start[index])).Error;
            }

            return bound;
        }
    }
}
