namespace Theorems.Properties.Margin;

/// <summary>The hidden units of a network.</summary>
public enum HiddenUnit
{
    /// <summary>u.</summary>
    Linear,

    /// <summary>u^2.</summary>
    Quadratic,

    /// <summary>max(u, 0).</summary>
    Rectified,

    /// <summary>tanh u: not homogeneous.</summary>
    Hyperbolic,
}

/// <summary>A network with one hidden layer on labelled points.</summary>
public sealed record HomogeneousRecipe
{
    /// <summary>The hidden units.</summary>
    public HiddenUnit Unit { get; init; } = HiddenUnit.Rectified;

    /// <summary>The number n of points.</summary>
    public int Points { get; init; } = 4;

    /// <summary>The dimension d.</summary>
    public int Dimension { get; init; } = 3;

    /// <summary>The number h of hidden units.</summary>
    public int Hidden { get; init; } = 4;

    /// <summary>Parameters are drawn with a deviation of one to four; this times it.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Labels are drawn; otherwise they are the signs of the outputs.</summary>
    public bool RandomLabels { get; init; }

    /// <summary>Judges also where the loss is one or more.</summary>
    public bool JudgeAll { get; init; }

    /// <summary>The network has an output bias, a parameter of this value; zero for none.</summary>
    public double OutputBias { get; init; }

    /// <summary>The last coordinate of every point is one, so its weights are hidden biases.</summary>
    public bool HiddenBias { get; init; }

    /// <summary>The degree L that the theorem is told; zero for the right one.</summary>
    public int Degree { get; init; }

    /// <summary>The loss is 1/(1 + q) instead of e^-q.</summary>
    public bool InverseLoss { get; init; }

    /// <summary>This times theta is added to the gradient.</summary>
    public double WeightDecay { get; init; }

    /// <summary>One step of this size instead of a derivative; zero for the derivative.</summary>
    public double StepSize { get; init; }
}
