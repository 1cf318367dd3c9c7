using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Lambert's function: the solution s of s e^s = y, certified.</summary>
public static class LambertFunction
{
    private const int Steps = 12;

    /// <summary>The principal branch W_0(y) for y from 0 to 2^20, by Newton's method on ln s + s = ln y.</summary>
    /// <remarks>
    /// The start ln(1 + y) is never below W_0(y). ln s + s is concave and increasing, so each step from above lands at or below the root, and from there on the
    /// iterates rise to it, at least as fast as squares. The residual s e^s - y of the result must be at most 8 u (1 + s)(3 + |ln y| + s) y: the last step
    /// rounds s by (3 + |ln y| + |ln s|)/(1 + s) units, relative to s, which the product turns into 1 + s times as many, and the exponential adds its own.
    /// </remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="y">Positive in every lane.</param>
    /// <exception cref="CertificateException">The result does not solve the equation to within its rounding.</exception>
    public static T PrincipalBranch<T>(T y)
        where T : struct, IReal<T>
    {
        T solution = T.Log1p(y);
        T target = T.Log(y);
        for (int step = 0; step < Steps; step++)
        {
            // s <- s (1 + ln y - ln s)/(1 + s) is Newton's step.
            solution = solution * (T.One + target - T.Log(solution)) / (T.One + solution);
        }

        T residual = T.Abs((solution * T.Exp(solution)) - y);
        T budget = T.FromDyadic(8 * T.UnitRoundoff) * (T.One + solution) * (T.FromDyadic(3) + T.Abs(target) + solution) * y;
        Certificate.AtMost("The residual of Lambert's function", residual, budget);
        return solution;
    }
}
