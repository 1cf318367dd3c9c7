namespace Theorems.Properties.ImplicitBias;

// A run in the geometry of the recipe, in rounded arithmetic.
public sealed partial class MirrorDescentBregmanProjection
{
    // Takes numbers as they are.
    private static RunningError<T>[] Exact<T>(T[] numbers)
        where T : struct, IReal<T> => Arena.Map<T, RunningError<T>>(numbers, static (number, _) => RunningError<T>.Exact(number));

    // The problem that a recipe and a trial give: A, a positive solution, and the duals of the reference point.
    private sealed class Problem<T>
        where T : struct, IReal<T>
    {
        public Problem(Recipe recipe, Trial<T> trial)
        {
            Matrix = trial.NormalMatrix("A", recipe.Rows, recipe.Columns, Corners.DependentRows);
            Duals = [.. Enumerable.Range(0, recipe.Columns).Select(index => trial.Uniform("ln w_0", index, -2, 1))];
            Planted = [.. Enumerable.Range(0, recipe.Columns).Select(index => trial.Uniform("x", index, 1 / 16.0, 3))];
            if (!recipe.Consistent)
            {
                Matrix.Row(0).CopyTo(Matrix.Row(recipe.Rows - 1));
            }

            Targets = Matrix.Times<T>(Planted);
            if (!recipe.Consistent)
            {
                Targets[^1] += T.One;
            }

            StepSize = trial.Computed("eta", draws => StepSizeOf(recipe, draws));
        }

        // A, m x d.
        public Matrix<T> Matrix { get; }

        // b, exact: the products and sums of grid points have at most 53 digits.
        public T[] Targets { get; }

        // x, a positive solution on the grid.
        public T[] Planted { get; }

        // ln w_0, on the grid.
        public T[] Duals { get; }

        // eta.
        public T StepSize { get; }

        private static double StepSizeOf(Recipe recipe, Draws draws)
        {
            int columns = recipe.Columns;
            Matrix<Float64> matrix = new(
                recipe.Rows, columns, [.. Enumerable.Range(0, recipe.Rows * columns).Select(index =>
                    new Float64(draws.Outside(Corners.DependentRows).NormalEntry("A", index / columns, index % columns, recipe.Rows, columns)))]);
            Float64[] duals = [.. Enumerable.Range(0, columns).Select(index => new Float64(draws.Uniform("ln w_0", index, -2, 1)))];
            Float64[] planted = [.. Enumerable.Range(0, columns).Select(index => new Float64(draws.Uniform("x", index, 1 / 16.0, 3)))];
            if (!recipe.UnstableStep)
            {
                double largest = Math.Max(planted.Max(value => value.Value), Math.Exp(duals.Max(value => value.Value)));
                return recipe.StepFraction / (largest * Math.Pow(SingularValueDecomposition<Float64>.Compute(matrix).Largest.Value, 2));
            }

            Float64[] limit = BregmanProjection<Float64>.Compute<NegativeEntropy>(matrix, matrix.Times<Float64>(planted), duals).Weights;
            Matrix<Float64> scaled = matrix.Clone();
            for (int index = 0; index < scaled.Elements.Length; index++)
            {
                scaled.Elements[index] *= Float64.Sqrt(limit[index % columns]);
            }

            return 3 / Math.Pow(SingularValueDecomposition<Float64>.Compute(scaled).Largest.Value, 2);
        }
    }

