using Theorems.Kernels.Control;

namespace Theorems.Properties.Control;

/// <summary>A linear system x' = A x + B u with quadratic costs x^T Q x + u^T R u, starts of covariance S0, and a gain K that stabilises it.</summary>
/// <remarks>
/// What is drawn is A_K = A - B K rather than A, and of Frobenius norm below 7/16, so that K stabilises; A itself is of any kind. Its formulas are rational
/// in all that is drawn.
/// </remarks>
internal sealed class FeedbackSystem<T>
    where T : struct, IField<T>
{
    private const double LeastWeight = 0.25;

    private FeedbackSystem(Matrix<T> closed, Matrix<T> input, Matrix<T> gain, Matrix<T> stateCost, Matrix<T> inputCost, Matrix<T> start)
    {
        (Closed, Input, Gain, StateCost, InputCost, Start) = (closed, input, gain, stateCost, inputCost, start);
        CostToGo = Lyapunov.Solve(closed, stateCost.Plus(gain.TransposeTimes(inputCost.Times(gain))));
        Covariance = Lyapunov.Solve(closed.Transpose(), start);
        // Symmetric but for rounding, which certificates of its decomposition would see.
        Weight = inputCost.Plus(input.TransposeTimes(CostToGo.Times(input))).MirrorUpper();
        // With A = A_K + B K: (R + B'P B) K - B'P A = R K - B'P A_K.
        Mismatch = inputCost.Times(gain).Minus(input.TransposeTimes(CostToGo.Times(closed)));
    }

    /// <summary>A_K = A - B K, n x n.</summary>
    public Matrix<T> Closed { get; }

    /// <summary>B, n x m.</summary>
    public Matrix<T> Input { get; }

    /// <summary>K, m x n.</summary>
    public Matrix<T> Gain { get; }

    /// <summary>Q, n x n.</summary>
    public Matrix<T> StateCost { get; }

    /// <summary>R, m x m.</summary>
    public Matrix<T> InputCost { get; }

    /// <summary>S0, n x n.</summary>
    public Matrix<T> Start { get; }

    /// <summary>P_K = Q + K^T R K + A_K^T P_K A_K.</summary>
    public Matrix<T> CostToGo { get; }

    /// <summary>S_K = S0 + A_K S_K A_K^T.</summary>
    public Matrix<T> Covariance { get; }

    /// <summary>W = R + B^T P_K B, m x m.</summary>
    public Matrix<T> Weight { get; }

    /// <summary>E_K = W K - B^T P_K A, m x n; zero for the best gain.</summary>
    public Matrix<T> Mismatch { get; }

    /// <summary>C(K) = tr P_K S0.</summary>
    public T Cost => Inner(CostToGo, Start);

    /// <summary>grad C = 2 E_K S_K, m x n.</summary>
    public Matrix<T> Gradient => Mismatch.Times(Covariance).Scale(T.FromDyadic(2));

    /// <summary>Draws a system and its gain.</summary>
    /// <param name="states">n.</param>
    /// <param name="inputs">m.</param>
    /// <param name="trial">Draws.</param>
    /// <param name="weakness">B is divided by 2 to this power.</param>
    public static FeedbackSystem<T> Draw(int states, int inputs, Trial<T> trial, int weakness = 0) => new(
        Bounded(trial.NormalMatrix("A_K", states, states)).Scale(T.FromDyadic(0.875)),
        Bounded(trial.NormalMatrix("B", states, inputs)).Scale(T.FromDyadic(Math.ScaleB(1, -weakness))),
        trial.NormalMatrix("K", inputs, states), Definite(trial, "Q", states), Definite(trial, "R", inputs), Definite(trial, "S0", states));

    /// <summary>The same system under another gain K + D.</summary>
    public FeedbackSystem<T> Moved(Matrix<T> change) => new(Closed.Minus(Input.Times(change)), Input, Gain.Plus(change), StateCost, InputCost, Start);

    /// <summary>The same system under another start.</summary>
    public FeedbackSystem<T> From(Matrix<T> start) => new(Closed, Input, Gain, StateCost, InputCost, start);

    /// <summary>The same system with another cost of inputs.</summary>
    public FeedbackSystem<T> WithInputCost(Matrix<T> inputCost) => new(Closed, Input, Gain, StateCost, inputCost, Start);

    /// <summary>The same system over dual numbers, its gain moving along a direction.</summary>
    public FeedbackSystem<Dual<T>> Along(Matrix<T> direction)
    {
        Matrix<Dual<T>> move = new(direction.Rows, direction.Columns, [.. direction.Elements.Select(element => new Dual<T>(T.Zero, element))]);
        return new FeedbackSystem<Dual<T>>(
            Constant(Closed), Constant(Input), Constant(Gain), Constant(StateCost), Constant(InputCost), Constant(Start)).Moved(move);
    }

    /// <summary>W^-1 M.</summary>
    public Matrix<T> Unweighted(Matrix<T> matrix)
    {
        LdlDecomposition<T> decomposition = LdlDecomposition<T>.Compute(Weight);
        Matrix<T> result = new(matrix.Rows, matrix.Columns);
        for (int column = 0; column < matrix.Columns; column++)
        {
            T[] solved = decomposition.Solve([.. Enumerable.Range(0, matrix.Rows).Select(row => matrix[row, column])]);
            for (int row = 0; row < matrix.Rows; row++)
            {
                result[row, column] = solved[row];
            }
        }

        return result;
    }

    /// <summary>tr X^T Y.</summary>
    public static T Inner(Matrix<T> left, Matrix<T> right) => MatrixAlgebra.Dot<T>(left.Elements, right.Elements);

    // M/(1 + |M|^2), of norm at most 1/2.
    private static Matrix<T> Bounded(Matrix<T> matrix) => matrix.Scale(T.One / (T.One + matrix.SquaredNorm()));

    // L L^T + I/4.
    private static Matrix<T> Definite(Trial<T> trial, string name, int size)
    {
        Matrix<T> factor = trial.NormalMatrix(name, size, size);
        return factor.TimesTranspose(factor).Plus(MatrixAlgebra.Identity<T>(size).Scale(T.FromDyadic(LeastWeight)));
    }

    private static Matrix<Dual<T>> Constant(Matrix<T> matrix) => new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(Dual<T>.Constant)]);
}
