namespace Theorems.Properties.DeepLinear;

/// <summary>The gradients of a deep linear network of width one, and how a step moves its balance.</summary>
internal sealed class LayerGradientFormula : IClosedForm
{
    private const int Depth = 3;

    public string Id => "balancedness-conservation";

    public string Title => "three layers of one weight each, W1_0, W2_0, W3_0; G_0 is the slope of the loss in their product, eta_0 the rate";

    public IEnumerable<Formula<T>> Formulas<T>(Trial<T> trial)
        where T : struct, IField<T>
    {
        Matrix<T>[] layers = [.. Enumerable.Range(1, Depth).Select(layer => trial.NormalMatrix($"W{layer}", 1, 1))];
        Matrix<T>[] gradients = Kernels.DeepLinear.LayerGradients(layers, trial.NormalMatrix("G", 1, 1));
        for (int layer = 0; layer < Depth; layer++)
        {
            yield return new($"slope in W{layer + 1}_0", gradients[layer][0, 0]);
        }

        Kernels.DeepLinear.Step(layers, gradients, trial.Normal("eta", 0));
        yield return new("W2_0^2 - W1_0^2 after a step", Kernels.DeepLinear.Defect(layers, 1)[0, 0]);
    }
}
