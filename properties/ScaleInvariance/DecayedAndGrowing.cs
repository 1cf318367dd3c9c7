namespace Theorems.Properties.ScaleInvariance;

/// <summary>The descents with weight decay and with growing rates, on losses that a recipe and a trial give, over any field.</summary>
internal sealed class DecayedAndGrowing<T>(ScaleInvariantRecipe recipe, Trial<T> trial)
    where T : struct, IField<T>
{
    private readonly ILoss<T, ArrayMemory<T>> _loss = Losses.Draw(recipe.Dimension, recipe.Steps, recipe.Network, recipe.Invariant ? 0 : 1 / 8.0, trial);

    public T StepSize(int step) => trial.Uniform("eta", step, 1 / 32.0, 1 / 4.0);

    public T Rho(int step) => recipe.Decay switch
    {
        Decay.Complete => T.Zero,
        Decay.Negative => (trial.Uniform("lambda", step, 1 / 32.0, 1) * StepSize(step)) - T.One,
        _ => T.One - (trial.Uniform("lambda", step, 1 / 32.0, 1) * StepSize(step)),
    };

    public ScaleInvariantRun<T> Start() => new(_loss, trial.NormalVector("w", Losses.Length(recipe.Dimension, recipe.Network)));

    /// <summary>(a), and (b) from each state that (a) has reached.</summary>
    public IEnumerable<Measurement<T>> Constant()
    {
        (T rho, T eta) = (Rho(0), StepSize(0));
        ScaleInvariantRun<T> decayed = Start();
        ScaleInvariantRun<T> growing = Start();
        T rate = recipe.ExponentOffset == 1 ? eta : eta / rho;
        T growth = T.One;
        for (int step = 0; step < recipe.Steps; step++)
        {
            yield return Measurement.Zero("grad L.w = 0", step, decayed.RadialGradient(step));
            ScaleInvariantRun<T> fresh = growing.Copy();
            growing.Step(step, T.One, rate);

            // P2^(1/rho), GD, P1^rho.
            ScaleInvariantRun<T> oneDecayed = fresh.Copy();
            oneDecayed.Step(step, rho, rate);
            fresh.Step(step, T.One, rate / rho);
            yield return Measurement.Zero<T>("(b)", step, fresh.Difference(rho, oneDecayed));

            decayed.Step(step, rho, eta);
            growth *= rho;
            rate /= rho * rho;
            yield return Measurement.Zero<T>("(a)", step + 1, growing.Difference(growth, decayed));
        }
    }

    /// <summary>(c): the operators act on the pair (w, eta).</summary>
    public IEnumerable<Measurement<T>> Composition()
    {
        (T rho, T eta) = (Rho(0), StepSize(0));
        ScaleInvariantRun<T> left = Start();
        ScaleInvariantRun<T> right = Start();
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

        yield return Measurement.Zero<T>("(c)", recipe.Steps, right.Difference(growth, left));
        yield return Measurement.Zero("(c)", recipe.Steps, rate - leftRate);
    }

    /// <summary>(d): decay and rate change from step to step.</summary>
    public IEnumerable<Measurement<T>> Varying()
    {
        ScaleInvariantRun<T> varying = Start();
        ScaleInvariantRun<T> scheduled = Start();
        T product = T.One;
        for (int step = 0; step < recipe.Steps; step++)
        {
            (T rho, T eta) = (Rho(step), StepSize(step));
            varying.Step(step, rho, eta);
            scheduled.Step(step, T.One, eta / (rho * product * product));
            product *= rho;
            yield return Measurement.Zero<T>("(d)", step + 1, scheduled.Difference(product, varying));
        }
    }

    /// <summary>The state and the learning rate of the growing run, after each step of the decayed one.</summary>
    public IEnumerable<(int Step, T[] Parameters, T Rate)> Trajectory()
    {
        (T rho, T eta) = (Rho(0), StepSize(0));
        ScaleInvariantRun<T> run = Start();
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
