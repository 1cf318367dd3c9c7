namespace Theorems.Properties.DeepLinear;

/// <summary>The coefficients of a linear convolutional network with two layers, and the gradient of the first.</summary>
internal sealed class ConvolutionFormula : IClosedForm
{
    private const int Size = 3;

    public string Id => "linear-convnet-fourier-sparsity";

    public string Title => "two layers u and v of size three; g is the gradient in the coefficients";

    public IEnumerable<Formula<T>> Formulas<T>(Trial<T> trial)
        where T : struct, IField<T>
    {
        T[] first = trial.NormalVector("u", Size);
        T[] second = trial.NormalVector("v", Size);
        yield return new("coefficient 0", CyclicConvolution.Convolve<T>(first, second)[0]);
        yield return new("slope in u_0", CyclicConvolution.LayerGradient<T>(second, trial.NormalVector("g", Size))[0]);
    }
}
