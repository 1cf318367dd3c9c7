namespace Theorems.Properties.ScaleInvariance;

/// <summary>A step of both descents that are claimed to be one.</summary>
internal sealed class DecayedStepFormula : IClosedForm
{
    public string Id => "weight-decay-equals-exponential-lr";

    public string Title => "one step on the Rayleigh quotient of the matrix (S_0, S_2; S_2, S_3), with the decay rho_0 and the rate eta_0";

    public IEnumerable<Formula<T>> Formulas<T>(Trial<T> trial)
        where T : struct, IField<T>
    {
        (T rho, T eta) = (trial.Normal("rho", 0), trial.Normal("eta", 0));
        ScaleInvariantRun<T> decayed = new(Losses.Draw(2, 1, network: false, 0, trial), trial.NormalVector("w", 2));
        ScaleInvariantRun<T> growing = decayed.Copy();
        decayed.Step(0, rho, eta);
        growing.Step(0, T.One, eta / rho);
        yield return new("w_0 with weight decay", decayed.Parameters[0]);
        yield return new("w_0 at the grown rate", growing.Parameters[0]);
    }
}
