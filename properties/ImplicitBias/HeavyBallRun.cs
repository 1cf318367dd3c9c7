namespace Theorems.Properties.ImplicitBias;

/// <summary>Gradient descent with momentum on least squares, over any field.</summary>
internal sealed class HeavyBallRun<T>
    where T : struct, IField<T>
{
    private readonly T[] _buffer;
    private readonly T[] _gradient;
    private readonly T[] _lastCoefficients;

    public HeavyBallRun(HeavyBallRecipe recipe, Trial<T> trial, bool emptyBuffer)
    {
        LeastSquaresRecipe problem = recipe.Problem;
        Problem = new(problem, trial, recipe.StepSize);
        Root = trial.Computed("root", draws => recipe.Root(LeastSquaresInstance<T>.InDoubles(problem, draws)));
        Weights = Arena.Copy<T>(Problem.Start);
        Coefficients = Arena.Copy<T>(Problem.Coefficients);
        _lastCoefficients = Arena.Copy<T>(Problem.Coefficients);
        _gradient = Arena.Vector<T>(Weights.Length);
        Displacement = emptyBuffer ? Arena.Vector<T>(Weights.Length) : trial.NormalVector("buffer", Weights.Length);

        // The kernel's buffer v moves w by -eta v.
        _buffer = [.. Displacement.Select(value => -(value / Problem.StepSize))];
    }

    public LeastSquaresInstance<T> Problem { get; }

    /// <summary>sqrt beta.</summary>
    public T Root { get; }

    /// <summary>beta.</summary>
    public T Momentum => Root * Root;

    /// <summary>w_0 - w_(-1).</summary>
    public T[] Displacement { get; }

    public T[] Weights { get; }

    /// <summary>c_t with w_t = A'c_t, for an empty buffer.</summary>
    public T[] Coefficients { get; }

    public void Step()
    {
        T[] image = Problem.Matrix.Times<T>(Weights);
        for (int row = 0; row < Coefficients.Length; row++)
        {
            T now = Coefficients[row];
            Coefficients[row] += (Momentum * (now - _lastCoefficients[row])) - (Problem.StepSize * (image[row] - Problem.Targets[row]));
            _lastCoefficients[row] = now;
        }

        MomentumDescent.Step<T, ArrayMemory<T>, Loss>(new(Problem), 0, Weights, _buffer, _gradient, Weights.Length, Momentum, T.Zero, Problem.StepSize);
    }

    private readonly record struct Loss(LeastSquaresInstance<T> Problem) : ILoss<T, ArrayMemory<T>>
    {
        public void Gradient(int step, ArrayMemory<T> parameters, ArrayMemory<T> gradient) => LeastSquares.Gradient<T, ArrayMemory<T>>(
            Problem.Matrix.Elements, Problem.Matrix.Rows, Problem.Matrix.Columns, Problem.Targets, parameters, gradient);
    }
}
