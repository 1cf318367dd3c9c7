namespace Theorems.Properties.DeepLinear;

/// <summary>The comparisons of descent with commuting measurements.</summary>
internal static class CommutingChecks
{
    public static IEnumerable<Measurement<T>> Of<T>(CommutingRecipe recipe, CommutingDescent<T> run, string exponential, string trace, string lower)
        where T : struct, IReal<T>
    {
        RunningError<T> Sum(IEnumerable<RunningError<T>> terms) => terms.Aggregate(RunningError<T>.Zero, (total, term) => total + term);
        Measurement<T> AtMost(string part, RunningError<T> left, RunningError<T> right) =>
            Measurement.AtMost(part, recipe.Steps, left.Value, right.Value, (left.Error + right.Error) / T.FromDyadic(T.UnitRoundoff)).When(run.Applies);

        RunningError<T>[] combined = run.Measured.TransposeTimes<RunningError<T>>(run.Slopes);
        for (int index = 0; index < recipe.Size; index++)
        {
            yield return AtMost(exponential, RunningError<T>.Abs(run.Logarithms[index] - run.LogarithmOfAlpha - combined[index]), run.Squares[index]);
        }

        // The computed logarithms define x, and (i) holds for them up to what their local roundings add up to.
        RunningError<T>[] point = [.. run.Logarithms.Select(logarithm => RunningError<T>.Exp(RunningError<T>.Exact(logarithm.Value)))];
        RunningError<T>[] residual = run.Residual();
        RunningError<T> excess = Sum(point.Zip(run.Solution, (value, wanted) => value - wanted));
        RunningError<T> entropy = Sum(run.Solution.Select((wanted, index) => index < recipe.Rank ? (wanted * RunningError<T>.Log(wanted)) - wanted + RunningError<T>.One : RunningError<T>.One));
        RunningError<T> quadratic = Sum(run.Squares.Select((square, index) =>
            (square + RunningError<T>.Exact(run.Logarithms[index].Error + run.LogarithmOfAlpha.Error + run.Squares[index].Error)) * (point[index] + run.Solution[index])));
        RunningError<T> last = RunningError<T>.Abs(MatrixAlgebra.Dot<RunningError<T>>(run.Slopes, residual));
        yield return AtMost(trace, excess, (entropy + quadratic + last) / -run.LogarithmOfAlpha);
        yield return AtMost(lower, -excess, -MatrixAlgebra.Dot<RunningError<T>>(run.Multipliers, residual));
    }

    /// <summary>Eigenvalues and trace gap along the run, whose trajectory is analysed as a whole.</summary>
    public static IEnumerable<Quantity<T>> Snapshot<T>(CommutingRecipe recipe, CommutingDescent<RunningError<T>> run)
        where T : struct, IReal<T>
    {
        for (int step = 1; step <= recipe.Steps; step++)
        {
            run.Step();
            if (int.PopCount(step) == 1)
            {
                for (int index = 0; index < recipe.Size; index++)
                {
                    yield return new($"ln x{index + 1}", step, run.Logarithms[index].Value);
                }
            }
        }
    }
}
