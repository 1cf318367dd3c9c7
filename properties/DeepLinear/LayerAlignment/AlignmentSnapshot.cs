namespace Theorems.Properties.DeepLinear;

/// <summary>The golden quantities of layer alignment: risk, ranks, alignments and margin each time that the number of steps has doubled.</summary>
internal static class AlignmentSnapshot
{
    private const string Origin = "local errors of all steps, amplified by |I - eta Hessian| along the way";

    public static IEnumerable<Quantity<T>> Take<T>(DeepLinearRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        DeepLinearObserver<T> observer = new(recipe, trial, followsTrajectory: true);
        for (int step = 1; step <= recipe.Steps; step++)
        {
            observer.Step();
            if (int.PopCount(step) != 1)
            {
                continue;
            }

            SingularValueDecomposition<T>[] layers = [.. Enumerable.Range(1, recipe.Depth).Select(observer.Decompose)];
            yield return new("R", step, observer.Training.Risk, observer.Amplified, Origin);
            for (int layer = 1; layer <= recipe.Depth; layer++)
            {
                T spectral = layers[layer - 1].Largest;
                yield return new($"|W{layer}|_F^2 - |W{layer}|_2^2", step, observer.SquaredNorm(layer) - (spectral * spectral), observer.Amplified * (T.One + spectral), Origin);
            }

            for (int layer = 1; layer < recipe.Depth; layer++)
            {
                yield return new($"<v{layer + 1}, u{layer}>^2", step, DeepLinearObserver<T>.SquaredCosine(layers[layer], layers[layer - 1]), observer.Amplified, Origin);
            }

            yield return new("min z.w / |w|", step, observer.NormalisedMargin(), observer.Amplified, Origin);
        }
    }
}
