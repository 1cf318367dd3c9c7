namespace Theorems.Properties.ImplicitBias;

/// <summary>The squared path norm of the smallest network with a hidden layer.</summary>
internal sealed class PathSumFormula : IClosedForm
{
    public string Id => "path-norm-rescaling-invariance";

    public string Title => "one input, two hidden units, one output; weights (V_0, bias V_1), (V_2, bias V_3), (W_0, W_1, bias W_2)";

    public IEnumerable<Formula<T>> Formulas<T>(Trial<T> trial)
        where T : struct, IField<T>
    {
        Matrix<T>[] squares = LayeredNetwork.Squared([trial.NormalMatrix("V", 2, 2), trial.NormalMatrix("W", 1, 3)]);
        yield return new("squared path norm", LayeredNetwork.PathSum(squares));
    }
}
