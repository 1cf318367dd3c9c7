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
