namespace Theorems.Properties.ImplicitBias;

/// <summary>How a solver turns the gradient of one row into a step.</summary>
public enum StepRule
{
    /// <summary>Along the row itself: stochastic gradient descent.</summary>
    Gradient,

    /// <summary>Divided by the root of accumulated squares: AdaGrad (Duchi, Hazan, Singer 2011).</summary>
    AdaGrad,

    /// <summary>Divided by the root of a moving average of squares, with momentum: Adam (Kingma, Ba 2015).</summary>
    Adam,
}

/// <summary>A least-squares problem A w = b and how a solver walks through its rows.</summary>
public sealed record LeastSquaresRecipe
{
    /// <summary>The number m of rows of A.</summary>
    public int Rows { get; init; } = 3;

    /// <summary>The number d of columns of A.</summary>
    public int Columns { get; init; } = 5;

    /// <summary>eta times M, the largest squared length of a row: between 0 and 2.</summary>
    public double StepFraction { get; init; } = 1;

    /// <summary>The number of windows of rows.</summary>
    public int Windows { get; init; } = 4;

    /// <summary>Rows are drawn with replacement, 3 m in each window; otherwise in turn, m in each window.</summary>
    public bool WithReplacement { get; init; }

    /// <summary>b is A x for some x; otherwise the last row repeats the first one with a target larger by one.</summary>
    public bool Consistent { get; init; } = true;

    /// <summary>w_0 is A'c_0; otherwise a random vector is added.</summary>
    public bool StartInRowSpace { get; init; } = true;

    /// <summary>Every row of the window is visited; otherwise the solver passes over the last row.</summary>
    public bool EveryRow { get; init; } = true;

    /// <summary>How the gradient becomes a step.</summary>
    public StepRule Rule { get; init; }

    /// <summary>The number of steps in all windows.</summary>
    internal int Steps => Windows * Rows * (WithReplacement ? 3 : 1);

    /// <summary>A user's own problem, one row of A and then its b in each array; replaces what would be drawn.</summary>
    public IReadOnlyList<double[]>? Data { get; init; }

    /// <summary>Rows of the user's A that are independent and span the others; null for drawn matrices, whose rows are independent.</summary>
    internal IReadOnlyList<int>? Basis { get; init; }
}
