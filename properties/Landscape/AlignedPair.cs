namespace Theorems.Properties.Landscape;

/// <summary>A drawn pair of factors U and X, n x r, of which X is turned to fit U best: U^T X is symmetric and positive semidefinite.</summary>
/// <remarks>
/// Up to turns of the rows and of the columns, every U has a diagonal D as its first rows and some V below; then U^T X = L L^T for a given L and given last
/// rows W of X means that the first rows are D^-1 (L L^T - V^T W). All entries are drawn, D from [1/2, 2].
/// </remarks>
internal sealed class AlignedPair<T>
    where T : struct, IField<T>
{
    /// <summary>Draws a pair.</summary>
    /// <param name="dimension">n.</param>
    /// <param name="rank">r.</param>
    /// <param name="trial">Draws.</param>
    /// <param name="aligned">Whether U^T X is symmetric and positive semidefinite; otherwise X is turned by a right angle (for r = 1, its sign is).</param>
    /// <param name="rankOfFactor">
    /// Whether M = U U^T; otherwise M has one eigenvalue more, no larger than those of U U^T, so that U is still its best factor (for n above r).
    /// </param>
    public AlignedPair(int dimension, int rank, Trial<T> trial, bool aligned, bool rankOfFactor)
    {
        int below = dimension - rank;
        T[] diagonal = Arena.Vector<T>(rank);
        for (int index = 0; index < diagonal.Length; index++)
        {
            diagonal[index] = trial.Uniform("D", index, 0.5, 2);
        }

        Matrix<T> rest = trial.NormalMatrix("V", below, rank);
        if (!rankOfFactor)
        {
            // The new eigenvector is the last unit vector, so U must not meet it; its eigenvalue is that of the least column of D.
            rest.Row(below - 1).Clear();
            T least = trial.Computed("excess", draws => Enumerable.Range(0, rank).Min(index => draws.Uniform("D", index, 0.5, 2)));
            Excess = least * least;
        }

        U = SymmetricFactors.WithDiagonal(diagonal, rest);
        L = trial.NormalMatrix("L", rank, rank);
        W = trial.NormalMatrix("W", below, rank);
        X = SymmetricFactors.Aligned(U, L, W);
        if (!aligned)
        {
            Turn(X);
        }

        Delta = X.Minus(U);
        Error = SymmetricFactors.Error(U, X);
        if (!rankOfFactor)
        {
            Error[dimension - 1, dimension - 1] += Excess;
        }
    }

    /// <summary>U.</summary>
    public Matrix<T> U { get; }

    /// <summary>X.</summary>
    public Matrix<T> X { get; }

    /// <summary>L, r x r, with U^T X = L L^T.</summary>
    public Matrix<T> L { get; }

    /// <summary>W: the last rows of X, (n - r) x r.</summary>
    public Matrix<T> W { get; }

    /// <summary>X - U.</summary>
    public Matrix<T> Delta { get; }

    /// <summary>M - X X^T.</summary>
    public Matrix<T> Error { get; }

    /// <summary>The eigenvalue that M has beyond those of U U^T.</summary>
    public T Excess { get; } = T.Zero;

    // Columns 1 and 2 become 2 and -1; a single column changes its sign.
    private static void Turn(Matrix<T> matrix)
    {
        for (int row = 0; row < matrix.Rows; row++)
        {
            Span<T> elements = matrix.Row(row);
            elements[0] = -elements[0];
            if (elements.Length > 1)
            {
                (elements[0], elements[1]) = (elements[1], elements[0]);
            }
        }
    }
}
