namespace Theorems.Properties.ImplicitBias;

// (c) and the rate of (b) in rounded arithmetic, and the snapshot.
public sealed partial class SgdMinimumNorm : IAnalytic<LeastSquaresRecipe>, IGolden<LeastSquaresRecipe>
{
    IEnumerable<Measurement<T>> IAnalytic<LeastSquaresRecipe>.Measure<T>(LeastSquaresRecipe recipe, Trial<T> trial)
    {
        LeastSquaresProblem<T> problem = new(recipe, trial);
        LeastSquaresSolution<T> solution = new(problem);
        if ((recipe.Solvable || recipe.JudgeAll) && recipe.Rows <= MostRows)
        {
            foreach (Measurement<T> measurement in Windows(recipe, trial, problem, solution))
            {
                yield return measurement;
            }
        }

        T first = solution.Distance(problem.Start);
        // Each step of a user's large problem takes m d^2 operations.
        int most = problem.Matrix.Elements.Length > 4096 ? 2 : 8;
        foreach ((int time, T expected, T[] bound, T rounding) in new Kaczmarz<T>(problem, solution).Expectations(most))
        {
            // As shares of |e_0|^2. No projection lengthens the error where there is a solution, so one is the most that is conceivable then.
            T start = first * first;
            // A start that solves the problem stays; there is no share of nothing.
            Measurement<T> rate = Rate.AtMost<T>(expected / start, [bound[0] / start, bound[1] / start], (rounding / start) + T.FromDyadic(8), time)
                .When(Condition.Positive(RunningError<T>.Exact(start)));
            yield return recipe.Solvable ? rate.OutOf(1) : rate;
        }
    }

    // (c), window by window.
    private static IEnumerable<Measurement<T>> Windows<T>(
        LeastSquaresRecipe recipe, Trial<T> trial, LeastSquaresProblem<T> problem, LeastSquaresSolution<T> solution)
        where T : struct, IReal<T>
    {
        Solver<T> solver = new(problem);
        T unit = T.FromDyadic(T.UnitRoundoff);
        T first = solution.Distance(solver.Weights);
        (T before, T product, T bracket) = (first, T.One, T.One);
        long steps = 0;
        for (int window = 0; window < recipe.Windows; window++)
        {
            int[] rows = Rows(recipe, trial, window);
            if (window == 0 || recipe.WithReplacement)
            {
                bracket = Bracket(problem, rows, upwards: true);
            }

            solver.Run(rows);
            steps += rows.Length;
            product *= bracket;
            T after = solution.Distance(solver.Weights);
            T error = solution.ErrorAfter(steps, after);
            T rounding = (2 * (after + before) * error) + (unit * error * error);
            yield return Window.AtMost(after * after, bracket * before * before, rounding, steps);
            yield return AllWindows.AtMost(after * after, product * first * first, rounding + (2.0 * (window + 2) * product * first * first), steps);
            before = after;
        }
    }

    // 1 - eta (2 - eta M) s_min(A_I)^2 / (1 + eta |L_I|)^2; upwards the certified errors of both singular values are added, so that it is not too small.
    private static T Bracket<T>(LeastSquaresProblem<T> problem, int[] window, bool upwards)
        where T : struct, IReal<T>
    {
        Matrix<T> a = problem.Matrix;
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
        T smallest = T.Max(T.Zero, spread.SingularValues[problem.Rank - 1] - (error * spread.RankTolerance));
        T eta = problem.StepSize;
        T damping = T.One + (eta * (order.Largest + (error * order.RankTolerance)));
        T gain = T.Max(T.Zero, T.FromDyadic(2) - (eta * largest));
        return T.One - (eta * gain * smallest * smallest / (damping * damping));
    }

    IEnumerable<Quantity<T>> IGolden<LeastSquaresRecipe>.Snapshot<T>(LeastSquaresRecipe recipe, Trial<T> trial)
    {
        LeastSquaresProblem<T> problem = new(recipe, trial);
        LeastSquaresSolution<T> solution = new(problem);
        int[] window = Rows(recipe, trial, 0);
        Descent<T> descent = new(problem);
        for (int time = 1; time <= 64; time++)
        {
            descent.Step(window[(time - 1) % window.Length]);
            if (int.PopCount(time) == 1)
            {
                T distance = solution.Distance(descent.Weights);
                T error = solution.ErrorAfter(time, distance);
                T rounding = (2 * distance * error) + (T.FromDyadic(T.UnitRoundoff) * error * error);
                yield return new("|e|^2", time, distance * distance, rounding, "error of w_t and of A^+ b, which exact steps do not expand");
                for (int row = 0; row < recipe.Rows; row++)
                {
                    yield return new($"c[{row}]", time, descent.Coefficients[row], time * error, "t residuals times eta |a| < 2, each with the error of w");
                }
            }
        }

        yield return new("contraction", 1, Bracket(problem, window, upwards: false), T.FromDyadic(2000), "twice the certified error of two singular values");
        foreach ((int time, T expected, _, T rounding) in new Kaczmarz<T>(problem, solution).Expectations(32))
        {
            yield return new("tr C", time, expected, rounding, "4 d^2 + 20 d roundings a step on entries of size tr C_0");
        }
    }

    // The solver of the claim or, with an assumption dropped, one of its relatives: AdaGrad with eta 1/2, Adam with eta 1/64.
    private sealed class Solver<T>(LeastSquaresProblem<T> problem)
        where T : struct, IReal<T>
    {
        private readonly AdaptiveStep<T> _adaptive = new(
            problem.Recipe.Rule == StepRule.Adam, T.FromDyadic(problem.Recipe.Rule == StepRule.Adam ? 1 / 64.0 : 1 / 2.0), problem.Start.Length);

        public T[] Weights { get; } = Arena.Copy<T>(problem.Start);

        public void Run(int[] window)
        {
            int skipped = problem.Recipe.EveryRow ? -1 : problem.Matrix.Rows - 1;
            foreach (int row in window.Where(row => row != skipped))
            {
                if (problem.Recipe.Rule == StepRule.Gradient)
                {
                    LeastSquares.StochasticStep<T, ArrayMemory<T>>(
                        problem.Matrix.Elements, problem.Matrix.Columns, row, problem.Targets[row], problem.StepSize, Weights);
                    continue;
                }

                Span<T> a = problem.Matrix.Row(row);
                T residual = MatrixAlgebra.Dot<T>(a, Weights) - problem.Targets[row];
                for (int column = 0; column < a.Length; column++)
                {
                    Weights[column] -= _adaptive.Change(column, residual * a[column]);
                }
            }
        }
    }
}
