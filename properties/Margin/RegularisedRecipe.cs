namespace Theorems.Properties.Margin;

/// <summary>The loss whose regularised optimum is taken.</summary>
public enum RegularisedLoss
{
    /// <summary>ln(1 + e^-m).</summary>
    Logistic,

    /// <summary>1/(1 + m).</summary>
    Inverse,

    /// <summary>(1 - m)^2/2.</summary>
    Squared,
}

/// <summary>Regularised classification on separable points.</summary>
public sealed record RegularisedRecipe
{
    /// <summary>The number n of points.</summary>
    public int Points { get; init; } = 4;

    /// <summary>The dimension d.</summary>
    public int Dimension { get; init; } = 3;

    /// <summary>r, 2 or 3: the power of the norm.</summary>
    public int Power { get; init; } = 2;

    /// <summary>lambda is two to this power.</summary>
    public int Exponent { get; init; } = -16;

    /// <summary>The loss.</summary>
    public RegularisedLoss Loss { get; init; }

    /// <summary>The points are separable; otherwise the negative of the first is added.</summary>
    public bool Separable { get; init; } = true;

    /// <summary>Judges also optima that are too short for the bound by length, or a lambda too large for the bound by lambda.</summary>
    public bool JudgeAll { get; init; }

    /// <summary>All points but one are the same, and that one is opposite to them but for a small common part: a minority that is voted down.</summary>
    public bool Outvoted { get; init; }
}
