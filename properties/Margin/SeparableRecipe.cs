namespace Theorems.Properties.Margin;

/// <summary>The loss of a margin.</summary>
public enum MarginLoss
{
    /// <summary>e^-m.</summary>
    Exponential,

    /// <summary>ln(1 + e^-m).</summary>
    Logistic,

    /// <summary>1/(2 (1 + m)^2): its tail is not exponential.</summary>
    Polynomial,
}

/// <summary>How the negative gradient becomes a step.</summary>
public enum Preconditioner
{
    /// <summary>The gradient itself.</summary>
    None,

    /// <summary>The factors 1, 4, 1/4, 1, 4 ... for the coordinates.</summary>
    Diagonal,

    /// <summary>Divided by the root of accumulated squares.</summary>
    AdaGrad,

    /// <summary>Divided by the root of a moving average of squares, with momentum.</summary>
    Adam,
}

/// <summary>What the points that touch the margin are like.</summary>
public enum SupportShape
{
    /// <summary>As many as dimensions, independent, all with positive weight.</summary>
    Generic,

    /// <summary>One more point on the margin, so that they depend on each other.</summary>
    Dependent,

    /// <summary>The points (1, 0) and (1, 1): the second touches the margin with weight zero.</summary>
    ZeroWeight,
}

/// <summary>Separable points whose maximum-margin vector is known, and a descent on them.</summary>
public sealed record SeparableRecipe
{
    /// <summary>The dimension d; also the number of support vectors.</summary>
    public int Dimension { get; init; } = 3;

    /// <summary>The number of points beyond the margin.</summary>
    public int Others { get; init; } = 2;

    /// <summary>The loss.</summary>
    public MarginLoss Loss { get; init; }

    /// <summary>eta times sum |z_n|^2; a fourth of it for the logistic loss.</summary>
    public double StepFraction { get; init; } = 0.5;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 1024;

    /// <summary>The points are separable; otherwise the negative of the first is added.</summary>
    public bool Separable { get; init; } = true;

    /// <summary>The support vectors.</summary>
    public SupportShape Support { get; init; }

    /// <summary>How the gradient becomes a step.</summary>
    public Preconditioner Preconditioner { get; init; }

    /// <summary>Descent starts at zero; otherwise at a random vector, a small one for the exponential loss, whose gradients have no bound.</summary>
    public bool StartAtZero { get; init; } = true;

    /// <summary>The bound contracts with mu, the least eigenvalue of sum alpha z z'; otherwise with 1, as if only theta mattered.</summary>
    public bool HessianLimits { get; init; } = true;

    /// <summary>Judges also runs that have not come near their limit after a quarter of the steps, from 1/(2 max|z|) on.</summary>
    public bool JudgeAll { get; init; }

    /// <summary>The step of (F) starts where all margins are zero.</summary>
    public bool Orthogonal { get; init; } = true;

    /// <summary>A user's own points, each with its label, 1 or -1, at the end; replaces what would be drawn.</summary>
    public IReadOnlyList<double[]>? Data { get; init; }

    /// <summary>The indices of the user's support vectors.</summary>
    internal IReadOnlyList<int>? DataSupport { get; init; }
}
