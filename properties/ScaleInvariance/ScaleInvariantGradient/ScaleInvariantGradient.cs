namespace Theorems.Properties.ScaleInvariance;

/// <summary>The gradient of a loss that ignores the scale of its parameters is orthogonal to them and inversely proportional to their scale.</summary>
public sealed class ScaleInvariantGradient : Theorem<ScaleInvariantGradient.Recipe>,
    IAlgebraic<ScaleInvariantGradient.Recipe>, IAnalytic<ScaleInvariantGradient.Recipe>, IGolden<ScaleInvariantGradient.Recipe>
{
    public override string Words =>
        "The gradient of a loss that ignores the scale of its parameters is orthogonal to them, and c times smaller at c times them.";

    public override string Setting => "L(c w) = L(w) for every c > 0";

    private static readonly Identity Derivative = new("derivative", "the program's grad L(w).d is the derivative of L at w along d, a random direction");
    private static readonly Identity Radial = new("(1)", "grad L(w).w = 0");
    private static readonly Identity Inverse = new("(2)", "grad L(w) = c grad L(c w)");
    private static readonly Identity Longer = new("(3)", "|w - eta grad L(w)|^2 = |w|^2 + eta^2 |grad L(w)|^2: every step makes w longer");

    // In floats.
    private static readonly IReadOnlyDictionary<Identity, Identity> s_rectified = new[] { Derivative, Radial, Inverse, Longer }
        .ToDictionary(part => part, part => new Identity($"{part.Name} of a rectified network", "the same, within rounding"));

    public override IReadOnlyList<Part> Parts => [.. s_rectified.Keys, .. s_rectified.Values];

    /// <summary>A point, a factor, and a loss that ignores the scale of its parameters.</summary>
    public sealed record Recipe
    {
        /// <summary>The number of parameters (Rayleigh quotients), or of inputs of the networks.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>Whether the loss of the exact levels is that of a batch-normalised network instead of a Rayleigh quotient.</summary>
        public bool Network { get; init; }

        /// <summary>The number of hidden units of the rectified network.</summary>
        public int Units { get; init; } = 3;

        /// <summary>Added as a ridge to quotients and to variances of networks, which breaks the invariance.</summary>
        public double Defect { get; init; }

        /// <summary>Evaluates the losses at w plus a fixed vector.</summary>
        public bool Offset { get; init; }

        /// <summary>The factor c is negative.</summary>
        public bool NegativeFactor { get; init; }
    }

    public override Gen<Recipe> Recipes =>
        from dimension in Gen.Choose(2, 5)
        from network in Gen.Elements(false, true)
        from units in Gen.Choose(2, 5)
        select new Recipe { Dimension = dimension, Network = network, Units = units };

    public override bool Admits(Recipe recipe) => recipe is { Dimension: >= 2, Units: >= 2, Defect: 0, Offset: false };

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("L ignores the scale (a ridge, an epsilon of 1/8 in variances)", recipe => recipe with { Defect = 1 / 8.0 }, Breaks: Inverse),
        new("L ignores the scale (a rectified network with an epsilon of 1/1024)", recipe => recipe with { Defect = 1 / 1024.0 }, Breaks: s_rectified[Radial]),
        new("L ignores the scale (parameters offset by a vector)", recipe => recipe with { Offset = true }, Breaks: Radial),
        new("c > 0 (a rectified network)", recipe => recipe with { NegativeFactor = true }, Breaks: s_rectified[Inverse]),
    ];

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        if (!Losses.AreDefined(recipe.Dimension, recipe.Network, recipe.Defect, trial))
        {
            yield break;
        }

        ILoss<T, ArrayMemory<T>> loss = Losses.Draw(recipe.Dimension, 1, recipe.Network, recipe.Defect, trial);
        foreach ((Identity part, T[] left, T[] right) in Sides(recipe, trial, loss, Losses.Length(recipe.Dimension, recipe.Network), Along))
        {
            yield return part.Zero<T>([.. left.Zip(right, (one, other) => one - other)]);
        }

        T Along(T[] w, T[] direction) => Losses.Value(
            recipe.Dimension, recipe.Network, recipe.Defect, trial.Differentiated(),
            [.. w.Select((weight, index) => new Dual<T>(weight, direction[index]))]).Derivative;
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        RectifiedInstance<T> instance = new(recipe.Dimension, recipe.Units, 8, recipe.Defect, trial);
        foreach ((Identity part, RunningError<T>[] left, RunningError<T>[] right) in
            Sides(recipe, trial.Analysed(), instance, instance.Network.Length, instance.DerivativeOfLoss))
        {
            yield return s_rectified[part].Equal<T>(left, right).When(instance.HasGradient);
        }
    }

    private static IEnumerable<(Identity Part, T[] Left, T[] Right)> Sides<T>(
        Recipe recipe, Trial<T> trial, ILoss<T, ArrayMemory<T>> loss, int length, Func<T[], T[], T> derivative)
        where T : struct, IField<T>
    {
        T[] w = trial.NormalVector("w", length);
        T c = trial.Uniform("c", 0, 1 / 4.0, 4);
        c = recipe.NegativeFactor ? -c : c;
        T eta = trial.Uniform("eta", 0, 1 / 32.0, 1);
        T[] direction = trial.NormalVector("direction", length);
        T[] gradient = Arena.Vector<T>(length);
        loss.Gradient(0, w, gradient);
        yield return (Derivative, [MatrixAlgebra.Dot<T>(gradient, direction)], [derivative(w, direction)]);
        loss = recipe.Offset ? new OffsetLoss<T>(loss, trial.NormalVector("offset", length)) : loss;
        T[] scaled = Arena.Vector<T>(length);
        loss.Gradient(0, w, gradient);
        loss.Gradient(0, (T[])[.. w.Select(weight => c * weight)], scaled);
        T[] next = [.. w.Select((weight, index) => weight - (eta * gradient[index]))];
        // The product is zero if its first terms are what the last one takes away, and so both sides have a size.
        yield return (Radial, [MatrixAlgebra.Dot<T>(gradient.AsSpan(..^1), w.AsSpan(..^1))], [-(gradient[^1] * w[^1])]);
        yield return (Inverse, gradient, [.. scaled.Select(slope => c * slope)]);
        yield return (Longer, [MatrixAlgebra.Dot<T>(next, next)], [MatrixAlgebra.Dot<T>(w, w) + (eta * eta * MatrixAlgebra.Dot<T>(gradient, gradient))]);
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        RunningError<T>[] gradient = new RunningError<T>[recipe.Dimension];
        Losses.Draw(recipe.Dimension, 1, network: false, 0, trial.Analysed()).Gradient(0, trial.Analysed().NormalVector("w", recipe.Dimension), gradient);
        return gradient.Select((slope, index) => new Quantity<T>($"gradient[{index}]", 0, slope));
    }

    // A loss evaluated at its argument plus a fixed vector: no scale of the argument is ignored any more.
    private sealed class OffsetLoss<T>(ILoss<T, ArrayMemory<T>> loss, T[] offset) : ILoss<T, ArrayMemory<T>>
        where T : struct, IField<T>
    {
        public void Gradient(int step, ArrayMemory<T> parameters, ArrayMemory<T> gradient) =>
            loss.Gradient(step, (T[])[.. offset.Select((value, index) => value + parameters[index])], gradient);
    }
}
