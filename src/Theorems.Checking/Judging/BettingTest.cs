namespace Theorems.Checking.Judging;

/// <summary>Evidence that independent values do not have a mean of zero at most: what a gambler has won who bets against it.</summary>
/// <remarks>
/// <para>
/// Let the values X_i be at least -c and have means of at most zero. For 0 &lt;= s &lt;= 1/c no factor 1 + s X_i is negative, and each has mean 1 at most; as
/// the values are independent, so has their product, and so has a mixture of products with fixed weights that add up to one. By Markov's inequality the
/// mixture, an e-value, reaches 1/a with probability a at most. That is all that is used: no distribution, no variance, no large number of values.
/// </para>
/// <para>
/// The stakes s are 1/c, 1/2c, 1/4c, ... with weights 1/2, 1/4, 1/8, ..., the last one twice: the mixture is at least each product times its weight. Where
/// the mean is m and the variance v, the best stake is about m/(m^2 + v) and the product grows by m^2/2(m^2 + v) in the exponent with each value, so values
/// that vary little decide soon. Hoeffding's n kl(mean || 1/2) (see <see cref="MeanDeviation"/>) knows the mean alone and takes all values for 0 or 1: for
/// values like 0.85 with a variance of 0.016 it needs 77 of them for a = 1e-9, this test about 41. If all values are at the largest, n ln 2 is what
/// either reaches, less the ln 2 of the weight here. (Waudby-Smith and Ramdas 2024; Vovk and Wang 2021.)
/// </para>
/// </remarks>
public static class BettingTest
{
    private const int Stakes = 10;

    /// <summary>The logarithm of the e-value: e^-this bounds the probability of so much, if no value has a mean above zero.</summary>
    /// <param name="values">The values, independent of each other.</param>
    /// <param name="least">c: no value is below -c.</param>
    /// <exception cref="ArgumentException">A value is below -c or not a number, or c is not positive.</exception>
    public static double Evidence(IReadOnlyCollection<double> values, double least)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (!(least > 0) || values.Any(value => !(value >= -least)))
        {
            throw new ArgumentException("The values must be numbers that are not below the least one, which is negative.", nameof(values));
        }

        double[] products = [.. Enumerable.Range(0, Stakes).Select(stake => Product(values, Math.ScaleB(1, -stake) / least)
            - (Math.Min(stake + 1, Stakes - 1) * Math.Log(2)))];
        double largest = products.Max();
        return double.IsNegativeInfinity(largest) ? largest : largest + Math.Log(products.Sum(product => Math.Exp(product - largest)));
    }

    /// <summary>The least number of values at c (and none below -c) that can reach a level: fewer decide nothing.</summary>
    public static int LeastValues(double level)
    {
        int values = 1;
        while (Evidence([.. Enumerable.Repeat(1.0, values)], 1) < -Math.Log(level))
        {
            values++;
        }

        return values;
    }

    private static double Product(IReadOnlyCollection<double> values, double stake)
    {
        double logarithm = 0;
        foreach (double value in values)
        {
            logarithm += Math.Log(1 + (stake * value));
        }

        return logarithm;
    }
}
