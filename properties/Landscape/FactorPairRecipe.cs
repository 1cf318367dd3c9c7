namespace Theorems.Properties.Landscape;

/// <summary>Two factors U and X of symmetric matrices, with X turned to fit U best.</summary>
public sealed record FactorPairRecipe
{
    /// <summary>The number n of rows.</summary>
    public int Dimension { get; init; } = 3;

    /// <summary>The number r of columns, at most n.</summary>
    public int Rank { get; init; } = 2;

    /// <summary>Whether U^T X is symmetric and positive semidefinite; otherwise X is turned by a right angle (for r = 1, its sign is).</summary>
    public bool Aligned { get; init; } = true;

    /// <summary>Whether M = U U^T; otherwise M has one eigenvalue more, no larger than those of U U^T, so that U is still its best factor.</summary>
    public bool RankOfFactor { get; init; } = true;
}

/// <summary>The pair that a recipe and a trial give.</summary>
/// <remarks>
/// Up to turns of the rows and of the columns, every U has a diagonal D as its first rows and some V below; then U^T X = L L^T for a given L and given last
/// rows W of X means that the first rows are D^-1 (L L^T - V^T W). All entries are drawn, D from [1/2, 2].
/// </remarks>
internal sealed class FactorPair<T>
    where T : struct, IField<T>
{
    public FactorPair(FactorPairRecipe recipe, Trial<T> trial)
    {
        int below = recipe.Dimension - recipe.Rank;
        T[] diagonal = Arena.Vector<T>(recipe.Rank);
        for (int index = 0; index < diagonal.Length; index++)
        {
            diagonal[index] = trial.Uniform("D", index, 0.5, 2);
        }

        Matrix<T> rest = trial.NormalMatrix("V", below, recipe.Rank);
        if (!recipe.RankOfFactor)
        {
            // The new eigenvector is the last unit vector, so U must not meet it; its eigenvalue is that of the least column of D.
            rest.Row(below - 1).Clear();
            Excess = trial.Computed("excess", draws => Enumerable.Range(0, recipe.Rank).Min(index => draws.Uniform("D", index, 0.5, 2)));
            Excess *= Excess;
        }

        U = SymmetricFactors.WithDiagonal(diagonal, rest);
        L = trial.NormalMatrix("L", recipe.Rank, recipe.Rank);
        W = trial.NormalMatrix("W", below, recipe.Rank);
        X = SymmetricFactors.Aligned(U, L, W);
        if (!recipe.Aligned)
        {
            Turn(X);
        }

        Delta = X.Minus(U);
        Error = SymmetricFactors.Error(U, X);
        if (!recipe.RankOfFactor)
        {
            Error[recipe.Dimension - 1, recipe.Dimension - 1] += Excess;
        }
    }

    /// <summary>U, n x r.</summary>
    public Matrix<T> U { get; }

    /// <summary>X, n x r.</summary>
    public Matrix<T> X { get; }

    /// <summary>L, r x r, with U^T X = L L^T.</summary>
    public Matrix<T> L { get; }

    /// <summary>The last rows of X.</summary>
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
