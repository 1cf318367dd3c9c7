namespace Theorems.Properties.ScaleInvariance;

/// <summary>The factors x_t by which momentum with weight decay shrinks what momentum without it holds: x_(t+1) = (1 + gamma - lambda eta) x_t - gamma x_(t-1), x_(-1) = x_0 = 1.</summary>
/// <param name="Momentum">gamma.</param>
/// <param name="First">alpha, one root of x^2 - (1 + gamma - lambda eta) x + gamma.</param>
internal readonly record struct MomentumFactors<T>(T Momentum, T First)
    where T : struct, IField<T>
{
    /// <summary>beta = gamma/alpha, the other root.</summary>
    public T Second => Momentum / First;

    /// <summary>lambda eta = (1 - alpha)(1 - beta).</summary>
    public T DecayTimesRate => (T.One - First) * (T.One - Second);

    /// <summary>x_0, x_1, ... without end.</summary>
    public IEnumerable<T> Sequence()
    {
        (T momentum, T sum) = (Momentum, T.One + Momentum - DecayTimesRate);
        (T before, T factor) = (T.One, T.One);
        while (true)
        {
            yield return factor;
            (before, factor) = (factor, (sum * factor) - (momentum * before));
        }
    }

    /// <summary>x_t = (alpha^(t+1) (1 - beta) - beta^(t+1) (1 - alpha))/(alpha - beta).</summary>
    public IEnumerable<Measurement<T>> ClosedForm(string part, int count)
    {
        int step = 0;
        foreach ((T factor, (T first, T second)) in Sequence().Take(count).Zip(Powers(First, First).Zip(Powers(Second, Second))))
        {
            yield return Measurement.Zero(part, step++, (factor * (First - Second)) - ((first * (T.One - Second)) - (second * (T.One - First))));
        }
    }

    /// <summary>A geometric sequence without end.</summary>
    public static IEnumerable<T> Powers(T ratio, T first)
    {
        for (T power = first; ; power *= ratio)
        {
            yield return power;
        }
    }
}
