namespace Theorems.Properties.Landscape;

/// <summary>Bounds on what rounding does to the two sides of the delta lemma together, in units of u s^2.</summary>
/// <remarks>
/// Here s = |U|^2 + |X|^2 + the excess, where the sums in X are taken with absolute values. X errs by (n + r + 3) u sqrt s, D by three more; |D|^2 and |E| are below 2s
/// and s. So |D D^T|^2 errs by (4 r^2 + 20 n + 12 r + 84) u s^2, |E|^2 by (n^2 + 4 n + 6 r + 17) u s^2, |D|^2 by (3 (n + r + 6) + 2 n r) u s, and sigma_r by (n + 2) u s and
/// what its own certificate allows. The constants of (a) and (b) are at most 2 and 5/4; what is left over pays for terms of second order.
/// </remarks>
internal static class FactorPairRounding
{
    /// <summary>s.</summary>
    public static T Size<T>(FactorPair<T> pair)
        where T : struct, IReal<T> => pair.U.SquaredNorm() + SymmetricFactors.AlignedSize(pair.U, pair.L, pair.W) + pair.Excess;

    /// <summary>Of |D D^T|^2 and 2 |E|^2.</summary>
    public static double OfProducts(int n, int r) => (2 * n * n) + (4 * r * r) + (28 * n) + (24 * r) + 128;

    /// <summary>Of sigma_r |D|^2 and 5/4 |E|^2, for an eigenvalue with an error bound of its own.</summary>
    public static double OfFactors(int n, int r, double eigenvalue) => (2 * eigenvalue) + (2 * n * r) + (2 * n * n) + (10 * n) + (11 * r) + 48;
}
