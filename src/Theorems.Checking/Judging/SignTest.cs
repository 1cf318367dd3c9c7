namespace Theorems.Checking.Judging;

/// <summary>The sign test: among n independent trials, how many may lie on one side of a median.</summary>
/// <remarks>
/// If a number is a median of some distribution, at most half of its mass lies strictly above, so the count there is at most a binomial one of 1/2.
/// </remarks>
public static class SignTest
{
    /// <summary>The least count that n fair coins reach with probability at most <paramref name="level"/>; n + 1 if there is none.</summary>
    public static int Critical(int trials, double level)
    {
        double tail = 0;
        // The logarithm of C(n, k) / 2^n, from k = n down: the terms themselves would underflow for more than a thousand trials.
        double logarithm = -trials * Math.Log(2);
        for (int heads = trials; heads >= 0; heads--)
        {
            tail += Math.Exp(logarithm);
            if (tail > level)
            {
                return heads + 1;
            }

            logarithm += Math.Log(heads / (double)(trials - heads + 1));
        }

        return 0;
    }
}
