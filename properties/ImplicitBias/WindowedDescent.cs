namespace Theorems.Properties.ImplicitBias;

/// <summary>Stochastic gradient descent along windows of rows, and its relatives, in rounded arithmetic.</summary>
internal sealed class WindowedDescent<T>
    where T : struct, IReal<T>
{
    private readonly LeastSquaresRecipe _recipe;
    private readonly LeastSquaresInstance<T> _problem;
    private readonly LeastSquaresAnalysis<T> _analysis;
    private readonly int[][] _windows;

    public WindowedDescent(LeastSquaresRecipe recipe, Trial<T> trial)
    {
        _recipe = recipe;
        _problem = new(recipe, trial);
        _analysis = new(_problem);
        _windows = [.. Enumerable.Range(0, recipe.Windows).Select(window => LeastSquaresInstance<T>.Window(recipe, trial, window))];
    }

    private Kaczmarz<T> Kaczmarz => new(_problem, _analysis);

    /// <summary>(c) and the rate of (b).</summary>
    public IEnumerable<Measurement<T>> Measure(string limit)
    {
        RowSolver<T> solver = new(_problem);
        T unit = T.FromDyadic(T.UnitRoundoff);
        T first = _analysis.Distance(solver.Weights);
        T before = first;
        T product = T.One;
        T contraction = T.One;
        long steps = 0;
        for (int window = 0; window < _recipe.Windows; window++)
        {
            int[] rows = _windows[window];
            if (window == 0 || _recipe.WithReplacement)
            {
                contraction = _analysis.Contraction(rows);
            }

            solver.Run(rows);
            steps += rows.Length;
            product *= contraction;
            T after = _analysis.Distance(solver.Weights);
            T error = _analysis.ErrorAfter(steps, after);
            T rounding = (T.FromDyadic(2) * (after + before) * error) + (unit * error * error);
            yield return Measurement.AtMost("(c)", steps, after * after, contraction * before * before, rounding);
            yield return Measurement.AtMost(limit, steps, after * after, product * first * first, rounding + (T.FromDyadic(2 * (window + 2)) * product * first * first));
            before = after;
        }

        foreach ((int time, T expected, T bound, T rounding) in Kaczmarz.Expectations(8))
        {
            yield return Measurement.AtMost("(b) rate", time, expected, bound, rounding);
        }
    }

    /// <summary>One random run, for the expectation of (b).</summary>
    public Observation<T> RandomRun(Trial<T> trial) => Kaczmarz.RandomRun(trial, 4);

    /// <summary>The quantities of the golden snapshot.</summary>
    public IEnumerable<Quantity<T>> Snapshot()
    {
        int[] window = _windows[0];
        ExactDescent<T> descent = new(_problem);
        for (int time = 1; time <= 64; time++)
        {
            descent.Step(window[(time - 1) % window.Length]);
            if (int.PopCount(time) == 1)
            {
                T distance = _analysis.Distance(descent.Weights);
                T error = _analysis.ErrorAfter(time, distance);
                yield return new("|e|^2", time, distance * distance, T.FromDyadic(2) * distance * error + (T.FromDyadic(T.UnitRoundoff) * error * error), "error of w_t and of A^+ b, which exact steps do not expand");
                for (int row = 0; row < _recipe.Rows; row++)
                {
                    yield return new($"c[{row}]", time, descent.Coefficients[row], T.FromDyadic(time) * error, "t residuals times eta |a| < 2, each with the error of w");
                }
            }
        }

        yield return new("contraction", 1, _analysis.Contraction(window, upwards: false), T.FromDyadic(2000), "twice the certified error of two singular values");
        foreach ((int time, T expected, _, T rounding) in Kaczmarz.Expectations(32))
        {
            yield return new("tr C", time, expected, rounding, "4 d^2 + 20 d roundings a step on entries of size tr C_0");
        }
    }
}