    // One run of mirror descent, step by step: computed duals are taken as they are, and each step bounds its own rounding.
    private sealed class Descent<T>
        where T : struct, IReal<T>
    {
        private readonly Recipe _recipe;
        private readonly Matrix<RunningError<T>> _matrix;
        private readonly RunningError<T>[] _targets;
        private readonly RunningError<T> _stepSize;

        public Descent(Recipe recipe, Trial<T> trial)
        {
            _recipe = recipe;
            Problem = new(recipe, trial);
            _matrix = new(recipe.Rows, recipe.Columns, Exact(Problem.Matrix.Elements));
            _targets = Exact(Problem.Targets);
            _stepSize = RunningError<T>.Exact(Problem.StepSize);
        }

        public Problem<T> Problem { get; }

        // The states before and after each step.
        public IEnumerable<Step<T>> Run()
        {
            T[] duals = Arena.Map<T, T>(Problem.Duals, (dual, _) => Start(_recipe.StartAtReference ? dual : T.Zero));
            T[] multipliers = Arena.Vector<T>(_recipe.Rows);
            for (int time = 1; time <= _recipe.Steps; time++)
            {
                RunningError<T>[] weights = Weights(Exact(duals));
                RunningError<T>[] next = Exact(duals);
                RunningError<T>[] moved = Exact(multipliers);
                RunningError<T>[] residual = MirrorDescent.Step<RunningError<T>>(_matrix, _targets, _stepSize, weights, next, moved);
                duals = Arena.Map<RunningError<T>, T>(next, static (dual, _) => dual.Value);
                multipliers = Arena.Map<RunningError<T>, T>(moved, static (multiplier, _) => multiplier.Value);
                RunningError<T>[] after = Weights(Exact(duals));
                yield return new(time, weights, residual, after, Residual(after), next, moved);
            }
        }

        // A w - b.
        public RunningError<T>[] Residual(RunningError<T>[] weights) =>
            Arena.Map<RunningError<T>, RunningError<T>>(_matrix.Times<RunningError<T>>(weights), (value, row) => value - _targets[row]);

        // The weights, in the geometry of the run, whose duals are those of its start less A'c.
        public RunningError<T>[] WeightsAt(RunningError<T>[] multipliers) => Weights(
            Arena.Map<RunningError<T>, RunningError<T>>(
                _matrix.TransposeTimes<RunningError<T>>(multipliers),
                (shift, index) => RunningError<T>.Exact(Start(_recipe.StartAtReference ? Problem.Duals[index] : T.Zero)) - shift));

        // The weights whose logarithms are those of w_0 plus A'c.
        public RunningError<T>[] ReferenceAt(T[] multipliers) => Arena.Map<RunningError<T>, RunningError<T>>(
            _matrix.TransposeTimes<RunningError<T>>(Exact(multipliers)),
            (shift, index) => NegativeEntropy.Weight(RunningError<T>.Exact(Problem.Duals[index]) + shift));

        private RunningError<T>[] Weights(RunningError<T>[] duals) => Arena.Map<RunningError<T>, RunningError<T>>(duals, (dual, _) => _recipe.Geometry switch
        {
            Geometry.Burg => BurgEntropy.Weight(dual),
            Geometry.Euclidean => EuclideanPotential.Weight(dual),
            _ => NegativeEntropy.Weight(dual),
        });

        // The dual, in the geometry of the run, of the weight whose logarithm is given.
        private T Start(T logarithm) => _recipe.Geometry switch
        {
            Geometry.Burg => -T.Exp(-logarithm),
            Geometry.Euclidean => T.Exp(logarithm),
            _ => logarithm,
        };
    }

    // One step of mirror descent.
    // Time: Its number, from one.
    // Weights: w before it.
    // Residual: A w - b before it.
    // Next: w after it.
    // NextResidual: A w - b after it.
    // NextDuals: The duals after it, with the rounding of the step.
    // Multipliers: c after it, with the rounding of the step.
    private sealed record Step<T>(
        int Time, RunningError<T>[] Weights, RunningError<T>[] Residual, RunningError<T>[] Next, RunningError<T>[] NextResidual,
        RunningError<T>[] NextDuals, RunningError<T>[] Multipliers)
        where T : struct, IReal<T>
    {
        // |A w - b|^2/2 before the step.
        public RunningError<T> Loss => MatrixAlgebra.Dot<RunningError<T>>(Residual, Residual) / RunningError<T>.FromDyadic(2);

        // |A w - b|^2/2 after the step.
        public RunningError<T> NextLoss => MatrixAlgebra.Dot<RunningError<T>>(NextResidual, NextResidual) / RunningError<T>.FromDyadic(2);

        // |A (w' - w)|^2.
        public RunningError<T> Curvature => Sum((before, after) => (after - before) * (after - before));

        // g.(w - w') with g = A'(A w - b).
        public RunningError<T> Along => Sum((before, after) => before * (before - after));

        private RunningError<T> Sum(Func<RunningError<T>, RunningError<T>, RunningError<T>> term) =>
            Residual.Zip(NextResidual, term).Aggregate(RunningError<T>.Zero, (sum, value) => sum + value);
    }
}
