using Theorems.Checking;
using Theorems.Kernels;
using Theorems.Numbers;

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

    public MomentumRuns(MomentumRecipe recipe, Trial<T> trial)
    {
        _recipe = recipe;
        _loss = Losses.Draw(recipe.Dimension, recipe.Steps, recipe.Network, recipe.Defect, trial);
        _start = trial.NormalVector("w", Losses.Length(recipe.Dimension, recipe.Network));
        _gamma = trial.Uniform("gamma", 0, 1 / 8.0, 7 / 8.0);
        _eta = trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0);
        Alpha = trial.Uniform("alpha", 0, 15 / 16.0, 127 / 128.0);
        DecayTimesRate = (T.One - Alpha) * (T.One - (_gamma / Alpha));
    }

    /// <summary>One root of x^2 - (1 + gamma - lambda eta) x + gamma; the other is gamma/alpha.</summary>
    public T Alpha { get; }

    private T DecayTimesRate { get; }

    /// <summary>The states of momentum with weight decay, from the start on.</summary>
    public IEnumerable<T[]> Decayed() => Run(_start, new T[_start.Length], DecayTimesRate / _eta, Enumerable.Repeat(_eta, _recipe.Steps));

    /// <summary>x_0, x_1, ...: x_(t+1) = (1 + gamma - lambda eta) x_t - gamma x_(t-1), x_(-1) = x_0 = 1.</summary>
    public IEnumerable<T> Factors()
    {
        (T before, T factor) = (T.One, T.One);
        for (int step = 0; step <= _recipe.Steps; step++)
        {
            yield return factor;
            (before, factor) = (factor, ((T.One + _gamma - DecayTimesRate) * factor) - (_gamma * before));
        }
    }

    public IEnumerable<Measurement<T>> Measure()
    {
        T[][] decayed = [.. Decayed()];
        T other = _gamma / Alpha;
        return Compare("(a)", decayed, Corrected(Alpha + T.FromDyadic(_recipe.RootOffset)), Powers(Alpha, T.One))
            .Concat(Compare("(a) other root", decayed, Corrected(other), Powers(other, T.One)))
            .Concat(Compare("(b)", decayed, Scheduled(), Factors()))
            .Concat(ClosedForm(other))
            .Concat(Compare("(d)", decayed, AsIndexedOnTheSlide(), Powers(Alpha, Alpha)));
    }

    /// <summary>The run that the slide describes, from its first index (0 or 1) on, with the buffer that one would start with.</summary>
    public IEnumerable<T[]> AsPrinted(int firstIndex) => Run(_start, new T[_start.Length], T.Zero, Rates(Alpha, (2 * firstIndex) + 1));

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
        return Run(_start, new T[_start.Length], T.Zero, factors.Zip(factors.Skip(1), (now, next) => _eta / (now * next)));
    }

    // (c): x_t = (alpha^(t+1) (1 - beta) - beta^(t+1) (1 - alpha))/(alpha - beta) with the other root beta.
    private IEnumerable<Measurement<T>> ClosedForm(T other)
    {
        foreach ((T factor, (T first, T second)) in Factors().Zip(Powers(Alpha, Alpha).Zip(Powers(other, other))))
        {
            yield return Measurement.Zero("(c)", 0, (factor * (Alpha - other)) - ((first * (T.One - other)) - (second * (T.One - Alpha))));
        }
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

    private static IEnumerable<T> Powers(T root, T first)
    {
        for (T power = first; ; power *= root)
        {
            yield return power;
        }
    }

    private IEnumerable<T[]> Run(T[] start, T[] buffer, T decay, IEnumerable<T> rates)
    {
        T[] parameters = (T[])start.Clone();
        T[] gradient = new T[start.Length];
        yield return (T[])parameters.Clone();
        int step = 0;
        foreach (T rate in rates)
        {
            MomentumDescent.Step<T, ArrayMemory<T>, ILoss<T, ArrayMemory<T>>>(_loss, step++, parameters, buffer, gradient, parameters.Length, _gamma, decay, rate);
            yield return (T[])parameters.Clone();
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
