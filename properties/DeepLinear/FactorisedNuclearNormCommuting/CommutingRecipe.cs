namespace Theorems.Properties.DeepLinear;

/// <summary>Least squares for X = U U^T from measurements that commute, by gradient descent on U from a small multiple of the identity.</summary>
public sealed record CommutingRecipe
{
    /// <summary>The number d of rows of X.</summary>
    public int Size { get; init; } = 4;

    /// <summary>The number of measurements.</summary>
    public int Measurements { get; init; } = 2;

    /// <summary>The rank of the least-trace solution.</summary>
    public int Rank { get; init; } = 1;

    /// <summary>X(0) = 4^-k I with this k.</summary>
    public int Smallness { get; init; } = 5;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 256;

    /// <summary>Measurements have common eigenvectors; otherwise each has its own.</summary>
    public bool Commuting { get; init; } = true;

    /// <summary>X(0) is as small as the bound says; otherwise 4 I.</summary>
    public bool SmallStart { get; init; } = true;

    /// <summary>Steps have |2 eta c| at most 1/2; otherwise they are 32 times as long, and that is not asked.</summary>
    public bool ShortSteps { get; init; } = true;

    /// <summary>The number of rows where descent is on whole matrices.</summary>
    public int MatrixSize { get; init; } = 2;

    /// <summary>The start of rank one has a part in every eigenvector; otherwise in one alone.</summary>
    public bool AllEigenvectors { get; init; } = true;

    internal double Alpha => Math.ScaleB(1, -2 * Smallness);

    internal double StepSize => ShortSteps ? 1 / 64.0 : 0.5;
}

/// <summary>Measurements a_i of diagonal matrices, a solution of least trace, and the multipliers that prove it.</summary>
/// <remarks>
/// The multipliers nu come first, with nu_1 = 1. The first measurement is then chosen so that sum_i nu_i a_ij = 1 on the solution's support and less elsewhere: every other
/// solution x >= 0 has sum_j x_j >= sum_i nu_i y_i, which is the trace of the solution.
/// </remarks>
internal sealed class CommutingMeasurements<T>
    where T : struct, IReal<T>
{
    public CommutingMeasurements(CommutingRecipe recipe, Trial<T> trial)
    {
        T half = T.FromDyadic(0.5);
        Rows = trial.NormalMatrix("a", recipe.Measurements, recipe.Size);
        Multipliers = [.. Enumerable.Range(0, recipe.Measurements).Select(index => index == 0 ? T.One : half * trial.Normal("nu", index))];
        Solution = Arena.Vector<T>(recipe.Size);
        for (int column = 0; column < recipe.Size; column++)
        {
            bool supported = column < recipe.Rank;
            Solution[column] = supported ? trial.Uniform("x", column, 0.5, 1.5) : T.Zero;
            T first = supported ? T.One : T.One - trial.Uniform("slack", column, 0.25, 1);
            for (int row = 1; row < recipe.Measurements; row++)
            {
                Rows[row, column] *= half;
                first -= Multipliers[row] * Rows[row, column];
            }

            Rows[0, column] = first;
        }
    }

    /// <summary>a, one row for each measurement.</summary>
    public Matrix<T> Rows { get; }

    /// <summary>nu.</summary>
    public T[] Multipliers { get; }

    /// <summary>x*, of least trace.</summary>
    public T[] Solution { get; }
}
