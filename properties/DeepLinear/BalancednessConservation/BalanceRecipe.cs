namespace Theorems.Properties.DeepLinear;

/// <summary>How layers follow their gradients.</summary>
public enum StepRule
{
    /// <summary>W_k -= eta G_k.</summary>
    Gradient,

    /// <summary>W_k -= k eta G_k.</summary>
    LayerwiseRates,

    /// <summary>W_k is multiplied by 15/16 before each step.</summary>
    WeightDecay,

    /// <summary>Steps keep half of the one before.</summary>
    Momentum,

    /// <summary>Steps are divided by the root of a mean of squared gradients; a plain step where the number system has no roots.</summary>
    Adam,
}

/// <summary>A network trained for a few steps.</summary>
public sealed record BalanceRecipe
{
    /// <summary>The number L of layers.</summary>
    public int Depth { get; init; } = 3;

    /// <summary>The number of inputs, and of the units of every second hidden layer.</summary>
    public int Inputs { get; init; } = 2;

    /// <summary>The number of units of the other hidden layers.</summary>
    public int Width { get; init; } = 3;

    /// <summary>The number of points.</summary>
    public int Points { get; init; } = 3;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 2;

    /// <summary>Layers are linear; otherwise hidden units are gated in (i) to (iii), and rectified where they are sampled.</summary>
    public bool Linear { get; init; } = true;

    /// <summary>The units of (iv) are positively homogeneous; otherwise they are squares, and hyperbolic tangents where they are sampled.</summary>
    public bool Homogeneous { get; init; } = true;

    /// <summary>How layers follow their gradients.</summary>
    public StepRule Rule { get; init; }

    /// <summary>The width of a layer; that of the inputs for 0. The last one has at most two units.</summary>
    internal int WidthOf(int layer) => layer == Depth ? Math.Min(2, Width) : layer % 2 == 0 ? Inputs : Width;
}
