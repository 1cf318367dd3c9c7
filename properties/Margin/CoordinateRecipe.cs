namespace Theorems.Properties.Margin;

/// <summary>How the steps of coordinate descent shrink.</summary>
public enum Shrinkage
{
    /// <summary>eta_t = 1/sqrt t.</summary>
    Decreasing,

    /// <summary>eta_t = eta.</summary>
    Constant,

    /// <summary>None: the exact line search of AdaBoost.</summary>
    None,
}

/// <summary>Descent on points with a known l1 margin.</summary>
public sealed record CoordinateRecipe
{
    /// <summary>The number n of points.</summary>
    public int Points { get; init; } = 5;

    /// <summary>The dimension d.</summary>
    public int Dimension { get; init; } = 5;

    /// <summary>How steps shrink.</summary>
    public Shrinkage Shrinkage { get; init; }

    /// <summary>eta of constant steps, and of the bound.</summary>
    public double StepSize { get; init; } = 0.125;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 512;

    /// <summary>The points are separable; otherwise the negative of the first is added.</summary>
    public bool Separable { get; init; } = true;

    /// <summary>Steps go along one coordinate, steepest in the l1 norm; otherwise along the gradient, steepest in the l2 norm.</summary>
    public bool AlongCoordinates { get; init; } = true;

    /// <summary>Many columns tell a little each, so that margins in the l1 and the l2 norm have different directions.</summary>
    public bool Discordant { get; init; }

    /// <summary>The points are this many times as long.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>The matrix of Rudin, Daubechies and Schapire instead of drawn points.</summary>
    public bool Rudin { get; init; }
}
