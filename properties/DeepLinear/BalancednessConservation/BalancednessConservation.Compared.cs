namespace Theorems.Properties.DeepLinear;

// Each part along a run: whole matrices where layers are linear, their diagonals unit by unit.
public sealed partial class BalancednessConservation :
    IAlgebraic<BalancednessConservation.Recipe>, IAnalytic<BalancednessConservation.Recipe>, IGolden<BalancednessConservation.Recipe>
{
    private static Aspect Matrices => new(Gradients, Steps, Drift, Flow, Whole: true);

    private static Aspect Units => new(UnitGradients, UnitSteps, UnitDrift, UnitFlow, Whole: false);

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        (T Value, T Slope) Gated(int layer, int unit, int point, T sum)
        {
            T gate = trial.Normal("gates", (((layer * 16) + unit) * 16) + point);
            return (gate * sum, gate);
        }

        Activation<T> linear = recipe.Linear ? Linear : Gated;
        Activation<T> gated = recipe.Homogeneous ? Gated : (_, _, _, sum) => (sum * sum, sum + sum);
        return Matrices.Exact<T>(recipe, new(recipe, trial, linear)).Concat(Units.Exact<T>(recipe, new(recipe, trial, gated)));
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Rectifiers<T> rectifiers = new();
        Activation<RunningError<T>> linear = recipe.Linear ? Linear : rectifiers.At;
        Activation<RunningError<T>> rectified = recipe.Homogeneous ? rectifiers.At : HyperbolicTangent;
        return Matrices.Sampled(recipe, new(recipe, trial.Analysed(), linear, RunningError<T>.Sqrt), rectifiers)
            .Concat(Units.Sampled(recipe, new(recipe, trial.Analysed(), rectified, RunningError<T>.Sqrt), rectifiers));
    }

    private static int ExactSteps(Recipe recipe) => recipe.Depth == 4 ? 1 : Math.Min(recipe.Steps, 2);

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Run<RunningError<T>> run = new(recipe, trial.Analysed(), Linear);
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

    // The parts about whole matrices, or those about their diagonals.
    private sealed record Aspect(Identity Gradients, Identity Steps, Inequality Drift, Identity Flow, bool Whole)
    {
        public IEnumerable<Measurement<T>> Exact<T>(Recipe recipe, Run<T> run)
            where T : struct, IField<T>
        {
            Matrix<T>[] expected = [.. Enumerable.Range(1, recipe.Depth - 1).Select(run.Defect)];
            for (int step = 1; step <= ExactSteps(recipe); step++)
            {
                Matrix<T>[] gradients = run.Gradients();
                yield return IsGradient.Zero(run.MissedSlope(gradients), step);
                for (int layer = 1; layer < recipe.Depth; layer++)
                {
                    yield return Gradients.Zero(Entries(run.Mixed(gradients, layer)), step);
                    yield return Flow.Zero(Entries(run.Flow(gradients, layer)), step);
                    expected[layer - 1] = expected[layer - 1].Plus(run.Drift(gradients, layer));
                }

                run.Step(gradients);
                for (int layer = 1; layer < recipe.Depth; layer++)
                {
                    yield return Steps.Zero(Entries(run.Defect(layer).Minus(expected[layer - 1])), step);
                }
            }
        }

        // The run's own error analysis gives the rounding of both sides. A run that leaves the range of floats is not compared, nor one that meets a kink.
        public IEnumerable<Measurement<T>> Sampled<T>(Recipe recipe, Run<RunningError<T>> run, Rectifiers<T> rectifiers)
            where T : struct, IReal<T>
        {
            Matrix<RunningError<T>>[] start = [.. Enumerable.Range(1, recipe.Depth - 1).Select(run.Defect)];
            RunningError<T>[] bounds = new RunningError<T>[recipe.Depth - 1];
            for (int step = 1; step <= recipe.Steps; step++)
            {
                Matrix<RunningError<T>>[] gradients = run.Gradients();
                for (int layer = 1; layer < recipe.Depth; layer++)
                {
                    bounds[layer - 1] += Norm(run.Drift(gradients, layer));
                }

                run.Step(gradients);
            }

            for (int layer = 1; layer < recipe.Depth; layer++)
            {
                yield return Drift.AtMost(Norm(run.Defect(layer).Minus(start[layer - 1])), bounds[layer - 1], recipe.Steps)
                    .When(Condition.Both(Condition.InRange(bounds[layer - 1]), rectifiers.AreSure));
            }
        }

        private RunningError<T> Norm<T>(Matrix<RunningError<T>> matrix)
            where T : struct, IReal<T> => MatrixAlgebra.Norm<RunningError<T>>(Entries(matrix));

        private T[] Entries<T>(Matrix<T> matrix)
            where T : struct => Whole ? matrix.Elements : [.. Enumerable.Range(0, matrix.Rows).Select(index => matrix[index, index])];
    }

    // The gradients of a deep linear network of width one, and how a step moves its balance.
    private sealed class ClosedForm : IClosedForm
    {
        private const int Depth = 3;

        public string Id => "balancedness-conservation";

        public string Title => "three layers of one weight each, W1_0, W2_0, W3_0; G_0 is the slope of the loss in their product, eta_0 the rate";

        public IEnumerable<Formula<T>> Formulas<T>(Trial<T> trial)
            where T : struct, IField<T>
        {
            Matrix<T>[] layers = [.. Enumerable.Range(1, Depth).Select(layer => trial.NormalMatrix($"W{layer}", 1, 1))];
            Matrix<T>[] gradients = Kernels.DeepLinear.LayerGradients(layers, trial.NormalMatrix("G", 1, 1));
            for (int layer = 0; layer < Depth; layer++)
            {
                yield return new($"slope in W{layer + 1}_0", gradients[layer][0, 0]);
            }

            Kernels.DeepLinear.Step(layers, gradients, trial.Normal("eta", 0));
            yield return new("W2_0^2 - W1_0^2 after a step", Kernels.DeepLinear.Defect(layers, 1)[0, 0]);
        }
    }
}
