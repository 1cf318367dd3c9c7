namespace Theorems.Properties.DeepLinear;

/// <summary>The comparisons of balance along a run: of whole matrices where layers are linear, of their diagonals unit by unit.</summary>
internal static class BalanceChecks
{
    public static (T Value, T Slope) Linear<T>(int layer, int unit, int point, T sum)
        where T : struct, IField<T> => (sum, T.One);

    public static (T Value, T Slope) Rectified<T>(int layer, int unit, int point, T sum)
        where T : struct, IReal<T> => (T.Max(sum, T.Zero), T.Select(sum, T.Zero, T.One));

    public static (T Value, T Slope) HyperbolicTangent<T>(int layer, int unit, int point, T sum)
        where T : struct, IReal<T>
    {
        T value = (T.FromDyadic(2) * T.Logistic(sum + sum)) - T.One;
        return (value, T.One - (value * value));
    }

    public static IEnumerable<Measurement<T>> Exact<T>(BalanceRecipe recipe, BalanceRun<T> run, int steps, string gradientPart, string stepPart, string flowPart, bool whole)
        where T : struct, IField<T>
    {
        Matrix<T>[] expected = [.. Enumerable.Range(1, recipe.Depth - 1).Select(run.Defect)];
        for (int step = 1; step <= steps; step++)
        {
            Matrix<T>[] gradients = run.Gradients();
            yield return Measurement.Zero("G_k is the gradient", step, run.MissedSlope(gradients));
            for (int layer = 1; layer < recipe.Depth; layer++)
            {
                yield return Measurement.Zero<T>(gradientPart, step, Entries(run.Mixed(gradients, layer), whole));
                yield return Measurement.Zero<T>(flowPart, step, Entries(run.Flow(gradients, layer), whole));
                expected[layer - 1] = expected[layer - 1].Plus(run.Drift(gradients, layer));
            }

            run.Step(gradients);
            for (int layer = 1; layer < recipe.Depth; layer++)
            {
                yield return Measurement.Zero<T>(stepPart, step, Entries(run.Defect(layer).Minus(expected[layer - 1]), whole));
            }
        }
    }

    /// <summary>|P_k(t) - P_k(0)| against its bound in (ii); the run's own error analysis gives the rounding of both.</summary>
    public static IEnumerable<Measurement<T>> Sampled<T>(BalanceRecipe recipe, BalanceRun<RunningError<T>> run, string part, bool whole)
        where T : struct, IReal<T>
    {
        Matrix<RunningError<T>>[] start = [.. Enumerable.Range(1, recipe.Depth - 1).Select(run.Defect)];
        RunningError<T>[] bounds = new RunningError<T>[recipe.Depth - 1];
        for (int step = 1; step <= recipe.Steps; step++)
        {
            Matrix<RunningError<T>>[] gradients = run.Gradients();
            for (int layer = 1; layer < recipe.Depth; layer++)
            {
                bounds[layer - 1] += Norm(run.Drift(gradients, layer), whole);
            }

            run.Step(gradients);
        }

        for (int layer = 1; layer < recipe.Depth; layer++)
        {
            RunningError<T> moved = Norm(run.Defect(layer).Minus(start[layer - 1]), whole);
            RunningError<T> bound = bounds[layer - 1];
            yield return Measurement.AtMost(part, recipe.Steps, moved.Value, bound.Value, (moved.Error + bound.Error) / T.FromDyadic(T.UnitRoundoff));
        }
    }

    public static IEnumerable<Quantity<T>> Snapshot<T>(BalanceRecipe recipe, BalanceRun<RunningError<T>> run)
        where T : struct, IReal<T>
    {
        for (int step = 0; step <= recipe.Steps; step++)
        {
            Matrix<RunningError<T>>[] gradients = run.Gradients();
            for (int layer = 1; layer < recipe.Depth; layer++)
            {
                yield return new($"tr P{layer}", step, run.Defect(layer).Trace());
                yield return new($"|P{layer}|^2", step, run.Defect(layer).SquaredNorm());
                yield return new($"|drift of P{layer} in the next step|^2", step, run.Drift(gradients, layer).SquaredNorm());
            }

            run.Step(gradients);
        }
    }

    private static RunningError<T> Norm<T>(Matrix<RunningError<T>> matrix, bool whole)
        where T : struct, IReal<T> => MatrixAlgebra.Norm<RunningError<T>>(Entries(matrix, whole));

    private static T[] Entries<T>(Matrix<T> matrix, bool whole)
        where T : struct => whole ? matrix.Elements : [.. Enumerable.Range(0, matrix.Rows).Select(index => matrix[index, index])];
}
