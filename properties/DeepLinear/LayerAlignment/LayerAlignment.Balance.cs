namespace Theorems.Properties.DeepLinear;

/// <summary>Part (i) in exact numbers.</summary>
internal static class ExactDeepLinear
{
    // The digits of a fraction grow by a factor of L in each step.
    private const int MostSteps = 5;

    /// <summary>A bound on the degree of (i): a step turns layers of degree q into layers of degree at most (L - 1) q + 2, for the gradient of the product and eta are drawn.</summary>
    public static double Degree(DeepLinearRecipe recipe)
    {
        double degree = 1;
        for (int step = 0; step < Steps(recipe); step++)
        {
            degree = ((recipe.Depth - 1) * degree) + 2;
        }

        return 4 * (degree + 1);
    }

    /// <summary>(i) for every pair of layers after each step.</summary>
    public static IEnumerable<Measurement<T>> Measure<T>(string part, DeepLinearRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        ExactDeepLinear<T> run = new(recipe, trial);
        for (int step = 0; step < Steps(recipe); step++)
        {
            run.Step(step);
            for (int layer = 1; layer < recipe.Depth; layer++)
            {
                yield return Measurement.Zero<T>(part, step + 1, run.Defect(layer));
            }
        }
    }

    private static int Steps(DeepLinearRecipe recipe) => Math.Min(recipe.Steps, MostSteps);
}

/// <summary>The difference of both sides of (i) along a run with random product gradients, over any field.</summary>
internal sealed class ExactDeepLinear<T>
    where T : struct, IField<T>
{
    private readonly DeepLinearRecipe _recipe;
    private readonly Trial<T> _trial;
    private readonly Matrix<T>[] _layers;
    private readonly Matrix<T>[] _expected;
    private readonly T _stepSize;
    private Matrix<T>[]? _previous;

    public ExactDeepLinear(DeepLinearRecipe recipe, Trial<T> trial)
    {
        (_recipe, _trial) = (recipe, trial);
        _layers = [.. Enumerable.Range(1, recipe.Depth).Select(layer => trial.NormalMatrix($"W{layer}", Size(layer), Size(layer - 1)))];
        _expected = [.. Enumerable.Range(1, recipe.Depth - 1).Select(layer => Kernels.DeepLinear.Defect(_layers, layer))];
        _stepSize = trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0);
    }

    public void Step(int step)
    {
        Matrix<T>[] gradients = Kernels.DeepLinear.LayerGradients(_layers, _trial.NormalMatrix($"gradient {step}", Size(_recipe.Depth), Size(0)));
        for (int layer = 1; layer < _recipe.Depth; layer++)
        {
            Matrix<T> drift = gradients[layer].TransposeTimes(gradients[layer]).Minus(gradients[layer - 1].TimesTranspose(gradients[layer - 1]));
            _expected[layer - 1] = _expected[layer - 1].Plus(drift.Scale(_stepSize * _stepSize));
        }

        for (int layer = 0; layer < _recipe.Depth; layer++)
        {
            Matrix<T> update = gradients[layer].Scale(_stepSize * T.FromDyadic(_recipe.EqualSteps ? 1 : layer + 1));
            if (!_recipe.NoMomentum && _previous is not null)
            {
                update = update.Plus(_previous[layer].Scale(T.FromDyadic(0.5)));
            }

            gradients[layer] = update;
            Matrix<T> kept = _recipe.NoWeightDecay ? _layers[layer] : _layers[layer].Scale(T.FromDyadic(15 / 16.0));
            _layers[layer] = kept.Minus(update);
        }

        _previous = gradients;
    }

    /// <summary>P_k(t) minus what (i) says it is, entry by entry.</summary>
    public T[] Defect(int layer) => Kernels.DeepLinear.Defect(_layers, layer).Minus(_expected[layer - 1]).Elements;

    private int Size(int layer) => layer == 0 ? _recipe.Inputs : layer == _recipe.Depth ? Math.Min(2, _recipe.Width) : _recipe.Width;
}
