namespace Theorems.Properties.ImplicitBias;

// Randomised Kaczmarz: the expectation of (b).
public sealed partial class SgdMinimumNorm : IStatistical<LeastSquaresRecipe>
{
    IEnumerable<Observation<T>> IStatistical<LeastSquaresRecipe>.Observe<T>(LeastSquaresRecipe recipe, Trial<T> trial)
    {
        LeastSquaresProblem<T> problem = new(recipe, trial);
        if (recipe.Solvable || recipe.JudgeAll)
        {
            yield return new Kaczmarz<T>(problem, new(problem)).RandomRun(trial, 4);
        }
    }

    // The expected squared error without sampling, and one random run.
    private sealed class Kaczmarz<T>(LeastSquaresProblem<T> problem, LeastSquaresSolution<T> solution)
        where T : struct, IReal<T>
    {
        private readonly T[] _squaredRows =
            [.. Enumerable.Range(0, problem.Matrix.Rows).Select(row => MatrixAlgebra.Dot<T>(problem.Matrix.Row(row), problem.Matrix.Row(row)))];

        private readonly T _total = problem.Matrix.SquaredNorm();

        // tr C_k at k = 1, 2, 4, ..., the two terms of its bound, and the rounding of both.
        public IEnumerable<(int Time, T Expected, T[] Bound, T Rounding)> Expectations(int steps)
        {
            int size = problem.Matrix.Columns;
            T[] first = [.. problem.Start.Select((value, column) => value - solution.Weights[column])];
            T start = MatrixAlgebra.Dot<T>(first, first);
            T rate = solution.Smallest * solution.Smallest / (solution.Norm * solution.Norm);
            T distance = T.Sqrt(start);
            T startError = solution.ErrorAfter(0, distance);
            if (problem.Recipe.Solvable)
            {
                foreach ((int time, T expected) in Propagation<T>.Traces(problem.Matrix, first, null, steps))
                {
                    T rounding = (time * ((4.0 * size * size) + (20 * size)) * start) + (4 * distance * startError);
                    yield return (time, expected, [Power(T.One - rate, time) * start, T.Zero], rounding);
                }

                yield break;
            }

            // e_0 and r err by what A^+ b errs by; the rest is analysed as it runs.
            T unit = T.FromDyadic(T.UnitRoundoff);
            RunningError<T>[] errors = [.. first.Select(value => new RunningError<T>(value, unit * startError))];
            Matrix<RunningError<T>> matrix = new(problem.Matrix.Rows, size, [.. problem.Matrix.Elements.Select(RunningError<T>.Exact)]);
            RunningError<T>[] weights = [.. solution.Weights.Select(value => new RunningError<T>(value, unit * solution.SolutionError))];
            RunningError<T>[] residual =
                [.. matrix.Times<RunningError<T>>(weights).Select((value, row) => RunningError<T>.Exact(problem.Targets[row]) - value)];
            T squared = MatrixAlgebra.Dot<RunningError<T>>(residual, residual).Value / (solution.Smallest * solution.Smallest);
            foreach ((int time, RunningError<T> expected) in Propagation<RunningError<T>>.Traces(matrix, errors, residual, steps))
            {
                T power = Power(T.One - rate, time);
                T[] bound = [power * start, (T.One - power) * squared];
                // The bound: r errs by |A| SolutionError and d roundings of |A||w| + |b|, twice in its square; powers and quotients hold t + 12 roundings.
                T length = T.Sqrt(squared) * solution.Smallest;
                T ofResidual = (solution.Norm * solution.SolutionError)
                    + ((size + 4.0) * ((solution.Norm * MatrixAlgebra.Norm<T>(solution.Weights)) + MatrixAlgebra.Norm<T>(problem.Targets)));
                T ofBound = ((time + 12.0) * (bound[0] + bound[1]))
                    + (((2 * length * ofResidual) + (unit * ofResidual * ofResidual)) / (solution.Smallest * solution.Smallest)) + (4 * distance * startError);
                yield return (time, expected.Value, bound, (expected.Error / unit) + ofBound);
            }
        }

        private static T Power(T factor, int count) => Enumerable.Repeat(factor, count).Aggregate(T.One, (product, next) => product * next);

        // |e_k|^2/|e_0|^2 after k random steps in each lane, and its exact expectation.
        public Observation<T> RandomRun(Trial<T> trial, int steps)
        {
            T[] weights = Arena.Copy<T>(problem.Start);
            T start = solution.Distance(weights);
            for (int step = 0; step < steps; step++)
            {
                T target = trial.Unit("kaczmarz", step) * _total;
                T[] next = Arena.Copy<T>(weights);
                T passed = T.Zero;
                for (int row = 0; row < _squaredRows.Length; row++)
                {
                    // The row whose slice of [0, |A|_F^2) holds the target is projected on; every lane has its own.
                    T below = passed - target;
                    passed += _squaredRows[row];
                    T above = target - passed;
                    T chosen = T.Select(above, T.Select(below, T.One, T.Select(-below, T.Zero, T.One)), T.Zero);
                    Span<T> a = problem.Matrix.Row(row);
                    T factor = chosen * (MatrixAlgebra.Dot<T>(a, weights) - problem.Targets[row]) / _squaredRows[row];
                    for (int column = 0; column < a.Length; column++)
                    {
                        next[column] -= factor * a[column];
                    }
                }

                weights = next;
            }

            T end = solution.Distance(weights);
            // A projection does not lengthen the error, so the ratio is at most one; rounding, or a system without a solution, may say otherwise.
            T share = T.Min(T.One, end * end / (start * start));
            return RandomRuns.Seen(share, T.Min(T.One, Expectations(steps).Last().Expected / (start * start)));
        }
    }

