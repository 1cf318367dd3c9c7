namespace Theorems.Properties.DeepLinear;

// The matrix to be completed, and both ways to do it.
public sealed partial class DeepMatrixCompletion
{
    // A matrix of Frobenius norm 1, and which of its entries are observed.
    private sealed class Instance<T>
        where T : struct, IReal<T>
    {
        // The relative gap to which the least nuclear norm is enclosed.
        private const double Gap = 1 / 32768.0;
        private readonly Recipe _recipe;
        private readonly Matrix<T>[] _turns;

        public Instance(Recipe recipe, Trial<T> trial)
        {
            _recipe = recipe;
            int size = recipe.Size;
            Matrix<T> product = trial.NormalMatrix("U", size, recipe.Rank).TimesTranspose(trial.NormalMatrix("V", size, recipe.Rank));
            Target = product.Scale(T.One / T.Sqrt(product.SquaredNorm()));
            // A cyclic band whose rows and columns are shuffled.
            Observed = new(size, size, [.. Enumerable.Range(0, size * size).Select(index => trial.Given("observed", index, draws =>
                (Place(draws, "row", index / size, size) + Place(draws, "column", index % size, size)) % size < recipe.Observed ? 1 : 0))]);
            int parameters = CayleyTransform.Parameters(size);
            _turns =
            [
                .. Enumerable.Range(0, recipe.Depth + 1)
                    .Select(turn => CayleyTransform.Orthogonal<T>(size, trial.NormalVector($"S{turn}", parameters))),
            ];
        }

        // M.
        public Matrix<T> Target { get; }

        // 1 at the entries that are observed, 0 at the others.
        public Matrix<T> Observed { get; }

        // |W - M|_F, which is relative to |M|_F = 1.
        public T Error(Matrix<T> completion) => MatrixAlgebra.Norm<T>(completion.Minus(Target).Elements);

        // Gradient descent on f = |W - M|^2/2 over the observed entries, for a product W of some layers; balanced, with equal singular values at the start.
        public Matrix<T> Descend(int depth)
        {
            T root = T.Exp(T.Log(T.FromDyadic(_recipe.Start)) / T.FromDyadic(depth));
            T[] roots = [.. Enumerable.Repeat(root, _recipe.Size)];
            Matrix<T>[] layers = new BalancedFactors<T>(_turns[..(depth + 1)], roots).Layers;
            T step = T.FromDyadic(_recipe.StepSize);
            for (int number = 1; number <= _recipe.Steps; number++)
            {
                Kernels.DeepLinear.Step(layers, Gradients(layers, Target, Observed), step);
            }

            return Kernels.DeepLinear.Product(layers);
        }

        // The gradients of f by each layer.
        public static Matrix<TField>[] Gradients<TField>(Matrix<TField>[] layers, Matrix<TField> target, Matrix<TField> observed)
            where TField : struct, IField<TField>
        {
            Matrix<TField> residual = Kernels.DeepLinear.Product(layers).Minus(target);
            for (int index = 0; index < residual.Elements.Length; index++)
            {
                residual.Elements[index] *= observed.Elements[index];
            }

            return Kernels.DeepLinear.LayerGradients(layers, residual);
        }

        // The error of a completion whose nuclear norm exceeds the least one by a certified relative gap at most; zero if the norm of M does not exceed it
        // by more.
        // In the second case M may be the completion of least norm, and how far the computed one lies from it is the gap's own.
        public T ErrorOfLeastNuclearNorm()
        {
            T gap = T.FromDyadic(Gap);
            NuclearNormCompletion<T> least = NuclearNormCompletion<T>.Compute(Target, Observed, gap);
            SingularValueDecomposition<T> target = SingularValueDecomposition<T>.Compute(Target);
            T norm = target.SingularValues.Aggregate(T.Zero, (sum, value) => sum + value);
            return T.Select(least.LowerBound + (gap * least.UpperBound) - norm, Error(least.Completion), T.Zero);
        }

        // The nuclear norm of a completion, whose distance from the least one the bounds on both sides limit.
        public Quantity<T> LeastNuclearNorm()
        {
            // Wide enough for the rounding of float32.
            NuclearNormCompletion<T> least = NuclearNormCompletion<T>.Compute(Target, Observed, T.FromDyadic(1 / 1024.0));
            T norm = SingularValueDecomposition<T>.Compute(least.Completion).SingularValues.Aggregate(T.Zero, (sum, value) => sum + value);
            T rounding = (least.UpperBound - least.LowerBound) / T.FromDyadic(T.UnitRoundoff);
            return new("least nuclear norm", 0, norm, rounding, "the gap between |X|_* and its dual bound");
        }

        // The place of one number among as many random ones as there are rows.
        private static int Place(Draws draws, string stream, int index, int size)
        {
            double own = draws.Unit(stream, index);
            return Enumerable.Range(0, size).Count(other => draws.Unit(stream, other) < own || (draws.Unit(stream, other) == own && other < index));
        }
    }
}
