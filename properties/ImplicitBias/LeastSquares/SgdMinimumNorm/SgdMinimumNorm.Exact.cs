namespace Theorems.Properties.ImplicitBias;

// (a) and (b) over any field.
public sealed partial class SgdMinimumNorm : IAlgebraic<LeastSquaresRecipe>
{
    IEnumerable<Measurement<T>> IAlgebraic<LeastSquaresRecipe>.MeasureExactly<T>(LeastSquaresRecipe recipe, Trial<T> trial)
    {
        LeastSquaresProblem<T> problem = new(recipe, trial);
        Descent<T> descent = new(problem);
        long time = 0;
        foreach (int row in Enumerable.Range(0, recipe.Windows).SelectMany(window => Rows(recipe, trial, window)))
        {
            T decrease = descent.Step(row);
            yield return InRowSpace.Zero(descent.OutsideRowSpace(), ++time);
            if (recipe.Consistent)
            {
                yield return OneStep.Zero(decrease, time);
            }
        }

        if (recipe.Consistent)
        {
            yield return OnAverage.Zero(descent.ExpectedDecrease(), time);
        }
    }

    // Stochastic gradient descent together with its multipliers c_t.
    private sealed class Descent<T>(LeastSquaresProblem<T> problem)
        where T : struct, IField<T>
    {
        private readonly Lazy<T[]> _solution = new(problem.Solve);

        public T[] Weights { get; } = Arena.Copy<T>(problem.Start);

        public T[] Coefficients { get; } = Arena.Copy<T>(problem.Coefficients);

        // |e'|^2 - |e|^2 + eta (2 - eta |a|^2) (a.e)^2 of a step on a row, which is zero; for inconsistent systems zero is returned.
        public T Step(int row)
        {
            T before = problem.Recipe.Consistent ? SquaredError(Weights) : T.Zero;
            T residual = LeastSquares.StochasticStep<T, ArrayMemory<T>>(
                problem.Matrix.Elements, problem.Matrix.Columns, row, problem.Targets[row], problem.StepSize, Weights);
            Coefficients[row] -= problem.StepSize * residual;
            if (!problem.Recipe.Consistent)
            {
                return T.Zero;
            }

            T squaredRow = MatrixAlgebra.Dot<T>(problem.Matrix.Row(row), problem.Matrix.Row(row));
            T decrease = problem.StepSize * (T.FromDyadic(2) - (problem.StepSize * squaredRow)) * residual * residual;
            return SquaredError(Weights) - before + decrease;
        }

        // w_t - A'c_t, component by component.
        public T[] OutsideRowSpace()
        {
            T[] combination = problem.Matrix.TransposeTimes<T>(Coefficients);
            return [.. Weights.Select((weight, column) => weight - combination[column])];
        }

        // E|e'|^2 - |e|^2 + |Ae|^2/|A|_F^2 for one Kaczmarz step with p_i = |a_i|^2/|A|_F^2; zero.
        public T ExpectedDecrease()
        {
            T before = SquaredError(Weights);
            T total = problem.Matrix.SquaredNorm();
            (T expected, T image) = (T.Zero, T.Zero);
            for (int row = 0; row < problem.Matrix.Rows; row++)
            {
                T[] next = Arena.Copy<T>(Weights);
                T residual = LeastSquares.KaczmarzStep<T, ArrayMemory<T>>(problem.Matrix.Elements, problem.Matrix.Columns, row, problem.Targets[row], next);
                T probability = MatrixAlgebra.Dot<T>(problem.Matrix.Row(row), problem.Matrix.Row(row)) / total;
                expected += probability * SquaredError(next);
                image += residual * residual;
            }

            return expected - before + (image / total);
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
