using Theorems.Numbers;

namespace Theorems.Kernels.Learning;

/// <summary>Multiplicative weights (Hedge): expert i has a share proportional to e^(-eta L_i), L_i its losses so far.</summary>
public static class MultiplicativeWeights
{
    /// <summary>The shares of the experts, which add up to one.</summary>
    /// <param name="losses">L, the losses so far of d experts.</param>
    /// <param name="rate">eta.</param>
    public static T[] Shares<T>(ReadOnlySpan<T> losses, T rate)
        where T : struct, IReal<T>
    {
        T[] shares = Weights(losses, rate, Least(losses));
        T sum = Sum(shares);
        for (int expert = 0; expert < shares.Length; expert++)
        {
            shares[expert] /= sum;
        }

        return shares;
    }

    /// <summary>-ln(mean of e^(-eta L_i))/eta: zero at the start, and at most ln(d)/eta above the least of the losses.</summary>
    /// <param name="losses">L, the losses so far of d experts.</param>
    /// <param name="rate">eta.</param>
    public static T Potential<T>(ReadOnlySpan<T> losses, T rate)
        where T : struct, IReal<T>
    {
        T least = Least(losses);
        return least - (T.Log(Sum(Weights(losses, rate, least)) / T.FromDyadic(losses.Length)) / rate);
    }

    /// <summary>The mixed loss -ln(sum of p_i e^(-eta l_i))/eta of one round, by which the potential rises.</summary>
    /// <param name="shares">p.</param>
    /// <param name="losses">l, the losses of this round.</param>
    /// <param name="rate">eta.</param>
    public static T MixedLoss<T>(ReadOnlySpan<T> shares, ReadOnlySpan<T> losses, T rate)
        where T : struct, IReal<T>
    {
        T[] terms = Weights(losses, rate, T.Zero);
        for (int expert = 0; expert < terms.Length; expert++)
        {
            terms[expert] *= shares[expert];
        }

        return -(T.Log(Sum(terms)) / rate);
    }

    // e^(-eta (l_i - shift)).
    private static T[] Weights<T>(ReadOnlySpan<T> losses, T rate, T shift)
        where T : struct, IReal<T>
    {
        T[] weights = Arena.Vector<T>(losses.Length);
        for (int expert = 0; expert < weights.Length; expert++)
        {
            weights[expert] = T.Exp(-(rate * (losses[expert] - shift)));
        }

        return weights;
    }

    private static T Least<T>(ReadOnlySpan<T> losses)
        where T : struct, IReal<T>
    {
        T least = losses[0];
        foreach (T loss in losses[1..])
        {
            least = T.Min(least, loss);
        }

        return least;
    }

    private static T Sum<T>(ReadOnlySpan<T> terms)
        where T : struct, IReal<T>
    {
        T sum = T.Zero;
        foreach (T term in terms)
        {
            sum += term;
        }

        return sum;
    }
}
