namespace Theorems.Properties.DeepLinear;

/// <summary>Factors of a matrix.</summary>
public sealed record SchattenRecipe
{
    /// <summary>The number L of factors.</summary>
    public int Depth { get; init; } = 2;

    /// <summary>The number of rows of the product.</summary>
    public int Rows { get; init; } = 3;

    /// <summary>The number of its columns.</summary>
    public int Columns { get; init; } = 3;

    /// <summary>The width between factors; at least the rank, which is the smaller of rows and columns.</summary>
    public int Width { get; init; } = 3;

    /// <summary>The spread of random entries.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>The inner width is enough for the rank; otherwise it is one less.</summary>
    public bool WideEnough { get; init; } = true;

    /// <summary>The power is 2/L; otherwise 1, as in the nuclear norm.</summary>
    public bool PowerOfDepth { get; init; } = true;

    /// <summary>All layers decay alike; otherwise the first one does not.</summary>
    public bool EqualDecay { get; init; } = true;

    internal int Rank => Math.Min(Rows, Columns);

    /// <summary>The widths from the columns to the rows.</summary>
    internal int WidthOf(int layer) => layer == 0 ? Columns : layer == Depth ? Rows : WideEnough ? Width : Rank - 1;

    /// <summary>W_1 .. W_L of random entries.</summary>
    internal Matrix<T>[] Factors<T>(Trial<T> trial)
        where T : struct, IField<T> =>
        [.. Enumerable.Range(1, Depth).Select(layer => trial.NormalMatrix($"W{layer}", WidthOf(layer), WidthOf(layer - 1)).Scale(T.FromDyadic(Scale)))];

    /// <summary>W_k = Q_k diag(s) Q_(k-1)^T.</summary>
    internal BalancedFactors<T> Balanced<T>(Trial<T> trial)
        where T : struct, IField<T> => new(
            [.. Enumerable.Range(0, Depth + 1).Select(layer => CayleyTransform.Orthogonal<T>(WidthOf(layer), trial.NormalVector($"Q{layer}", CayleyTransform.Parameters(WidthOf(layer)))))],
            [.. Enumerable.Range(0, Rank).Select(index => trial.Uniform("s", index, 0.25, 2))]);
}
