namespace Theorems.Properties.ImplicitBias;

// (a), (b) and (d) over any field.
public sealed partial class MirrorDescentBregmanProjection : IAlgebraic<MirrorDescentBregmanProjection.Recipe>
{
    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial) =>
        new BurgDescent<T>(recipe, trial).Identities(ExactSteps(recipe));

    private static int ExactSteps(Recipe recipe) => Math.Min(recipe.Steps, 3);

    // Mirror descent with Burg's entropy, where everything but the logarithms in divergences is rational.
    // The problem is made backwards: w* and multipliers are drawn, and the start has the duals of w* plus A'c. So w* is the Bregman projection of the start
    // exactly. Logarithms cancel from
    // (b) and (d): D(x, y) enters as its rational part sum x/y - 1.
    private sealed class BurgDescent<T>
        where T : struct, IField<T>
    {
        private readonly Recipe _recipe;
        private readonly Matrix<T> _matrix;
        private readonly T[] _limit;
        private readonly T[] _targets;
        private readonly T[] _start;
        private readonly T[] _multipliers;
        private readonly T[] _other;
        private readonly T _stepSize;

        public BurgDescent(Recipe recipe, Trial<T> trial)
        {
            _recipe = recipe;
            _matrix = trial.NormalMatrix("A", recipe.Rows, recipe.Columns, Corners.DependentRows);
            _limit = [.. Enumerable.Range(0, recipe.Columns).Select(index => trial.Uniform("w*", index, 1 / 4.0, 3))];
            _targets = _matrix.Times<T>(_limit);
            _multipliers = [.. Enumerable.Range(0, recipe.Rows).Select(index => trial.Uniform("c", index, -1 / 64.0, 1 / 64.0))];
            T[] shift = _matrix.TransposeTimes<T>(_multipliers);
            _start = [.. _limit.Select((weight, index) => BurgEntropy.Inverse(weight) + shift[index])];
            T[] direction = trial.NormalVector("z", recipe.Columns);
            T[] inside = PseudoInverse.SolveFullRowRank<T>(_matrix, _matrix.Times<T>(direction)).Solution;
            _other = [.. direction.Select((value, index) => value - inside[index])];
            _stepSize = trial.Uniform("eta", 0, 1 / 64.0, 1 / 16.0);
        }

        public IEnumerable<Measurement<T>> Identities(int steps)
        {
            T[] duals = Arena.Copy<T>(_start);
            T[] moved = Arena.Vector<T>(_recipe.Rows);
            T[] weights = Weights(duals);
            T two = T.One + T.One;
            for (int time = 1; time <= steps; time++)
            {
                T[] residual = MirrorDescent.Step<T>(_matrix, _targets, _stepSize, weights, duals, moved);
                T[] next = Weights(duals);
                T[] shift = _matrix.TransposeTimes<T>(moved);
                T[] change = [.. duals.Zip(_start, (dual, first) => dual - first)];
                yield return Duals.Zero<T>([.. change.Zip(shift, (value, expected) => value + expected), MatrixAlgebra.Dot<T>(change, _other)], time);

                T[] gradient = _matrix.TransposeTimes<T>(residual);
                T along = MatrixAlgebra.Dot<T>(gradient, weights) - MatrixAlgebra.Dot<T>(gradient, next);
                T loss = MatrixAlgebra.Dot<T>(residual, residual) / two;
                T right = (_stepSize * (along - (two * loss))) - Divergence(next, weights);
                yield return OneStep.Zero(Divergence(_limit, next) - Divergence(_limit, weights) - right, time);

                weights = next;
                T[] gap = [.. _matrix.Times<T>(weights).Zip(_targets, (value, target) => value - target)];
                T[] multipliers = [.. _multipliers.Zip(moved, (first, sum) => first - sum)];
                yield return Distance.Zero(Divergence(_limit, weights) + Divergence(weights, _limit) - MatrixAlgebra.Dot<T>(multipliers, gap), time);
            }
        }

        // The rational part of Burg's divergence sum x/y - ln(x/y) - 1.
        private static T Divergence(T[] x, T[] y) => x.Zip(y, (left, right) => (left / right) - T.One).Aggregate(T.Zero, (sum, term) => sum + term);

        private static T[] Weights(T[] duals) => [.. duals.Select(BurgEntropy.Inverse)];
    }
}
