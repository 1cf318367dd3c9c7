namespace Theorems.Properties.ScaleInvariance;

/// <summary>A run with momentum on a rectified network: what it starts with, and the factors of each step with what rounding has done to them.</summary>
/// <param name="Buffer">The factor of w_0 that the buffer starts with.</param>
/// <param name="Decay">lambda.</param>
/// <param name="Rates">The learning rate of each step.</param>
internal sealed record MomentumSchedule<T>(RunningError<T> Buffer, RunningError<T> Decay, RunningError<T>[] Rates)
    where T : struct, IReal<T>;

/// <summary>Momentum with weight decay and both of its equivalents on a rectified, batch-normalised network, in rounded arithmetic.</summary>
/// <remarks>
/// The bound is of first order in u: an error made in w_t or in the buffer v_t moves the mean output by its product with the adjoints a and b, where a is
/// the gradient and b zero at the end, and going back m = b - eta_t a, b becomes gamma m, a becomes a + (H_t + lambda) m. Here the runs do not
/// perform the same operations, so each has a bound of its own.
/// </remarks>
internal sealed class MomentumComparison<T>
    where T : struct, IReal<T>
{
    private readonly MomentumRecipe _recipe;
    private readonly RectifiedInstance<T> _instance;
    private readonly T[] _start;
    private readonly T _gamma;
    private readonly T _eta;

    public MomentumComparison(MomentumRecipe recipe, Trial<T> trial)
    {
        _recipe = recipe;
        _instance = new(recipe.Dimension, recipe.Units, recipe.Samples, recipe.Defect, trial);
        _start = trial.NormalVector("w", _instance.Network.Length);
        _eta = trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0);
        _gamma = trial.Uniform("gamma", 0, 1 / 4.0, 7 / 8.0);
        Roots = new(recipe, trial);
    }

    private MomentumRoots<T> Roots { get; }

    /// <summary>(a) and (b): the functions after the last step differ by no more than rounding.</summary>
    public IEnumerable<Measurement<T>> Measure(string first, string second)
    {
        RunningError<T> eta = RunningError<T>.Exact(_eta);
        RunningError<T> alpha = RunningError<T>.Exact(Roots.Larger + T.FromDyadic(_recipe.RootOffset));
        RunningError<T> decayed = Final(new(RunningError<T>.Zero, Roots.DecayTimesRate / eta, [.. Enumerable.Repeat(eta, _recipe.Training)]));
        RunningError<T> rate = _recipe.ExponentOffset == 1 ? eta : eta / alpha;
        RunningError<T>[] rates = new RunningError<T>[_recipe.Training];
        for (int step = 0; step < rates.Length; step++)
        {
            rates[step] = rate;
            rate /= alpha * alpha;
        }

        RunningError<T> buffer = _recipe.EmptyBuffer ? RunningError<T>.Zero : (alpha - RunningError<T>.One) / (eta * alpha);
        RunningError<T> corrected = Final(new(buffer, RunningError<T>.Zero, rates));
        yield return Measurement.Equal(first, _recipe.Training, corrected - decayed).OutOf(2);

        RunningError<T>[] factors = [.. Roots.Factors(_recipe.Training + 1)];
        RunningError<T> scheduled = Final(new(RunningError<T>.Zero, RunningError<T>.Zero, [.. factors.Zip(factors.Skip(1), (now, next) => eta / (now * next))]));
        yield return Measurement.Equal(second, _recipe.Training, scheduled - decayed).OutOf(2);
    }

    // The mean output under random signs after a run, with a bound on what rounding has done to it.
    private RunningError<T> Final(MomentumSchedule<T> schedule)
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
                _instance.Network, step, states[step + 1], buffers[step + 1], gradient, _start.Length, _gamma, schedule.Decay.Value, schedule.Rates[step].Value);
        }

        RunningError<T> mean = _instance.MeanOutput(states[^1]);
        return mean with { Error = mean.Error + ErrorOfRun(schedule, states, buffers) };
    }

    private T ErrorOfRun(MomentumSchedule<T> schedule, T[][] states, T[][] buffers)
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
