namespace Theorems.Properties.ImplicitBias;

/// <summary>What an analytic claim needs to know of a least-squares problem: A^+ b, its error, and the contraction of a window of rows.</summary>
internal sealed class LeastSquaresAnalysis<T>
    where T : struct, IReal<T>
{
    private readonly LeastSquaresInstance<T> _problem;
    private readonly T _norm;
    private readonly T _smallest;

    public LeastSquaresAnalysis(LeastSquaresInstance<T> problem)
    {
        _problem = problem;
        SingularValueDecomposition<T> decomposition = SingularValueDecomposition<T>.Compute(problem.Matrix);
        Decomposition = decomposition;
        Solution = PseudoInverse.Solve<T>(decomposition, problem.Targets);
        _norm = T.Sqrt(problem.Matrix.SquaredNorm());
        _smallest = decomposition.SingularValues[problem.Rank - 1] - decomposition.RankTolerance;

        // The certificate of A^+ b: w* in row(A) up to RankTolerance/s_min (Wedin), and its distance there at most |A'(A w* - b)| / s_min^2,
        // evaluated with (m + n + 4) roundings on terms of size |A| (|A||w*| + |b|).
        T[] residual = problem.Matrix.Times<T>(Solution);
        for (int row = 0; row < residual.Length; row++)
        {
            residual[row] -= problem.Targets[row];
        }

        T normal = MatrixAlgebra.Norm<T>(problem.Matrix.TransposeTimes<T>(residual));
        T operations = T.FromDyadic(problem.Matrix.Rows + problem.Matrix.Columns + 4);
        T size = MatrixAlgebra.Norm<T>(Solution);
        T unit = T.FromDyadic(T.UnitRoundoff);
        T evaluation = operations * _norm * ((_norm * size) + MatrixAlgebra.Norm<T>(problem.Targets));
        SolutionError = (((normal / unit) + evaluation) / (_smallest * _smallest)) + (decomposition.RankTolerance / unit / _smallest * size);
    }

    /// <summary>The singular values and vectors of A, certified.</summary>
    public SingularValueDecomposition<T> Decomposition { get; }

    /// <summary>w* = A^+ b.</summary>
    public T[] Solution { get; }

    /// <summary>A bound on the error of w*, in units of the unit roundoff.</summary>
    public T SolutionError { get; }

    /// <summary>The share s_min^2/|A|_F^2 that a step of randomised Kaczmarz takes off the expected squared error.</summary>
    public T KaczmarzShare => _smallest * _smallest / (_norm * _norm);

    /// <summary>|w - A^+ b|.</summary>
    public T Distance(T[] weights)
    {
        T sum = T.Zero;
        for (int column = 0; column < weights.Length; column++)
        {
            T difference = weights[column] - Solution[column];
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
        T start = T.FromDyadic(_problem.Matrix.Rows + 1) * _norm * MatrixAlgebra.Norm<T>(_problem.Coefficients);
        T size = MatrixAlgebra.Norm<T>(Solution) + T.Max(distance, Distance(_problem.Start));
        return SolutionError + start + (T.FromDyadic(steps * ((4.0 * _problem.Matrix.Columns) + 17)) * size);
    }

    /// <summary>The bracket of (c): 1 - eta (2 - eta M) s_min(A_I)^2 / (1 + eta |L_I|)^2.</summary>
    /// <param name="window">The rows of I, in order.</param>
    /// <param name="upwards">Whether the certified errors of both singular values are added, so that the bracket is not too small.</param>
    public T Contraction(int[] window, bool upwards = true)
    {
        Matrix<T> a = _problem.Matrix;
        Matrix<T> lower = new(window.Length, window.Length);
        Matrix<T> weighted = new(a.Rows, a.Columns);
        T largest = T.Zero;
        for (int row = 0; row < a.Rows; row++)
        {
            largest = T.Max(largest, MatrixAlgebra.Dot<T>(a.Row(row), a.Row(row)));
            T weight = T.Sqrt(T.FromDyadic(window.AsSpan().Count(row)));
            for (int column = 0; column < a.Columns; column++)
            {
                // A_I'A_I = A'DA with the visits of each row on D's diagonal.
                weighted[row, column] = weight * a[row, column];
            }
        }

        for (int later = 0; later < window.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                lower[later, earlier] = MatrixAlgebra.Dot<T>(a.Row(window[later]), a.Row(window[earlier]));
            }
        }

        T error = upwards ? T.One : T.Zero;
        SingularValueDecomposition<T> spread = SingularValueDecomposition<T>.Compute(weighted);
        SingularValueDecomposition<T> order = SingularValueDecomposition<T>.Compute(lower);
        T smallest = T.Max(T.Zero, spread.SingularValues[_problem.Rank - 1] - (error * spread.RankTolerance));
        T eta = _problem.StepSize;
        T damping = T.One + (eta * (order.Largest + (error * order.RankTolerance)));
        T gain = T.Max(T.Zero, T.FromDyadic(2) - (eta * largest));
        return T.One - (eta * gain * smallest * smallest / (damping * damping));
    }
}
