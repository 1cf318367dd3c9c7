namespace Theorems.Properties.ScaleInvariance;

/// <summary>A point, a factor, and a loss that ignores the scale of its parameters.</summary>
public sealed record GradientRecipe
{
    /// <summary>The number of parameters (Rayleigh quotients), or of inputs of the networks.</summary>
    public int Dimension { get; init; } = 3;

    /// <summary>Whether the loss of the exact levels is that of a batch-normalised network instead of a Rayleigh quotient.</summary>
    public bool Network { get; init; }

    /// <summary>The number of hidden units of the rectified network.</summary>
    public int Units { get; init; } = 3;

    /// <summary>Added as a ridge to quotients and to variances of networks, which breaks the invariance.</summary>
    public double Defect { get; init; }

    /// <summary>Evaluates the losses at w plus a fixed vector.</summary>
    public bool Offset { get; init; }

    /// <summary>The factor c is negative.</summary>
    public bool NegativeFactor { get; init; }
}
