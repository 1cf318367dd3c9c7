namespace Theorems.Properties.DeepLinear;

// Descent in the common eigenbasis: (i) for eigenvalues, (ii) and (iii).
public sealed partial class FactorisedNuclearNormCommuting : IGolden<FactorisedNuclearNormCommuting.Recipe>
{
    private static IEnumerable<Measurement<T>> OfEigenvalues<T>(Recipe recipe, Descent<T> run)
        where T : struct, IReal<T>
    {
        RunningError<T>[] combined = run.Measured.TransposeTimes<RunningError<T>>(run.Slopes);
        for (int index = 0; index < recipe.Size; index++)
        {
            RunningError<T> distance = RunningError<T>.Abs(run.Logarithms[index] - run.LogarithmOfAlpha - combined[index]);
            yield return Logarithms.AtMost(distance, run.Squares[index], recipe.Steps).When(run.Applies);
        }

        // The computed logarithms define x, and (i) holds for them up to what their local roundings add up to.
        RunningError<T>[] point = [.. run.Logarithms.Select(logarithm => RunningError<T>.Exp(RunningError<T>.Exact(logarithm.Value)))];
        RunningError<T>[] residual = run.Residual();
        RunningError<T> excess = Sum(point.Zip(run.Solution, (value, wanted) => value - wanted));
        // phi(x*) - phi(x), phi(x) = x ln x - x and phi(0) = 0.
        RunningError<T> entropy = Sum(run.Solution.Select((wanted, index) =>
            (index < recipe.Rank ? (wanted * RunningError<T>.Log(wanted)) - wanted : RunningError<T>.Zero)
            - (point[index] * RunningError<T>.Exact(run.Logarithms[index].Value)) + point[index]));
        RunningError<T> quadratic = Sum(run.Squares.Select((square, index) =>
            (square + RunningError<T>.Exact(run.Logarithms[index].Error + run.LogarithmOfAlpha.Error + run.Squares[index].Error))
            * RunningError<T>.Abs(point[index] - run.Solution[index])));
        RunningError<T> last = MatrixAlgebra.Dot<RunningError<T>>(run.Slopes, residual);
        RunningError<T>[] terms = [entropy / -run.LogarithmOfAlpha, quadratic / -run.LogarithmOfAlpha, last / -run.LogarithmOfAlpha];
        yield return Trace.AtMost<T>(excess, terms, recipe.Steps).When(run.Applies);
        // No trace is negative, and that of X* is a sum of entries that are at most 3/2 each.
        yield return LowerBound.AtMost(-excess, -MatrixAlgebra.Dot<RunningError<T>>(run.Multipliers, residual), recipe.Steps)
            .When(run.Applies).OutOf(1.5 * recipe.Rank);

        RunningError<T> Sum(IEnumerable<RunningError<T>> terms) => terms.Aggregate(RunningError<T>.Zero, (total, term) => total + term);
    }

    // Eigenvalues along the run, whose trajectory is analysed as a whole.
    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Descent<RunningError<T>> run = new(recipe, trial.Analysed());
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

