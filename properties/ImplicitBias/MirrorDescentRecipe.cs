namespace Theorems.Properties.ImplicitBias;

/// <summary>The geometry in which a run descends.</summary>
public enum Geometry
{
    /// <summary>sum w ln w - w: exponentiated gradient descent.</summary>
    Entropy,

    /// <summary>-sum ln w.</summary>
    Burg,

    /// <summary>|w|^2/2: gradient descent.</summary>
    Euclidean,
}

/// <summary>A least-squares problem with a positive solution, and mirror descent on it.</summary>
public sealed record MirrorDescentRecipe
{
    /// <summary>The number m of rows of A.</summary>
    public int Rows { get; init; } = 2;

    /// <summary>The number d of columns of A.</summary>
    public int Columns { get; init; } = 6;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 64;

    /// <summary>eta times s_1^2 times the largest element of w_0 and of a solution.</summary>
    public double StepFraction { get; init; } = 0.5;

    /// <summary>A w = b has a positive solution; otherwise a row is repeated with a target larger by one.</summary>
    public bool Consistent { get; init; } = true;

    /// <summary>The run starts at the reference point w_0; otherwise at ones.</summary>
    public bool StartAtReference { get; init; } = true;

    /// <summary>The geometry of the run.</summary>
    public Geometry Geometry { get; init; }

    /// <summary>eta is 3 over the largest eigenvalue of A diag(w*) A', which makes w* unstable.</summary>
    public bool UnstableStep { get; init; }
}
