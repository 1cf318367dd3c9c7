namespace Theorems.Properties.ImplicitBias;

// Randomised Kaczmarz: the expectation of (b).
public sealed partial class SgdMinimumNorm : IStatistical<LeastSquaresRecipe>
{
    IEnumerable<Observation<T>> IStatistical<LeastSquaresRecipe>.Observe<T>(LeastSquaresRecipe recipe, Trial<T> trial)
    {
        LeastSquaresProblem<T> problem = new(recipe, trial);
        yield return new Kaczmarz<T>(problem, new(problem)).RandomRun(trial, 4);
    }

    // The expected squared error without sampling, and one random run.
    private sealed class Kaczmarz<T>(LeastSquaresProblem<T> problem, LeastSquaresSolution<T> solution)
        where T : struct, IReal<T>
    {
        private readonly T[] _squaredRows =
            [.. Enumerable.Range(0, problem.Matrix.Rows).Select(row => MatrixAlgebra.Dot<T>(problem.Matrix.Row(row), problem.Matrix.Row(row)))];

        private readonly T _total = problem.Matrix.SquaredNorm();

        // tr C_k at k = 1, 2, 4, ..., with C_(k+1) = sum_i p_i P_i C_k P_i from C_0 = e_0 e_0'; its bound, and the rounding of both.
        public IEnumerable<(int Time, T Expected, T Bound, T Rounding)> Expectations(int steps)
        {
            int size = problem.Matrix.Columns;
            Matrix<T> gram = problem.Matrix.TransposeTimes(problem.Matrix);
            Matrix<T> c = new(size, size);
            for (int index = 0; index < c.Elements.Length; index++)
            {
                c.Elements[index] = Error(index / size) * Error(index % size);
            }

            T start = c.Trace();
            (T factor, T bound) = (T.One - (solution.Smallest * solution.Smallest / (solution.Norm * solution.Norm)), start);
            T distance = T.Sqrt(start);
            T startError = solution.ErrorAfter(0, distance);
            for (int time = 1; time <= steps; time++)
            {
                c = Step(c, gram);
                bound *= factor;
                if (int.PopCount(time) == 1)
                {
                    T rounding = (time * ((4.0 * size * size) + (20 * size)) * start) + (4 * distance * startError);
                    yield return (time, c.Trace(), bound, rounding);
                }
            }
        }

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

        private T Error(int column) => problem.Start[column] - solution.Weights[column];

        // sum_i p_i P_i C P_i = C - (G C + C G)/F + sum_i (a_i'C a_i)/(|a_i|^2 F) a_i a_i', F = |A|_F^2, G = A'A.
        private Matrix<T> Step(Matrix<T> c, Matrix<T> gram)
        {
            Matrix<T> product = gram.Times(c);
            Matrix<T> next = c.Clone();
            for (int row = 0; row < c.Rows; row++)
            {
                for (int column = 0; column < c.Columns; column++)
                {
                    next[row, column] -= (product[row, column] + product[column, row]) / _total;
                }
            }

            for (int index = 0; index < _squaredRows.Length; index++)
            {
                Span<T> a = problem.Matrix.Row(index);
                T weight = MatrixAlgebra.Dot<T>(a, c.Times<T>(a)) / (_squaredRows[index] * _total);
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
