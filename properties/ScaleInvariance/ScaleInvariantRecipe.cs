namespace Theorems.Properties.ScaleInvariance;

/// <summary>What rho = 1 - lambda eta is.</summary>
public enum Decay
{
    /// <summary>0 &lt; rho &lt; 1.</summary>
    Partial,

    /// <summary>rho = 0: all of w is forgotten at each step.</summary>
    Complete,

    /// <summary>rho &lt; 0.</summary>
    Negative,
}

/// <summary>A descent on losses that ignore the scale of their parameters: Rayleigh quotients, or a small batch-normalised network.</summary>
public sealed record ScaleInvariantRecipe
{
    /// <summary>The number of parameters (Rayleigh quotients), or of inputs of the network.</summary>
    public int Dimension { get; init; } = 3;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 8;

    /// <summary>Whether the loss is that of a batch-normalised network with two units on a batch of four.</summary>
    public bool Network { get; init; }

    /// <summary>The number of steps of a rectified batch-normalised network in rounded arithmetic; zero for none.</summary>
    public int Training { get; init; }

    /// <summary>The number of hidden units of the rectified network.</summary>
    public int Units { get; init; } = 3;

    /// <summary>The size of the rectified network's batch.</summary>
    public int Samples { get; init; } = 8;

    /// <summary>False adds a ridge of 1/8 to the quotients, 1/8 to the variances of the exact network, 1/1024 to those of the rectified one.</summary>
    public bool Invariant { get; init; } = true;

    /// <summary>Added to the exponent -2t-1 of the learning rate.</summary>
    public int ExponentOffset { get; init; }

    /// <summary>What rho is.</summary>
    public Decay Decay { get; init; }
}
