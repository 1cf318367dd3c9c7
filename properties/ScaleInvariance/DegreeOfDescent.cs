namespace Theorems.Properties.ScaleInvariance;

/// <summary>The degrees that descents reach as rational functions of what is drawn.</summary>
internal static class DegreeOfDescent
{
    /// <remarks>
    /// Write w = N/D with polynomials of degree n and d. The gradient is a quotient P/Q of forms in N, times D: for Rayleigh quotients
    /// P = 2((N.N) SN - (N'SN) N) and Q = (N.N)^2, for the network P has degree 11 n + 14 and Q 12 n + 12 over the common denominator of both
    /// units. So w' = (rho N Q - eta D^2 P)/(D Q), with rho of degree two. Comparing two such runs and squaring gives 2 (n + d + 2t).
    /// </remarks>
    public static double Of(ScaleInvariantRecipe recipe)
    {
        (double n, double d) = (1, 0);
        for (int step = 0; step < recipe.Steps; step++)
        {
            (double p, double q) = recipe.Network ? ((11 * n) + 14, (12 * n) + 12) : ((3 * n) + 1, 4 * n);
            (n, d) = (Math.Max(2 + n + q, 1 + (2 * d) + p), d + q);
        }

        return 2 * (n + d + (2 * recipe.Steps));
    }

    /// <remarks>
    /// Write w = N/D, v = M/D of degrees n, m over d. The gradient is D P/Q as for plain descent, of degrees p and q; gamma, alpha and eta add at most 4 in
    /// each product, rates 2t + 4. Then v' = (gamma M Q + D^2 P + lambda N Q)/(D Q), w' = (N Q - eta (...))/(D Q).
    /// </remarks>
    public static double Of(MomentumRecipe recipe)
    {
        (double n, double m, double d) = (3, 4, 3);
        for (int step = 0; step < recipe.Steps; step++)
        {
            (double p, double q) = recipe.Network ? ((11 * n) + 14, (12 * n) + 12) : ((3 * n) + 1, 4 * n);
            m = Math.Max(Math.Max(m, n) + q, (2 * d) + p) + 4;
            n = Math.Max(n + q, m) + (2 * step) + 4;
            d += q + (2 * step) + 8;
        }

        return 2 * (n + d + recipe.Steps);
    }
}
