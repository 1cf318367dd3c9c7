namespace Theorems.Properties.ImplicitBias;

/// <summary>A step of stochastic gradient descent, and the projection that Kaczmarz's step size makes of it.</summary>
internal sealed class StochasticStepFormula : IClosedForm
{
    private const int Columns = 2;

    public string Id => "sgd-minimum-norm";

    public string Title => "one step on the row A_0, A_1 with the target b_0, at the rate eta_0 and at Kaczmarz's";

    public IEnumerable<Formula<T>> Formulas<T>(Trial<T> trial)
        where T : struct, IField<T>
    {
        ArrayMemory<T> row = trial.NormalVector("A", Columns);
        T target = trial.Normal("b", 0);
        T[] weights = trial.NormalVector("w", Columns);
        LeastSquares.StochasticStep<T, ArrayMemory<T>>(row, Columns, 0, target, trial.Normal("eta", 0), weights);
        yield return new("w_0 at the rate eta_0", weights[0]);

        T[] projected = trial.NormalVector("w", Columns);
        LeastSquares.KaczmarzStep<T, ArrayMemory<T>>(row, Columns, 0, target, projected);
        yield return new("w_0 after Kaczmarz's step", projected[0]);
    }
}
