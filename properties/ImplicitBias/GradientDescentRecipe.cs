namespace Theorems.Properties.ImplicitBias;

/// <summary>A least-squares problem and gradient descent on it.</summary>
public sealed record GradientDescentRecipe
{
    /// <summary>The number m of rows of A.</summary>
    public int Rows { get; init; } = 4;

    /// <summary>The number d of columns of A.</summary>
    public int Columns { get; init; } = 8;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 64;

    /// <summary>eta s_1^2: between 0 and 2.</summary>
    public double StepFraction { get; init; } = 1;

    /// <summary>b is A x for some x; otherwise the last row repeats the first one with a target larger by one.</summary>
    public bool Consistent { get; init; } = true;

    /// <summary>w_0 is A'c_0; otherwise a random vector is added.</summary>
    public bool StartInRowSpace { get; init; } = true;

    /// <summary>The numbers that are drawn for descent without rounding are multiples of 2^-Bits: at most 26.</summary>
    public int Bits { get; init; }

    internal LeastSquaresInstance<T> Instance<T>(Trial<T> trial)
        where T : struct, IField<T> => new(
            new() { Rows = Rows, Columns = Columns, Consistent = Consistent, StartInRowSpace = StartInRowSpace }, trial,
            matrix => StepFraction / Math.Pow(SingularValueDecomposition<Float64>.Compute(matrix).Largest.Value, 2));
}

/// <summary>Gradient descent together with its multipliers c_t, over any field.</summary>
internal sealed class GradientRun<T>(LeastSquaresInstance<T> problem)
    where T : struct, IField<T>
{
    private readonly T[] _scratch = Arena.Vector<T>(problem.Start.Length);

    public T[] Weights { get; } = Arena.Copy<T>(problem.Start);

    /// <summary>c_t with w_t = A'c_t.</summary>
    public T[] Coefficients { get; } = Arena.Copy<T>(problem.Coefficients);

    /// <summary>w_t with all steps in one call, as the kernel is used outside; it goes through its blocks of rows backwards in every second step.</summary>
    public T[] Together(int steps)
    {
        T[] weights = Arena.Copy<T>(problem.Start);
        Descend(weights, steps);
        return weights;
    }

    public void Step()
    {
        T[] residual = problem.Matrix.Times<T>(Weights);
        for (int row = 0; row < residual.Length; row++)
        {
            Coefficients[row] -= problem.StepSize * (residual[row] - problem.Targets[row]);
        }

        Descend(Weights, 1);
    }

    private void Descend(T[] weights, int steps) => LeastSquares.GradientDescent<T, ArrayMemory<T>>(
        problem.Matrix.Elements, problem.Matrix.Rows, problem.Matrix.Columns, problem.Targets, problem.StepSize, steps, weights, _scratch);
}
