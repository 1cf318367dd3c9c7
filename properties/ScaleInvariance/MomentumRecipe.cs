namespace Theorems.Properties.ScaleInvariance;

/// <summary>Gradient descent with momentum on losses that ignore the scale of their parameters.</summary>
public sealed record MomentumRecipe
{
    /// <summary>The number of parameters (Rayleigh quotients), or of inputs of a network.</summary>
    public int Dimension { get; init; } = 3;

    /// <summary>The number of steps of the exact levels.</summary>
    public int Steps { get; init; } = 8;

    /// <summary>Whether the loss of the exact levels is that of a batch-normalised network with two units on a batch of four.</summary>
    public bool Network { get; init; }

    /// <summary>The number of steps of a rectified batch-normalised network in rounded arithmetic; zero for none.</summary>
    public int Training { get; init; }

    /// <summary>The number of hidden units of the rectified network.</summary>
    public int Units { get; init; } = 3;

    /// <summary>The size of the rectified network's batch.</summary>
    public int Samples { get; init; } = 8;

    /// <summary>Added to variances and as a ridge to quotients, which breaks the invariance.</summary>
    public double Defect { get; init; }

    /// <summary>Added to alpha where the schedule is made, so that it is no root of the quadratic any more.</summary>
    public double RootOffset { get; init; }

    /// <summary>Starts the run without weight decay with an empty buffer, as the slide does.</summary>
    public bool EmptyBuffer { get; init; }

    /// <summary>Added to the exponent -2t-1 of the learning rate.</summary>
    public int ExponentOffset { get; init; }

    /// <summary>lambda eta lies beyond (1 - sqrt gamma)^2, where alpha is complex.</summary>
    public bool ComplexRoots { get; init; }
}
