namespace Theorems.Properties.ScaleInvariance;

/// <summary>Losses that ignore the scale of their parameters and are rational functions of them.</summary>
internal static class Losses
{
    private const int Units = 2;
    private const int Samples = 4;

    /// <summary>The number of parameters.</summary>
    public static int Length(int dimension, bool network) => network ? Units * dimension : dimension;

    /// <summary>A Rayleigh quotient for each step, or one batch-normalised network with two units on a batch of four.</summary>
    /// <param name="dimension">The number of parameters of the quotients, or of inputs of the network.</param>
    /// <param name="steps">The number of steps.</param>
    /// <param name="network">Whether it is the network.</param>
    /// <param name="defect">Zero; anything else is a ridge, or an addition to variances, which breaks the invariance.</param>
    /// <param name="trial">Where the numbers come from.</param>
    public static ILoss<T, ArrayMemory<T>> Draw<T>(int dimension, int steps, bool network, double defect, Trial<T> trial)
        where T : struct, IField<T> => network
            ? new BatchNormalisedNetwork<T>(
                Centred(trial.NormalMatrix("X", Samples, dimension)), trial.NormalVector("y", Samples), trial.NormalVector("a", Units), T.FromDyadic(defect))
            : new RayleighQuotients<T>(Symmetric(dimension, steps, trial), dimension, T.FromDyadic(defect));

    /// <summary>Whether the losses are defined at the drawn w: it is not zero, and no unit of the network is constant over the batch.</summary>
    public static bool AreDefined<T>(int dimension, bool network, double defect, Trial<T> trial)
        where T : struct, IField<T>
    {
        T[] w = trial.NormalVector("w", Length(dimension, network));
        if (!network)
        {
            return !MatrixAlgebra.Dot<T>(w, w).Equals(T.Zero);
        }

        Matrix<T> inputs = Centred(trial.NormalMatrix("X", Samples, dimension));
        return Enumerable.Range(0, Units).Select(unit => inputs.Times<T>(w.AsSpan(unit * dimension, dimension)))
            .All(values => !(MatrixAlgebra.Dot<T>(values, values) + T.FromDyadic(defect)).Equals(T.Zero));
    }

    /// <summary>The value of the first of these losses by its definition, w'Sw/w'w + defect |w|^2/2 or sum_n (f(x_n) - y_n)^2/2.</summary>
    public static T Value<T>(int dimension, bool network, double defect, Trial<T> trial, T[] w)
        where T : struct, IField<T>
    {
        if (!network)
        {
            T squared = MatrixAlgebra.Dot<T>(w, w);
            Matrix<T> matrix = new(dimension, dimension, Symmetric(dimension, 1, trial));
            return (MatrixAlgebra.Dot<T>(w, matrix.Times<T>(w)) / squared) + (T.FromDyadic(defect) * T.FromDyadic(0.5) * squared);
        }

        Matrix<T> inputs = Centred(trial.NormalMatrix("X", Samples, dimension));
        T[] residuals = [.. trial.NormalVector("y", Samples).Select(target => -target)];
        for (int unit = 0; unit < Units; unit++)
        {
            T[] values = inputs.Times<T>(w.AsSpan(unit * dimension, dimension));
            T factor = trial.Normal("a", unit) / ((MatrixAlgebra.Dot<T>(values, values) / T.FromDyadic(Samples)) + T.FromDyadic(defect));
            residuals = [.. residuals.Select((residual, sample) => residual + (factor * values[sample] * values[sample]))];
        }

        return 0.5 * MatrixAlgebra.Dot<T>(residuals, residuals);
    }

    private static T[] Symmetric<T>(int dimension, int steps, Trial<T> trial)
        where T : struct, IField<T>
    {
        T[] matrices = Arena.Vector<T>(steps * dimension * dimension);
        for (int step = 0; step < steps; step++)
        {
            for (int row = 0; row < dimension; row++)
            {
                for (int column = 0; column <= row; column++)
                {
                    T entry = trial.Normal("S", (((step * dimension) + row) * dimension) + column);
                    matrices[(((step * dimension) + row) * dimension) + column] = entry;
                    matrices[(((step * dimension) + column) * dimension) + row] = entry;
                }
            }
        }

        return matrices;
    }

    // Subtracts each column's mean; four samples, so the mean of grid points is dyadic again.
    private static Matrix<T> Centred<T>(Matrix<T> inputs)
        where T : struct, IField<T>
    {
        T share = T.FromDyadic(1.0 / Samples);
        for (int column = 0; column < inputs.Columns; column++)
        {
            T mean = T.Zero;
            for (int row = 0; row < inputs.Rows; row++)
            {
                mean += inputs[row, column] * share;
            }

            for (int row = 0; row < inputs.Rows; row++)
            {
                inputs[row, column] -= mean;
            }
        }

        return inputs;
    }
}
