namespace Theorems.Properties.ScaleInvariance;

// (a) to (d) over any field.
public sealed partial class WeightDecayEqualsExponentialLr : IAlgebraic<WeightDecayEqualsExponentialLr.Recipe>, IGolden<WeightDecayEqualsExponentialLr.Recipe>
{
    // What breaks the invariance: a ridge, or an addition to variances.
    private const double Defect = 1 / 8.0;

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        if (!Losses.AreDefined(recipe.Dimension, recipe.Network, recipe.Invariant ? 0 : Defect, trial))
        {
            return [];
        }

        Descents<T> descents = new(recipe, trial);
        return descents.AtConstantRates().Concat(descents.AsOperators()).Concat(descents.AtVaryingRates());
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        foreach ((int step, RunningError<T>[] parameters, RunningError<T> rate) in new Descents<RunningError<T>>(recipe, trial.Analysed()).Trajectory())
        {
            for (int index = 0; index < parameters.Length; index++)
            {
                yield return new($"w[{index}]", step, parameters[index]);
            }

            yield return new("learning rate", step, rate);
        }
    }

    // With weight decay and with growing rates, on losses that a recipe and a trial give.
    private sealed class Descents<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        private readonly ILoss<T, ArrayMemory<T>> _loss = Losses.Draw(recipe.Dimension, recipe.Steps, recipe.Network, recipe.Invariant ? 0 : Defect, trial);

        private T StepSize(int step) => trial.Uniform("eta", step, 1 / 32.0, 1 / 4.0);

        private T Rho(int step) => recipe.Decay switch
        {
            Decay.Negative => (trial.Uniform("lambda", step, 1 / 32.0, 1) * StepSize(step)) - T.One,
            _ => T.One - (trial.Uniform("lambda", step, 1 / 32.0, 1) * StepSize(step)),
        };

        private Run<T> Start() => new(_loss, trial.NormalVector("w", Losses.Length(recipe.Dimension, recipe.Network)));

        // (a), and (b) from each state that (a) has reached.
        public IEnumerable<Measurement<T>> AtConstantRates()
        {
            (T rho, T eta) = (Rho(0), StepSize(0));
            Run<T> decayed = Start();
            Run<T> growing = Start();
            T rate = recipe.ExponentOffset == 1 ? eta : eta / rho;
            T growth = T.One;
            for (int step = 0; step < recipe.Steps; step++)
            {
                yield return Orthogonal.Zero(decayed.RadialGradient(step), step);
                Run<T> fresh = growing.Copy();
                growing.Step(step, T.One, rate);

                // P2^(1/rho), GD, P1^rho.
                Run<T> oneDecayed = fresh.Copy();
                oneDecayed.Step(step, rho, rate);
                fresh.Step(step, T.One, rate / rho);
                yield return OneStep.Zero(fresh.Difference(rho, oneDecayed), step);

                decayed.Step(step, rho, eta);
                growth *= rho;
                rate /= rho * rho;
                yield return Constant.Zero(growing.Difference(growth, decayed), step + 1);
            }
        }

        // (c): the operators act on the pair (w, eta).
        public IEnumerable<Measurement<T>> AsOperators()
        {
            (T rho, T eta) = (Rho(0), StepSize(0));
            Run<T> left = Start();
            Run<T> right = Start();
            T rate = eta / rho;
            T leftRate = eta;
            T growth = T.One;
            for (int step = 0; step < recipe.Steps; step++)
            {
                left.Step(step, rho, eta);
                right.Step(step, T.One, rate);
                rate /= step == recipe.Steps - 1 ? rho : rho * rho;
                leftRate /= rho * rho;
                growth *= rho;
            }

            yield return Composed.Zero(right.Difference(growth, left), recipe.Steps);
            yield return Composed.Zero(rate - leftRate, recipe.Steps);
        }

        // (d): decay and rate change from step to step.
        public IEnumerable<Measurement<T>> AtVaryingRates()
        {
            Run<T> varying = Start();
            Run<T> scheduled = Start();
            T product = T.One;
            for (int step = 0; step < recipe.Steps; step++)
            {
                (T rho, T eta) = (Rho(step), StepSize(step));
                varying.Step(step, rho, eta);
                scheduled.Step(step, T.One, eta / (rho * product * product));
                product *= rho;
                yield return Varying.Zero(scheduled.Difference(product, varying), step + 1);
            }
        }

        // The state and the learning rate of the growing run, after each step of the decayed one.
        public IEnumerable<(int Step, T[] Parameters, T Rate)> Trajectory()
        {
            (T rho, T eta) = (Rho(0), StepSize(0));
            Run<T> run = Start();
            T rate = eta / rho;
            for (int step = 0; step <= recipe.Steps; step++)
            {
                yield return (step, run.Parameters, rate);
                if (step < recipe.Steps)
                {
                    run.Step(step, rho, eta);
                    rate /= rho * rho;
                }
            }
        }
    }

    // Where a descent is.
    private sealed class Run<T>(ILoss<T, ArrayMemory<T>> loss, T[] parameters)
        where T : struct, IField<T>
    {
        private readonly T[] _gradient = Arena.Vector<T>(parameters.Length);

        public T[] Parameters => parameters;

        public Run<T> Copy() => new(loss, Arena.Copy<T>(parameters));

        public void Step(int step, T decay, T stepSize) =>
            DecayedDescent.Step<T, ArrayMemory<T>, ILoss<T, ArrayMemory<T>>>(loss, step, parameters, _gradient, parameters.Length, decay, stepSize);

        // grad L_t(w).w, zero for a loss that ignores the scale of w (Euler).
        public T RadialGradient(int step)
        {
            loss.Gradient(step, parameters, _gradient);
            T sum = T.Zero;
            for (int index = 0; index < parameters.Length; index++)
            {
                sum += _gradient[index] * parameters[index];
            }

            return sum;
        }

        // factor * this - other, component by component.
        public T[] Difference(T factor, Run<T> other) => [.. parameters.Select((parameter, index) => (factor * parameter) - other.Parameters[index])];
    }

    // A step of both descents that are claimed to be one.
    private sealed class StepFormula : IClosedForm
    {
        public string Id => "weight-decay-equals-exponential-lr";

        public string Title => "one step on the Rayleigh quotient of the matrix (S_0, S_2; S_2, S_3), with the decay rho_0 and the rate eta_0";

        public IEnumerable<Formula<T>> Formulas<T>(Trial<T> trial)
            where T : struct, IField<T>
        {
            (T rho, T eta) = (trial.Normal("rho", 0), trial.Normal("eta", 0));
            Run<T> decayed = new(Losses.Draw(2, 1, network: false, 0, trial), trial.NormalVector("w", 2));
            Run<T> growing = decayed.Copy();
            decayed.Step(0, rho, eta);
            growing.Step(0, T.One, eta / rho);
            yield return new("w_0 with weight decay", decayed.Parameters[0]);
            yield return new("w_0 at the grown rate", growing.Parameters[0]);
        }
    }
}
