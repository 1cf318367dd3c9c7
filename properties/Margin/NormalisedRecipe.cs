namespace Theorems.Properties.Margin;

/// <summary>Descent on the logarithm of the exponential loss.</summary>
public sealed record NormalisedRecipe
{
    /// <summary>The number n of points.</summary>
    public int Points { get; init; } = 4;

    /// <summary>The dimension d.</summary>
    public int Dimension { get; init; } = 3;

    /// <summary>eta.</summary>
    public double StepSize { get; init; } = 0.5;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 256;

    /// <summary>The points are separable; otherwise the negative of the first is added.</summary>
    public bool Separable { get; init; } = true;

    /// <summary>Steps are divided by the loss; otherwise they are those of plain gradient descent.</summary>
    public bool Normalised { get; init; } = true;

    /// <summary>The points lie in the unit ball; otherwise they are ten times as long.</summary>
    public bool InUnitBall { get; init; } = true;
}
