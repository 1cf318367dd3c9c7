namespace Theorems.Properties.DeepLinear;

// (i) over any field.
public sealed partial class LayerAlignment : IAlgebraic<LayerAlignment.Recipe>
{
    // The digits of a fraction grow by a factor of L in each step.
    private const int MostExactSteps = 5;

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        ExactRun<T> run = new(recipe, trial);
        for (int step = 0; step < ExactSteps(recipe); step++)
        {
            run.Step(step);
            for (int layer = 1; layer < recipe.Depth; layer++)
            {
                yield return Balance.Zero(run.Defect(layer), step + 1);
            }
        }
    }

    private static int ExactSteps(Recipe recipe) => Math.Min(recipe.Steps, MostExactSteps);

    // The difference of both sides of (i) along a run with random product gradients, over any field.
    private sealed class ExactRun<T>
        where T : struct, IField<T>
    {
        private readonly Recipe _recipe;
        private readonly Trial<T> _trial;
        private readonly Matrix<T>[] _layers;
        private readonly Matrix<T>[] _expected;
        private readonly T _stepSize;
        private Matrix<T>[]? _previous;

        public ExactRun(Recipe recipe, Trial<T> trial)
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

        // P_k(t) minus what (i) says it is, entry by entry.
        public T[] Defect(int layer) => Kernels.DeepLinear.Defect(_layers, layer).Minus(_expected[layer - 1]).Elements;

        private int Size(int layer) => layer == 0 ? _recipe.Inputs : layer == _recipe.Depth ? Math.Min(2, _recipe.Width) : _recipe.Width;
    }
}