    // C_k = E e_k e_k' without sampling, from C_0 = e_0 e_0' on.
    private static class Propagation<T>
        where T : struct, IField<T>
    {
        // tr C_k at k = 1, 2, 4, ...; the residual r is null if it is zero.
        public static IEnumerable<(int Time, T Trace)> Traces(Matrix<T> matrix, T[] first, T[]? residual, int steps)
        {
            int size = matrix.Columns;
            Matrix<T> gram = matrix.TransposeTimes(matrix);
            T total = matrix.SquaredNorm();
            Matrix<T> c = new(size, size);
            for (int index = 0; index < c.Elements.Length; index++)
            {
                c.Elements[index] = first[index / size] * first[index % size];
            }

            T[] mean = Arena.Copy<T>(first);
            for (int time = 1; time <= steps; time++)
            {
                c = Step(matrix, gram, total, c, mean, residual);
                T[] image = gram.Times<T>(mean);
                for (int column = 0; column < size && residual is not null; column++)
                {
                    // E e' = (I - G/F) E e, as A'r = 0.
                    mean[column] -= image[column] / total;
                }

                if (int.PopCount(time) == 1)
                {
                    yield return (time, c.Trace());
                }
            }
        }

        // e' = P_i e + r_i a_i/|a_i|^2, so E e'e'' is C - (G C + C G)/F + sum_i (a_i'C a_i - 2 r_i a_i.E e + r_i^2)/(|a_i|^2 F) a_i a_i',
        // F = |A|_F^2, G = A'A: sum_i r_i a_i = 0.
        private static Matrix<T> Step(Matrix<T> matrix, Matrix<T> gram, T total, Matrix<T> c, T[] mean, T[]? residual)
        {
            Matrix<T> product = gram.Times(c);
            Matrix<T> next = c.Clone();
            for (int row = 0; row < c.Rows; row++)
            {
                for (int column = 0; column < c.Columns; column++)
                {
                    next[row, column] -= (product[row, column] + product[column, row]) / total;
                }
            }

            for (int index = 0; index < matrix.Rows; index++)
            {
                Span<T> a = matrix.Row(index);
                T spread = MatrixAlgebra.Dot<T>(a, c.Times<T>(a));
                if (residual is not null)
                {
                    T r = residual[index];
                    spread += r * (r - (T.FromDyadic(2) * MatrixAlgebra.Dot<T>(a, mean)));
                }

                T weight = spread / (MatrixAlgebra.Dot<T>(a, a) * total);
                for (int row = 0; row < c.Rows; row++)
                {
                    for (int column = 0; column < c.Columns; column++)
                    {
                        next[row, column] += weight * a[row] * a[column];
                    }
                }
            }

            return next;
        }
    }
}
