namespace Theorems.Properties.ImplicitBias;

/// <summary>What hidden units apply to their inputs.</summary>
public enum UnitActivation
{
    /// <summary>max(z, 0).</summary>
    Rectified,

    /// <summary>max(z, 0) + 1/4: not homogeneous.</summary>
    Shifted,

    /// <summary>The hyperbolic tangent in rounded arithmetic, the shifted rectifier where it would not be exact: not homogeneous.</summary>
    Tanh,
}

/// <summary>A network with two hidden layers, one of whose units is rescaled.</summary>
public sealed record PathNetworkRecipe
{
    /// <summary>The number of inputs.</summary>
    public int Inputs { get; init; } = 3;

    /// <summary>The number of units in the first hidden layer.</summary>
    public int First { get; init; } = 4;

    /// <summary>The number of units in the second hidden layer.</summary>
    public int Second { get; init; } = 3;

    /// <summary>The number of outputs.</summary>
    public int Outputs { get; init; } = 2;

    /// <summary>Which of the hidden units is rescaled, counted through both layers.</summary>
    public int Unit { get; init; }

    /// <summary>What hidden units apply.</summary>
    public UnitActivation Activation { get; init; }

    /// <summary>c is negative.</summary>
    public bool NegativeFactor { get; init; }

    /// <summary>The weights that leave the unit are divided by c.</summary>
    public bool Compensated { get; init; } = true;

    /// <summary>The unit's bias is multiplied by c as its other weights are.</summary>
    public bool BiasRescaled { get; init; } = true;

    /// <summary>The steps compared are those of gradient descent, not of Path-SGD.</summary>
    public bool PlainStep { get; init; }

    /// <summary>The norm compared is the Euclidean one of all weights, not the path norm.</summary>
    public bool EuclideanNorm { get; init; }
}
