namespace Theorems.Properties.ScaleInvariance;

// (a) on a rectified, batch-normalised network, in rounded arithmetic.
public sealed partial class WeightDecayEqualsExponentialLr : IAnalytic<WeightDecayEqualsExponentialLr.Recipe>
{
    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        if (recipe.Training == 0)
        {
            yield break;
        }

        Networks<T> networks = new(recipe, trial);
        yield return networks.InRounding();
        foreach (Measurement<T> measurement in networks.InBinary())
        {
            yield return measurement;
        }
    }

    // Both descents on one network.
    private sealed class Networks<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        private readonly RectifiedInstance<T> _instance = new(recipe.Dimension, recipe.Units, recipe.Samples, recipe.Invariant ? 0 : 1 / 1024.0, trial);
        private readonly T _eta = trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0);

        // rho = 1/2 or 1/4: all factors are powers of two, so both runs round alike and must agree in every bit.
        public IEnumerable<Measurement<T>> InBinary()
        {
            T rho = Signed(trial.Given("halvings", 0, draws => draws.Integer("halvings", 0, 2) == 0 ? 0.5 : 0.25));
            (T[][] decayed, T[][] growing, T isDefined) = Descend(rho);
            T growth = T.One;
            for (int step = 1; step <= recipe.Training; step++)
            {
                growth *= rho;
                T factor = growth;
                yield return BitByBit.Zero<T>([.. decayed[step].Select((weight, index) => weight - (factor * growing[step][index]))], step).When(isDefined);
            }

            T[] ofDecayed = _instance.Network.Outputs(decayed[^1]).ToArray();
            isDefined = Condition.Both(isDefined, HasDeviations());
            T[] ofGrowing = _instance.Network.Outputs(growing[^1]).ToArray();
            yield return BitByBit.Zero<T>([.. ofGrowing.Select((output, index) => output - ofDecayed[index])], recipe.Training).When(isDefined);
        }

        // Any rho: the functions after the last step, seen through the mean of their outputs under random signs, differ by no more than rounding.
        // To first order in u: an error e made in step t moves the mean by l_(t+1).e, with l_T its gradient and l_t = (rho - eta H_t) l_(t+1), H_t the
        // Hessian of the loss at w_t. The running error of a step bounds |e|, for either run: they perform the same operations on multiples of
        // the same numbers, so their relative errors obey the same bounds. The rate of the growing run has rounded 2t + 2 times besides.
        public Measurement<T> InRounding()
        {
            T rho = Signed(T.One - (trial.Uniform("lambda", 0, 1 / 64.0, 1 / 4.0) * _eta));
            (T[][] decayed, T[][] growing, _) = Descend(rho);
            RunningError<T> ofDecayed = _instance.MeanOutput(decayed[^1]);
            RunningError<T> ofGrowing = _instance.MeanOutput(growing[^1]);
            T error = (ofDecayed - ofGrowing).Error + ErrorOfRuns(decayed, rho);
            return Rectified.Equal(ofDecayed.Value, ofGrowing.Value, error, recipe.Training).OutOf(2).When(_instance.HasGradientAndSmallError(error));
        }

        private T ErrorOfRuns(T[][] decayed, T rho)
        {
            T bound = T.Zero;
            T[] adjoint = Arena.Vector<T>(_instance.Network.Length);
            _instance.Network.OutputGradient(decayed[^1], _instance.Signs, adjoint);
            for (int step = recipe.Training - 1; step >= 0; step--)
            {
                T[] weights = decayed[step];
                RunningError<T>[] gradient = _instance.Gradient(weights);
                DualReal<T>[] change = _instance.HessianTimes(weights, adjoint);
                T schedule = T.FromDyadic(((2 * step) + 2) * T.UnitRoundoff) * _eta;
                for (int index = 0; index < adjoint.Length; index++)
                {
                    RunningError<T> next =
                        (RunningError<T>.Exact(rho) * RunningError<T>.Exact(weights[index])) - (RunningError<T>.Exact(_eta) * gradient[index]);
                    bound += T.Abs(adjoint[index]) * ((2 * next.Error) + (schedule * T.Abs(gradient[index].Value)));
                    adjoint[index] = (rho * adjoint[index]) - (_eta * change[index].Derivative);
                }
            }

            return bound;
        }

        // The states of both runs, from the start to the last step; and, not negative, whether no batch has been constant, which has no normalisation.
        private (T[][] Decayed, T[][] Growing, T IsDefined) Descend(T rho)
        {
            T[][] decayed = new T[recipe.Training + 1][];
            T[][] growing = new T[recipe.Training + 1][];
            decayed[0] = growing[0] = trial.NormalVector("w", _instance.Network.Length);
            T[] gradient = Arena.Vector<T>(_instance.Network.Length);
            T rate = recipe.ExponentOffset == 1 ? _eta : _eta / rho;
            T isDefined = T.One;
            for (int step = 0; step < recipe.Training; step++)
            {
                decayed[step + 1] = Step(decayed[step], rho, _eta);
                growing[step + 1] = Step(growing[step], T.One, rate);
                rate /= rho * rho;
            }

            return (decayed, growing, isDefined);

            T[] Step(T[] from, T decay, T stepSize)
            {
                T[] weights = Arena.Copy<T>(from);
                DecayedDescent.Step<T, ArrayMemory<T>, RectifiedNormalisedNetwork<T>>(_instance.Network, 0, weights, gradient, weights.Length, decay, stepSize);
                isDefined = Condition.Both(isDefined, HasDeviations());
                return weights;
            }
        }

        // Where the network was evaluated last.
        private T HasDeviations()
        {
            T positive = Condition.Positive(RunningError<T>.Exact(_instance.Network.OutputDeviation));
            foreach (T deviation in _instance.Network.HiddenDeviations)
            {
                positive = Condition.Both(positive, Condition.Positive(RunningError<T>.Exact(deviation)));
            }

            return positive;
        }

        private T Signed(T rho) => recipe.Decay == Decay.Negative ? -rho : rho;
    }
}
