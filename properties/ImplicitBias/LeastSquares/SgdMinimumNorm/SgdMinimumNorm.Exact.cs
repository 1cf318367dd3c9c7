namespace Theorems.Properties.ImplicitBias;

// (a) and (b) over any field.
public sealed partial class SgdMinimumNorm : IAlgebraic<LeastSquaresRecipe>
{
    IEnumerable<Measurement<T>> IAlgebraic<LeastSquaresRecipe>.MeasureExactly<T>(LeastSquaresRecipe recipe, Trial<T> trial)
    {
        LeastSquaresProblem<T> problem = new(recipe, trial);
        Descent<T> descent = new(problem);
        long time = 0;
        foreach (int row in Enumerable.Range(0, recipe.Windows).SelectMany(window => Rows(recipe, trial, window)).Take(StepsWithin(problem)))
        {
            T rest = descent.Step(row);
            yield return InRowSpace.Zero(descent.OutsideRowSpace(), ++time);
            yield return OneStep.Zero(rest, time);
        }

        yield return OnAverage.Zero(descent.ExpectedDecrease(), time);
        if (recipe.Rows <= MostPaired)
        {
            yield return OnAverage.Zero(descent.TwoStepsPropagated(), time);
        }
    }

    // All pairs of so many rows are gone through.
    private const int MostPaired = 6;

    // Each comparison of (a) takes in the whole matrix; of a user's large one not all rows are gone through.
    private static int StepsWithin<T>(LeastSquaresProblem<T> problem)
        where T : struct, IField<T> => Math.Max(4, (1 << 18) / problem.Matrix.Elements.Length);

    // Stochastic gradient descent together with its multipliers c_t.
    private sealed class Descent<T>(LeastSquaresProblem<T> problem)
        where T : struct, IField<T>
    {
        private readonly Lazy<T[]> _solution = new(problem.Solve);

        public T[] Weights { get; } = Arena.Copy<T>(problem.Start);

        public T[] Coefficients { get; } = Arena.Copy<T>(problem.Coefficients);

        // |e'|^2 - |e|^2 + 2 eta rho (a.e) - eta^2 |a|^2 rho^2 of a step on a row with rho = a.w - b, which is zero.
        public T Step(int row)
        {
            T before = SquaredError(Weights);
            T along = AlongRow(row);
            T residual = LeastSquares.StochasticStep<T, ArrayMemory<T>>(
                problem.Matrix.Elements, problem.Matrix.Columns, row, problem.Targets[row], problem.StepSize, Weights);
            Coefficients[row] -= problem.StepSize * residual;
            T squaredRow = MatrixAlgebra.Dot<T>(problem.Matrix.Row(row), problem.Matrix.Row(row));
            T moved = problem.StepSize * residual;
            return SquaredError(Weights) - before + (T.FromDyadic(2) * moved * along) - (moved * moved * squaredRow);
        }

        // w_t - A'c_t, component by component.
        public T[] OutsideRowSpace()
        {
            T[] combination = problem.Matrix.TransposeTimes<T>(Coefficients);
            return [.. Weights.Select((weight, column) => weight - combination[column])];
        }

        // E|e'|^2 - |e|^2 + (|Ae|^2 - |r|^2)/|A|_F^2 for one Kaczmarz step with p_i = |a_i|^2/|A|_F^2; zero.
        public T ExpectedDecrease()
        {
            T before = SquaredError(Weights);
            T total = problem.Matrix.SquaredNorm();
            (T expected, T image) = (T.Zero, T.Zero);
            for (int row = 0; row < problem.Matrix.Rows; row++)
            {
                T[] next = Arena.Copy<T>(Weights);
                T along = AlongRow(row);
                T residual = LeastSquares.KaczmarzStep<T, ArrayMemory<T>>(problem.Matrix.Elements, problem.Matrix.Columns, row, problem.Targets[row], next);
                T probability = MatrixAlgebra.Dot<T>(problem.Matrix.Row(row), problem.Matrix.Row(row)) / total;
                expected += probability * SquaredError(next);
                // a.w - b is a.e - r.
                T apart = along - residual;
                image += (along * along) - (apart * apart);
            }

            return expected - before + (image / total);
        }

        // tr C_2 as the rate of (b) propagates it, less the mean of |e''|^2 over all pairs of rows; zero.
        public T TwoStepsPropagated()
        {
            T[] error = [.. Weights.Select((weight, column) => weight - _solution.Value[column])];
            T[] image = problem.Matrix.Times<T>(_solution.Value);
            T[] apart = [.. problem.Targets.Select((target, row) => target - image[row])];
            T propagated = Propagation<T>.Traces(problem.Matrix, error, apart, 2).Last().Trace;
            T total = problem.Matrix.SquaredNorm();
            T mean = T.Zero;
            for (int pair = 0; pair < problem.Matrix.Rows * problem.Matrix.Rows; pair++)
            {
                T[] next = Arena.Copy<T>(Weights);
                T probability = T.One;
                foreach (int row in (int[])[pair / problem.Matrix.Rows, pair % problem.Matrix.Rows])
                {
                    LeastSquares.KaczmarzStep<T, ArrayMemory<T>>(problem.Matrix.Elements, problem.Matrix.Columns, row, problem.Targets[row], next);
                    probability *= MatrixAlgebra.Dot<T>(problem.Matrix.Row(row), problem.Matrix.Row(row)) / total;
                }

                mean += probability * SquaredError(next);
            }

            return propagated - mean;
        }

        // a.e.
        private T AlongRow(int row)
        {
            ReadOnlySpan<T> a = problem.Matrix.Row(row);
            return MatrixAlgebra.Dot(a, Weights) - MatrixAlgebra.Dot(a, _solution.Value);
        }

        private T SquaredError(T[] weights)
        {
            T sum = T.Zero;
            for (int column = 0; column < weights.Length; column++)
            {
                T difference = weights[column] - _solution.Value[column];
                sum += difference * difference;
            }

            return sum;
        }
    }

    // One step as a formula, and the projection that Kaczmarz's step size makes of it.
    private sealed class StepFormula : IClosedForm
    {
        public string Id => "sgd-minimum-norm";

        public string Title => "one step on the row A_0, A_1 with the target b_0, at the rate eta_0 and at Kaczmarz's";

        public IEnumerable<Formula<T>> Formulas<T>(Trial<T> trial)
            where T : struct, IField<T>
        {
            ArrayMemory<T> row = trial.NormalVector("A", 2);
            T target = trial.Normal("b", 0);
            T[] weights = trial.NormalVector("w", 2);
            LeastSquares.StochasticStep<T, ArrayMemory<T>>(row, 2, 0, target, trial.Normal("eta", 0), weights);
            yield return new("w_0 at the rate eta_0", weights[0]);

            T[] projected = trial.NormalVector("w", 2);
            LeastSquares.KaczmarzStep<T, ArrayMemory<T>>(row, 2, 0, target, projected);
            yield return new("w_0 after Kaczmarz's step", projected[0]);
        }
    }
}
