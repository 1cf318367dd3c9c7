namespace Theorems.Properties.ImplicitBias;

/// <summary>The solver of the claim or, with an assumption dropped, one of its relatives.</summary>
internal sealed class RowSolver<T>(LeastSquaresInstance<T> problem)
    where T : struct, IReal<T>
{
    private readonly T[] _squares = Arena.Vector<T>(problem.Start.Length);
    private readonly T[] _momentum = Arena.Vector<T>(problem.Start.Length);

    public T[] Weights { get; } = Arena.Copy<T>(problem.Start);

    public void Run(int[] window)
    {
        int skipped = problem.Recipe.EveryRow ? -1 : problem.Matrix.Rows - 1;
        foreach (int row in window)
        {
            if (row == skipped)
            {
                continue;
            }

            if (problem.Recipe.Rule == StepRule.Gradient)
            {
                LeastSquares.StochasticStep<T, ArrayMemory<T>>(
                    problem.Matrix.Elements, problem.Matrix.Columns, row, problem.Targets[row], problem.StepSize, Weights);
            }
            else
            {
                Adaptive(row);
            }
        }
    }

    // AdaGrad with eta 1/2; Adam with eta 1/64, b_1 = 7/8, b_2 = 127/128 and no bias correction.
    private void Adaptive(int row)
    {
        bool adam = problem.Recipe.Rule == StepRule.Adam;
        T rate = T.FromDyadic(adam ? 1 / 64.0 : 1 / 2.0);
        T keep = T.FromDyadic(adam ? 7 / 8.0 : 0);
        T keepSquares = T.FromDyadic(adam ? 127 / 128.0 : 1);
        T addSquares = adam ? T.One - keepSquares : T.One;
        Span<T> a = problem.Matrix.Row(row);
        T residual = MatrixAlgebra.Dot<T>(a, Weights) - problem.Targets[row];
        for (int column = 0; column < a.Length; column++)
        {
            T gradient = residual * a[column];
            _squares[column] = (keepSquares * _squares[column]) + (addSquares * gradient * gradient);
            _momentum[column] = (keep * _momentum[column]) + ((T.One - keep) * gradient);
            Weights[column] -= rate * _momentum[column] / (T.Sqrt(_squares[column]) + T.FromDyadic(1 / 1024.0));
        }
    }
}
