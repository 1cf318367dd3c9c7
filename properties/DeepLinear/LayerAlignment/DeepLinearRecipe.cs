namespace Theorems.Properties.DeepLinear;

/// <summary>A deep linear network with one output, trained by gradient descent on the mean logistic loss of signed points.</summary>
public sealed record DeepLinearRecipe
{
    /// <summary>The number L of layers.</summary>
    public int Depth { get; init; } = 3;

    /// <summary>The number d of inputs.</summary>
    public int Inputs { get; init; } = 3;

    /// <summary>The width of every hidden layer.</summary>
    public int Width { get; init; } = 3;

    /// <summary>The number n of points.</summary>
    public int Points { get; init; } = 4;

    /// <summary>The spread of the initial entries.</summary>
    public double Scale { get; init; } = 0.5;

    /// <summary>eta.</summary>
    public double StepSize { get; init; } = 0.125;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 1024;

    /// <summary>The points are separable by a direction with margin; otherwise the negatives of the first three are added.</summary>
    public bool Separable { get; init; } = true;

    /// <summary>R(W_0) is below R(0) = ln 2; otherwise training starts on the stable manifold of zero, with the product -1 against one point.</summary>
    public bool StartBelowZero { get; init; } = true;

    /// <summary>Layers are linear; otherwise the hidden ones are rectified.</summary>
    public bool Linear { get; init; } = true;

    /// <summary>Runs with a step that did not lower the risk by eta |grad|^2 / 2 are left out.</summary>
    public bool CheckDescent { get; init; } = true;

    /// <summary>All layers take the same step; otherwise layer k takes k times it.</summary>
    public bool EqualSteps { get; init; } = true;

    /// <summary>Multiplies all layers by 15/16 before each step, as weight decay does, unless false.</summary>
    public bool NoWeightDecay { get; init; } = true;

    /// <summary>Steps are plain gradients; otherwise they have a momentum of 1/2.</summary>
    public bool NoMomentum { get; init; } = true;

    /// <summary>The support vectors span the space, where the direction of the product is followed.</summary>
    public bool SupportSpans { get; init; } = true;

    /// <summary>A user's own points, each with its label, 1 or -1, at the end; replaces what would be drawn.</summary>
    public IReadOnlyList<double[]>? Data { get; init; }

    /// <summary>A direction that separates the user's points.</summary>
    internal double[]? Separator { get; init; }

    /// <summary>Networks to be trained on drawn points, or on a user's own. Most runs are short: the bounds hold at every time, and only one run in eight has to show that they last.</summary>
    /// <param name="data">The points, or null where they are to be drawn.</param>
    internal static Gen<DeepLinearRecipe> Trained(DeepLinearRecipe? data) =>
        from depth in Gen.Choose(2, 4)
        from inputs in Gen.Choose(2, 5)
        from width in Gen.Choose(2, 5)
        from points in Gen.Choose(2, 8)
        from scale in Gen.Choose(8, 25)
        from step in Gen.Choose(4, 19)
        from steps in Gen.Elements(128, 256, 256, 256, 256, 256, 512, 1024)
        select (data ?? new DeepLinearRecipe { Inputs = inputs, Points = points }) with
        {
            Depth = depth,
            Width = width,
            Scale = scale / 64.0,
            StepSize = step / 64.0,
            Steps = steps,
        };

    /// <summary>Networks small enough for fractions.</summary>
    internal static Gen<DeepLinearRecipe> Small =>
        from depth in Gen.Choose(2, 3)
        from inputs in Gen.Choose(1, 3)
        from width in Gen.Choose(1, 3)
        select new DeepLinearRecipe { Depth = depth, Inputs = inputs, Width = width, Steps = 2 };

    /// <summary>The recipe of a user's own points, one a row with its label at the end.</summary>
    internal static DeepLinearRecipe Of(IReadOnlyList<double[]> rows)
    {
        IReadOnlyList<double[]> points = SignedPoints.Read(rows);
        double[] separator = [.. SignedPoints.Separate(points).Point.Select(value => value.ToDouble())];
        return new() { Inputs = separator.Length, Points = points.Count, Data = points, Separator = separator };
    }
}
