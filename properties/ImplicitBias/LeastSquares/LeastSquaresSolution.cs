namespace Theorems.Properties.ImplicitBias;

/// <summary>A^+ b, and what it and the states of a run err by.</summary>
internal sealed class LeastSquaresSolution<T>
    where T : struct, IReal<T>
{
    private readonly LeastSquaresProblem<T> _problem;

    public LeastSquaresSolution(LeastSquaresProblem<T> problem)
    {
        _problem = problem;
        SingularValueDecomposition<T> decomposition = SingularValueDecomposition<T>.Compute(problem.Matrix);
        Decomposition = decomposition;
        Weights = PseudoInverse.Solve<T>(decomposition, problem.Targets);
        Norm = T.Sqrt(problem.Matrix.SquaredNorm());
        Smallest = decomposition.SingularValues[problem.Rank - 1] - decomposition.RankTolerance;

        // The certificate of A^+ b: w* in row(A) up to RankTolerance/s_min (Wedin), and its distance there at most |A'(A w* - b)| / s_min^2,
        // evaluated with (m + n + 4) roundings on terms of size |A| (|A||w*| + |b|).
        T[] residual = problem.Matrix.Times<T>(Weights);
        for (int row = 0; row < residual.Length; row++)
        {
            residual[row] -= problem.Targets[row];
        }

        T normal = MatrixAlgebra.Norm<T>(problem.Matrix.TransposeTimes<T>(residual));
        T operations = T.FromDyadic(problem.Matrix.Rows + problem.Matrix.Columns + 4);
        T size = MatrixAlgebra.Norm<T>(Weights);
        T unit = T.FromDyadic(T.UnitRoundoff);
        T evaluation = operations * Norm * ((Norm * size) + MatrixAlgebra.Norm<T>(problem.Targets));
        // Without a singular value that is certainly not zero nothing is known of A^+ b; more precise numbers may tell.
        T unknown = T.Select(-Smallest, T.Zero, T.FromDyadic(double.PositiveInfinity));
        SolutionError = unknown + (((normal / unit) + evaluation) / (Smallest * Smallest)) + (decomposition.RankTolerance / unit / Smallest * size);
    }

    /// <summary>The singular values and vectors of A, certified.</summary>
    public SingularValueDecomposition<T> Decomposition { get; }

    /// <summary>w* = A^+ b.</summary>
    public T[] Weights { get; }

    /// <summary>A bound on the error of w*, in units of the unit roundoff.</summary>
    public T SolutionError { get; }

    /// <summary>|A|_F.</summary>
    public T Norm { get; }

    /// <summary>A lower bound on s_min, the smallest singular value but zero.</summary>
    public T Smallest { get; }

    /// <summary>|w - A^+ b|.</summary>
    public T Distance(T[] weights)
    {
        T sum = T.Zero;
        for (int column = 0; column < weights.Length; column++)
        {
            T difference = weights[column] - Weights[column];
            sum = T.MultiplyAdd(difference, difference, sum);
        }

        return T.Sqrt(sum);
    }

    /// <summary>A bound on the error of w_t - A^+ b after some steps, in units of the unit roundoff.</summary>
    /// <remarks>
    /// A step commits at most (4 d + 17) u W, W = |w*| + |e_0|: d + 2 roundings in a.w - b, three in the update, on terms of size eta |a|^2 W
    /// with eta |a|^2 below 2. Exact steps do not expand errors, so they add up. The start A'c_0 leaves row(A) by at most (m + 1) u |A||c_0|.
    /// </remarks>
    public T ErrorAfter(long steps, T distance)
    {
        T start = T.FromDyadic(_problem.Matrix.Rows + 1) * Norm * MatrixAlgebra.Norm<T>(_problem.Coefficients);
        T size = MatrixAlgebra.Norm<T>(Weights) + T.Max(distance, Distance(_problem.Start));
        return SolutionError + start + (T.FromDyadic(steps * ((4.0 * _problem.Matrix.Columns) + 17)) * size);
    }
}
