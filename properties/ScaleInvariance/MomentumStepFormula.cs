namespace Theorems.Properties.ScaleInvariance;

/// <summary>A step of momentum with weight decay, on any loss.</summary>
internal sealed class MomentumStepFormula : IClosedForm
{
    public string Id => "momentum-weight-decay-equals-exponential-lr";

    public string Title => "one step from w_0 with the buffer v_0; g_0 is the gradient, gamma_0 the momentum, lambda_0 the decay, eta_0 the rate";

    public IEnumerable<Formula<T>> Formulas<T>(Trial<T> trial)
        where T : struct, IField<T>
    {
        T[] weights = trial.NormalVector("w", 1);
        T[] buffer = trial.NormalVector("v", 1);
        MomentumDescent.Step<T, ArrayMemory<T>, Given<T>>(
            new(trial.Normal("g", 0)), 0, weights, buffer, Arena.Vector<T>(1), 1, trial.Normal("gamma", 0), trial.Normal("lambda", 0), trial.Normal("eta", 0));
        yield return new("v_0 after it", buffer[0]);
        yield return new("w_0 after it", weights[0]);
    }

    private readonly record struct Given<T>(T Slope) : ILoss<T, ArrayMemory<T>>
        where T : struct, IField<T>
    {
        public void Gradient(int step, ArrayMemory<T> parameters, ArrayMemory<T> gradient) => gradient[0] = Slope;
    }
}