    // Descent in the common eigenbasis: eigenvalues x_j are multiplied by (1 - 2 eta c_j)^2 with c = a^T r, kept as logarithms.
    // A matrix would lose eigenvalues far below its largest one. Each step takes the computed logarithms as given, so what rounds in it is local: errors of
    // the increments and of the sums add up, and nothing amplifies them.
    private sealed class Descent<T>
        where T : struct, IReal<T>
    {
        private readonly Measurements<T> _measurements;
        private readonly RunningError<T> _stepSize;
        private readonly T _target;
        private readonly T[] _start;

        public Descent(Recipe recipe, Trial<T> trial)
        {
            _measurements = new(recipe, trial);
            Measured = new(recipe.Measurements, recipe.Size, [.. _measurements.Rows.Elements.Select(RunningError<T>.Exact)]);
            Solution = [.. _measurements.Solution.Select(RunningError<T>.Exact)];
            _stepSize = RunningError<T>.FromDyadic(recipe.StepSize);
            _target = T.FromDyadic(0.5);
            LogarithmOfAlpha = RunningError<T>.Log(RunningError<T>.FromDyadic(recipe.Alpha));
            T start = recipe.SmallStart ? LogarithmOfAlpha.Value : T.Log(T.FromDyadic(4));
            _start = [.. Enumerable.Repeat(start, recipe.Size)];
            Logarithms = [.. _start.Select(value => new RunningError<T>(value, LogarithmOfAlpha.Error))];
            Slopes = [.. Enumerable.Repeat(RunningError<T>.Zero, recipe.Measurements)];
            Squares = [.. Enumerable.Repeat(RunningError<T>.Zero, recipe.Size)];
            Applies = recipe.ShortSteps ? T.One : T.FromDyadic(double.MaxValue);
            Asked = recipe.ShortSteps;
        }

        private bool Asked { get; }

        public Matrix<RunningError<T>> Measured { get; }

        public RunningError<T>[] Solution { get; }

        public RunningError<T>[] Multipliers => [.. _measurements.Multipliers.Select(RunningError<T>.Exact)];

        public RunningError<T> LogarithmOfAlpha { get; }

        // ln x_j; the error is what local roundings add up to.
        public RunningError<T>[] Logarithms { get; }

        // s_i, the sum of -4 eta r_i.
        public RunningError<T>[] Slopes { get; }

        // quad_j, the sum of k (2 eta c_j)^2.
        public RunningError<T>[] Squares { get; }

        // Not negative where every |2 eta c| was at most 1/2.
        public T Applies { get; private set; }

        // a x - y at the computed point.
        public RunningError<T>[] Residual()
        {
            RunningError<T>[] difference = [.. Logarithms.Zip(
                Solution, (logarithm, wanted) => RunningError<T>.Exp(RunningError<T>.Exact(logarithm.Value)) - wanted)];
            return Measured.Times<RunningError<T>>(difference);
        }

        public void Step()
        {
            // The computed residual drives x and s alike, so its own rounding does not matter.
            RunningError<T>[] residual = [.. Residual().Select(entry => RunningError<T>.Exact(entry.Value))];
            RunningError<T>[] pull = Measured.TransposeTimes<RunningError<T>>(residual);
            RunningError<T> two = RunningError<T>.FromDyadic(2);
            RunningError<T> constant = Curvature<RunningError<T>>();
            for (int index = 0; index < Logarithms.Length; index++)
            {
                RunningError<T> move = two * _stepSize * pull[index];
                // A run that has made a longer step does not count any more, whatever becomes of it.
                Applies = Asked ? Condition.Both(Applies, _target - T.Abs(move.Value) - move.Error) : Applies;
                // Beyond the singularity, where steps are long, the factor's size counts.
                RunningError<T> factor = RunningError<T>.Abs(RunningError<T>.One - move);
                Logarithms[index] += two * (Asked ? RunningError<T>.Log1p(-move) : RunningError<T>.Log(factor));
                Squares[index] += constant * move * move;
            }

            for (int index = 0; index < Slopes.Length; index++)
            {
                Slopes[index] -= two * two * _stepSize * residual[index];
            }
        }
    }

    // Measurements a_i of diagonal matrices, a solution of least trace, and the multipliers that prove it.
    // The multipliers nu come first, with nu_1 = 1. The first measurement is then chosen so that sum_i nu_i a_ij = 1 on the solution's support and less
    // elsewhere: every other solution x >= 0 has sum_j x_j >= sum_i nu_i y_i, which is the trace of the solution.
    private sealed class Measurements<T>
        where T : struct, IReal<T>
    {
        public Measurements(Recipe recipe, Trial<T> trial)
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

        // a, one row for each measurement.
        public Matrix<T> Rows { get; }

        // nu.
        public T[] Multipliers { get; }

        // x*, of least trace.
        public T[] Solution { get; }
    }
}
