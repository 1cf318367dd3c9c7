namespace Theorems.Properties.Margin;

/// <summary>Which points the logistic risk is about.</summary>
public enum RiskShape
{
    /// <summary>Random ones.</summary>
    Random,

    /// <summary>(1, a) and (-s, b), which pull the first coordinate to and fro.</summary>
    Discordant,
}

/// <summary>Gradient descent on the mean logistic loss.</summary>
public sealed record RiskRecipe
{
    /// <summary>The number n of points.</summary>
    public int Points { get; init; } = 4;

    /// <summary>The dimension d.</summary>
    public int Dimension { get; init; } = 3;

    /// <summary>eta beta.</summary>
    public double StepFraction { get; init; } = 0.5;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 256;

    /// <summary>The points are separable; otherwise the negative of the first is added.</summary>
    public bool Separable { get; init; } = true;

    /// <summary>Which points.</summary>
    public RiskShape Shape { get; init; }
}
