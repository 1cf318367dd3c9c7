namespace Theorems.Properties.ScaleInvariance;

/// <summary>Momentum with weight decay, and runs that are claimed to equal it, over any field.</summary>
/// <remarks>gamma, alpha and eta are drawn, and lambda follows: eta lambda = (1 - alpha)(1 - gamma/alpha), so that no root has to be taken.</remarks>
internal sealed class MomentumRuns<T>(MomentumRecipe recipe, Trial<T> trial)
    where T : struct, IField<T>
{
    private readonly ILoss<T, ArrayMemory<T>> _loss = Losses.Draw(recipe.Dimension, recipe.Steps, recipe.Network, recipe.Defect, trial);

    /// <summary>w_0.</summary>
    public T[] Start { get; } = trial.NormalVector("w", Losses.Length(recipe.Dimension, recipe.Network));

    /// <summary>gamma.</summary>
    public T Momentum { get; } = trial.Uniform("gamma", 0, 1 / 8.0, 7 / 8.0);

    /// <summary>eta.</summary>
    public T StepSize { get; } = trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0);

    /// <summary>One root of x^2 - (1 + gamma - lambda eta) x + gamma.</summary>
    public T Alpha { get; } = trial.Uniform("alpha", 0, 15 / 16.0, 127 / 128.0);

    /// <summary>The other one, gamma/alpha.</summary>
    public T Beta => Momentum / Alpha;

    /// <summary>lambda eta = (1 - alpha)(1 - beta).</summary>
    public T DecayTimesRate => (T.One - Alpha) * (T.One - Beta);

    /// <summary>The states of momentum with weight decay, from the start on.</summary>
    public IEnumerable<T[]> Decayed() => FromEmptyBuffer(DecayTimesRate / StepSize, Enumerable.Repeat(StepSize, recipe.Steps));

    /// <summary>The states of a run with an empty buffer to start with.</summary>
    /// <param name="decay">lambda.</param>
    /// <param name="rates">The rate of each step.</param>
    public IEnumerable<T[]> FromEmptyBuffer(T decay, IEnumerable<T> rates) => From(Start, Arena.Vector<T>(Start.Length), decay, rates);

    /// <summary>The states of a run from anywhere.</summary>
    /// <param name="start">w_0.</param>
    /// <param name="buffer">v_0, which the run overwrites.</param>
    /// <param name="decay">lambda.</param>
    /// <param name="rates">The rate of each step.</param>
    public IEnumerable<T[]> From(T[] start, T[] buffer, T decay, IEnumerable<T> rates)
    {
        T[] parameters = Arena.Copy<T>(start);
        T[] gradient = Arena.Vector<T>(start.Length);
        yield return Arena.Copy<T>(parameters);
        int step = 0;
        foreach (T rate in rates)
        {
            MomentumDescent.Step<T, ArrayMemory<T>, ILoss<T, ArrayMemory<T>>>(
                _loss, step++, parameters, buffer, gradient, parameters.Length, Momentum, decay, rate);
            yield return Arena.Copy<T>(parameters);
        }
    }

    /// <summary>eta root^-exponent, and root^-2 times as much at each further step.</summary>
    public IEnumerable<T> Rates(T root, int exponent)
    {
        T rate = StepSize;
        for (int factor = 0; factor < exponent; factor++)
        {
            rate /= root;
        }

        for (int step = 0; step < recipe.Steps; step++)
        {
            yield return rate;
            rate /= root * root;
        }
    }
}
