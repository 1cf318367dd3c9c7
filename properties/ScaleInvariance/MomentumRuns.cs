namespace Theorems.Properties.ScaleInvariance;

/// <summary>Momentum with weight decay, and what is claimed to equal it, over any field.</summary>
/// <remarks>gamma, alpha and eta are drawn, and lambda follows: eta lambda = (1 - alpha)(1 - gamma/alpha), so that no root has to be taken.</remarks>
internal sealed class MomentumRuns<T>
    where T : struct, IField<T>
{
    private readonly MomentumRecipe _recipe;
    private readonly ILoss<T, ArrayMemory<T>> _loss;
    private readonly T[] _start;
    private readonly T _gamma;
    private readonly T _eta;
    private readonly MomentumFactors<T> _factors;

    public MomentumRuns(MomentumRecipe recipe, Trial<T> trial)
    {
        _recipe = recipe;
        _loss = Losses.Draw(recipe.Dimension, recipe.Steps, recipe.Network, recipe.Defect, trial);
        _start = trial.NormalVector("w", Losses.Length(recipe.Dimension, recipe.Network));
        _gamma = trial.Uniform("gamma", 0, 1 / 8.0, 7 / 8.0);
        _eta = trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0);
        Alpha = trial.Uniform("alpha", 0, 15 / 16.0, 127 / 128.0);
        _factors = new(_gamma, Alpha);
    }

    /// <summary>One root of x^2 - (1 + gamma - lambda eta) x + gamma; the other is gamma/alpha.</summary>
    public T Alpha { get; }

    /// <summary>The states of momentum with weight decay, from the start on.</summary>
    public IEnumerable<T[]> Decayed() => Run(_start, Arena.Vector<T>(_start.Length), _factors.DecayTimesRate / _eta, Enumerable.Repeat(_eta, _recipe.Steps));

    /// <summary>x_0, x_1, ..., one for each state.</summary>
    public IEnumerable<T> Factors() => _factors.Sequence().Take(_recipe.Steps + 1);

    public IEnumerable<Measurement<T>> Measure()
    {
        T[][] decayed = [.. Decayed()];
        T other = _factors.Second;
        return Compare("(a)", decayed, Corrected(Alpha + T.FromDyadic(_recipe.RootOffset)), MomentumFactors<T>.Powers(Alpha, T.One))
            .Concat(Compare("(a) other root", decayed, Corrected(other), MomentumFactors<T>.Powers(other, T.One)))
            .Concat(Compare("(b)", decayed, Scheduled(), Factors()))
            .Concat(_factors.ClosedForm("(c)", _recipe.Steps + 1))
            .Concat(Compare("(d)", decayed, AsIndexedOnTheSlide(), MomentumFactors<T>.Powers(Alpha, Alpha)));
    }

    /// <summary>The run that the slide describes, from its first index (0 or 1) on, with the buffer that one would start with.</summary>
    public IEnumerable<T[]> AsPrinted(int firstIndex) => Run(_start, Arena.Vector<T>(_start.Length), T.Zero, Rates(Alpha, (2 * firstIndex) + 1));

    // (a): the buffer -(1 - alpha) w_0/(eta alpha), rates eta alpha^(-2t-1).
    private IEnumerable<T[]> Corrected(T root)
    {
        T buffer = _recipe.EmptyBuffer ? T.Zero : (root - T.One) / (_eta * root);
        return Run(_start, [.. _start.Select(weight => buffer * weight)], T.Zero, Rates(root, 1 - _recipe.ExponentOffset));
    }

    // (b): an empty buffer, rates eta/(x_t x_(t+1)).
    private IEnumerable<T[]> Scheduled()
    {
        T[] factors = [.. Factors()];
        return Run(_start, Arena.Vector<T>(_start.Length), T.Zero, factors.Zip(factors.Skip(1), (now, next) => _eta / (now * next)));
    }

    // (d): indices from one on, as on the slide; the start divided by alpha, the buffer -(1 - alpha) w_0/eta.
    private IEnumerable<T[]> AsIndexedOnTheSlide()
    {
        T buffer = (Alpha - T.One) / _eta;
        return Run([.. _start.Select(weight => weight / Alpha)], [.. _start.Select(weight => buffer * weight)], T.Zero, Rates(Alpha, 3));
    }

    private IEnumerable<T> Rates(T root, int exponent)
    {
        T rate = _eta;
        for (int factor = 0; factor < exponent; factor++)
        {
            rate /= root;
        }

        for (int step = 0; step < _recipe.Steps; step++)
        {
            yield return rate;
            rate /= root * root;
        }
    }

    private IEnumerable<T[]> Run(T[] start, T[] buffer, T decay, IEnumerable<T> rates)
    {
        T[] parameters = Arena.Copy<T>(start);
        T[] gradient = Arena.Vector<T>(start.Length);
        yield return Arena.Copy<T>(parameters);
        int step = 0;
        foreach (T rate in rates)
        {
            MomentumDescent.Step<T, ArrayMemory<T>, ILoss<T, ArrayMemory<T>>>(_loss, step++, parameters, buffer, gradient, parameters.Length, _gamma, decay, rate);
            yield return Arena.Copy<T>(parameters);
        }
    }

    private static IEnumerable<Measurement<T>> Compare(string part, T[][] decayed, IEnumerable<T[]> other, IEnumerable<T> factors)
    {
        int step = 0;
        foreach ((T[] state, T factor) in other.Zip(factors))
        {
            T[] expected = decayed[step];
            yield return Measurement.Zero<T>(part, step++, [.. state.Select((weight, index) => (factor * weight) - expected[index])]);
        }
    }
}
