namespace Theorems.Properties.ImplicitBias;

/// <summary>How momentum and step size are chosen for the singular values.</summary>
public enum HeavyBallRegime
{
    /// <summary>(1 - sqrt beta)^2 &lt;= eta s_j^2 &lt;= (1 + sqrt beta)^2 for every mode: all of them oscillate.</summary>
    Oscillating,

    /// <summary>eta = 2.2 (1 + beta)/s_1^2: the first mode diverges.</summary>
    StepTooLarge,

    /// <summary>sqrt beta is 0.6 of the least admissible: the last mode creeps.</summary>
    MomentumTooSmall,
}

/// <summary>A least-squares problem and gradient descent with momentum on it.</summary>
public sealed record HeavyBallRecipe
{
    /// <summary>The number m of rows of A.</summary>
    public int Rows { get; init; } = 4;

    /// <summary>The number d of columns of A.</summary>
    public int Columns { get; init; } = 8;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 128;

    /// <summary>How far sqrt beta lies from its least admissible value towards one.</summary>
    public double RootPosition { get; init; } = 0.25;

    /// <summary>Where eta lies in the admissible interval.</summary>
    public double StepPosition { get; init; } = 0.5;

    /// <summary>How both are chosen.</summary>
    public HeavyBallRegime Regime { get; init; }

    /// <summary>w_0 is A'c_0; otherwise a random vector is added.</summary>
    public bool StartInRowSpace { get; init; } = true;

    /// <summary>w_(-1) = w_0; otherwise w_0 - w_(-1) is random.</summary>
    public bool EmptyBuffer { get; init; } = true;

    internal LeastSquaresRecipe Problem => new() { Rows = Rows, Columns = Columns, StartInRowSpace = StartInRowSpace };

    /// <summary>sqrt beta for a matrix.</summary>
    internal double Root(Matrix<Float64> matrix)
    {
        (double largest, double smallest) = Extremes(matrix);
        return Root(largest, smallest);
    }

    /// <summary>eta for a matrix.</summary>
    internal double StepSize(Matrix<Float64> matrix)
    {
        (double largest, double smallest) = Extremes(matrix);
        double root = Root(largest, smallest);
        double low = Math.Pow((1 - root) / smallest, 2);
        double high = Math.Pow((1 + root) / largest, 2);
        return Regime switch
        {
            HeavyBallRegime.StepTooLarge => 2.2 * (1 + (root * root)) / (largest * largest),
            HeavyBallRegime.MomentumTooSmall => 0.98 * high,
            _ => low + (StepPosition * (high - low)),
        };
    }

    private double Root(double largest, double smallest)
    {
        double least = (largest - smallest) / (largest + smallest);
        return Draws.RoundToElevenBits(Regime == HeavyBallRegime.MomentumTooSmall ? 0.6 * least : least + (RootPosition * (1 - least)));
    }

    private static (double Largest, double Smallest) Extremes(Matrix<Float64> matrix)
    {
        SingularValueDecomposition<Float64> decomposition = SingularValueDecomposition<Float64>.Compute(matrix);
        return (decomposition.Largest.Value, decomposition.Smallest.Value);
    }
}
