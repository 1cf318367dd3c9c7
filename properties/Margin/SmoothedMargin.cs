namespace Theorems.Properties.Margin;

/// <summary>m = ln(1/Loss) of given margins, and the shares -l'(q_n)/Loss.</summary>
internal sealed class SmoothedMargin<T>
    where T : struct, IReal<T>
{
    public SmoothedMargin(T[] margins, bool inverse)
    {
        if (inverse)
        {
            T[] losses = [.. margins.Select(margin => T.One / (T.One + margin))];
            T sum = losses.Aggregate((left, right) => left + right);
            Potential = -T.Log(sum);
            Shares = [.. losses.Select(loss => loss * loss / sum)];
        }
        else
        {
            T least = margins.Aggregate(T.Min);
            T[] losses = [.. margins.Select(margin => T.Exp(least - margin))];
            T sum = losses.Aggregate((left, right) => left + right);
            Potential = least - T.Log(sum);
            Shares = [.. losses.Select(loss => loss / sum)];
        }
    }

    /// <summary>m.</summary>
    public T Potential { get; }

    /// <summary>-l'(q_n)/Loss; the softmax of -q for the exponential loss.</summary>
    public T[] Shares { get; }
}
