namespace Theorems.Properties.ImplicitBias;

/// <summary>Stochastic gradient descent together with its multipliers c_t, over any field.</summary>
internal sealed class ExactDescent<T>(LeastSquaresInstance<T> problem)
    where T : struct, IField<T>
{
    private readonly Lazy<T[]> _solution = new(problem.Solve);

    public T[] Weights { get; } = Arena.Copy<T>(problem.Start);

    public T[] Coefficients { get; } = Arena.Copy<T>(problem.Coefficients);

    /// <summary>One step on a row. Returns |e'|^2 - |e|^2 + eta (2 - eta |a|^2) (a.e)^2, which is zero; for inconsistent systems zero is returned.</summary>
    public T Step(int row)
    {
        T before = problem.Recipe.Consistent ? SquaredError() : T.Zero;
        T residual = LeastSquares.StochasticStep<T, ArrayMemory<T>>(
            problem.Matrix.Elements, problem.Matrix.Columns, row, problem.Targets[row], problem.StepSize, Weights);
        Coefficients[row] -= problem.StepSize * residual;
        if (!problem.Recipe.Consistent)
        {
            return T.Zero;
        }

        T squaredRow = MatrixAlgebra.Dot<T>(problem.Matrix.Row(row), problem.Matrix.Row(row));
        T decrease = problem.StepSize * (T.One + T.One - (problem.StepSize * squaredRow)) * residual * residual;
        return SquaredError() - before + decrease;
    }

    /// <summary>(a) and (b) along windows of rows.</summary>
    public IEnumerable<Measurement<T>> Identities(Trial<T> trial)
    {
        long time = 0;
        foreach (int row in Enumerable.Range(0, problem.Recipe.Windows).SelectMany(window => LeastSquaresInstance<T>.Window(problem.Recipe, trial, window)))
        {
            T decrease = Step(row);
            yield return Measurement.Zero<T>("(a)", ++time, OutsideRowSpace());
            if (problem.Recipe.Consistent)
            {
                yield return Measurement.Zero("(b) one step", time, decrease);
            }
        }

        if (problem.Recipe.Consistent)
        {
            yield return Measurement.Zero("(b) expectation", time, ExpectedDecrease());
        }
    }

    /// <summary>w_t - A'c_t, component by component.</summary>
    public T[] OutsideRowSpace()
    {
        T[] combination = problem.Matrix.TransposeTimes<T>(Coefficients);
        return [.. Weights.Select((weight, column) => weight - combination[column])];
    }

    /// <summary>E|e'|^2 - |e|^2 + |Ae|^2/|A|_F^2 for one Kaczmarz step with p_i = |a_i|^2/|A|_F^2; zero.</summary>
    public T ExpectedDecrease()
    {
        T before = SquaredError();
        T total = problem.Matrix.SquaredNorm();
        T expected = T.Zero;
        T image = T.Zero;
        for (int row = 0; row < problem.Matrix.Rows; row++)
        {
            T[] next = Arena.Copy<T>(Weights);
            T residual = LeastSquares.KaczmarzStep<T, ArrayMemory<T>>(
                problem.Matrix.Elements, problem.Matrix.Columns, row, problem.Targets[row], next);
            T probability = MatrixAlgebra.Dot<T>(problem.Matrix.Row(row), problem.Matrix.Row(row)) / total;
            expected += probability * SquaredError(next);
            image += residual * residual;
        }

        return expected - before + (image / total);
    }

    private T SquaredError() => SquaredError(Weights);

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
