namespace Theorems.Properties.Margin;

/// <summary>What is exact about the maximum-margin direction: (D), and that w_hat is an eigenvector in (E).</summary>
internal static class MaxMarginIdentities
{
    /// <summary>Both, on as many random support vectors as dimensions.</summary>
    public static IEnumerable<Measurement<T>> Of<T>(int dimension, Trial<T> trial)
        where T : struct, IField<T>
    {
        Matrix<T> support = trial.NormalMatrix("support", dimension, dimension);
        T[] ones = [.. Enumerable.Repeat(T.One, dimension)];
        (T[] direction, T[] weights) = PseudoInverse.SolveFullRowRank<T>(support, ones);
        T logarithm = trial.Normal("ln eta", 0);
        T[] logarithms = trial.NormalVector("-ln alpha", dimension);
        T[] offset = PseudoInverse.SolveFullRowRank<T>(support, logarithms).Solution;
        T[] shifted = PseudoInverse.SolveFullRowRank<T>(support, [.. logarithms.Select(value => value + logarithm)]).Solution;
        for (int column = 0; column < dimension; column++)
        {
            yield return Measurement.Zero("(D)", column, shifted[column] - offset[column] - (direction[column] * logarithm));
            T image = -direction[column];
            for (int point = 0; point < dimension; point++)
            {
                image += weights[point] * MatrixAlgebra.Dot<T>(support.Row(point), direction) * support[point, column];
            }

            yield return Measurement.Zero("(E) M w_hat = w_hat", column, image);
        }
    }
}
