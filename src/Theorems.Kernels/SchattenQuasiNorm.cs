using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>Sums of powers of singular values, sum_r sigma_r^p, with a bound on their error: p = 1 is the nuclear norm.</summary>
public static class SchattenQuasiNorm
{
    // What is lifted to it has a logarithm; the square of it is far above underflow, and it is far below any singular value of interest.
    private const double Floor = 1.0 / (1L << 62) / (1L << 62) / (1L << 62) / (1L << 62);

    /// <summary>sum_r sigma_r^(numerator/denominator) for a power of one at most.</summary>
    /// <remarks>
    /// A singular value errs by t, the decomposition's own tolerance plus the Frobenius norm of the entries' errors (Weyl). With x = max(sigma, t), which then
    /// errs by 2t: x^p errs by 2t p (x - 2t)^(p-1), at most 4 t p x^p / x, if x is above 4t, and by 6 x^p otherwise, for both powers lie below (6t)^p.
    /// If sigma and t are zero, as of a matrix of zeros, so is the power.
    /// </remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="matrix">The matrix, with bounds on the errors of its entries.</param>
    /// <param name="numerator">The power's numerator.</param>
    /// <param name="denominator">The power's denominator, not below the numerator.</param>
    /// <exception cref="ArgumentOutOfRangeException">The power is not between 0 and 1.</exception>
    public static RunningError<T> PowerSum<T>(Matrix<RunningError<T>> matrix, int numerator, int denominator)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        SingularValueDecomposition<T> decomposition = SingularValueDecomposition<T>.Compute(
            new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(element => element.Value)]));
        T tolerance = decomposition.RankTolerance + MatrixAlgebra.Norm<T>([.. matrix.Elements.Select(element => element.Error)]);
        RunningError<T> power = RunningError<T>.FromDyadic(numerator) / RunningError<T>.FromDyadic(denominator);
        RunningError<T> sum = RunningError<T>.Zero;
        foreach (T value in decomposition.SingularValues)
        {
            T known = T.Max(value, tolerance);
            T lifted = T.Max(known, T.FromDyadic(Floor));
            RunningError<T> raised = RunningError<T>.Exp(power * RunningError<T>.Log(RunningError<T>.Exact(lifted)));
            T far = T.FromDyadic(4) * tolerance * raised.Value / lifted;
            T near = T.FromDyadic(6) * raised.Value;
            RunningError<T> term = raised with { Error = raised.Error + T.Select((T.FromDyadic(4) * tolerance) - known, far, near) };
            sum += new RunningError<T>(T.Select(-known, term.Value, T.Zero), T.Select(-known, term.Error, T.Zero));
        }

        return sum;
    }
}
