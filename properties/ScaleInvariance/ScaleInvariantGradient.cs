namespace Theorems.Properties.ScaleInvariance;

/// <summary>The gradient of a loss that ignores the scale of its parameters is orthogonal to them and inversely proportional to their scale.</summary>
/// <remarks>Notes 001 (Arora). Paper: Li and Arora, "An exponential learning rate schedule for deep learning", ICLR 2020.</remarks>
public sealed class ScaleInvariantGradient : Claim<GradientRecipe>, IAlgebraic<GradientRecipe>, IAnalytic<GradientRecipe>, IGolden<GradientRecipe>
{
    private const string Rectified = " of a rectified network";

    public override string Id => "scale-invariant-gradient";

    public override string Subject => "scale-invariance";

    public override Statement Statement => new()
    {
        Words = "The gradient of a loss that ignores the scale of its parameters is orthogonal to them, and c times smaller at c times them.",
        Formula = """
            L(c w) = L(w) for every c > 0 (and the program's grad L is the derivative of L, in a random direction):
            (1) grad L(w).w = 0
            (2) grad L(w) = c grad L(c w)
            (3) |w - eta grad L(w)|^2 = |w|^2 + eta^2 |grad L(w)|^2: every step makes w longer
            """,
        Notes = "001 (Arora): \"f_theta = f_(c theta), for all c > 0\", so \"grad L at theta_0 = c grad L at c theta_0\".",
        Source = "Li and Arora, ICLR 2020 (arXiv 1910.07454); (1) is Euler's theorem on homogeneous functions.",
        Sketch = "Differentiate L(c w) = L(w) by c at c = 1 for (1), by w for (2). (3) expands the square; its mixed term is (1).",
    };

    public override Gen<GradientRecipe> Recipes =>
        from dimension in Gen.Choose(2, 5)
        from network in Gen.Elements(false, true)
        from units in Gen.Choose(2, 5)
        select new GradientRecipe { Dimension = dimension, Network = network, Units = units };

    public override bool Admits(GradientRecipe recipe) => recipe is { Dimension: >= 2, Units: >= 2, Defect: 0, Offset: false };

    public override GradientRecipe Canonical => new();

    public override IReadOnlyList<Assumption<GradientRecipe>> Assumptions =>
    [
        new("L ignores the scale (a ridge, an epsilon of 1/8 in variances)", recipe => recipe with { Defect = 1 / 8.0 }, Breaks: "(2)"),
        new("L ignores the scale (a rectified network with an epsilon of 1/1024)", recipe => recipe with { Defect = 1 / 1024.0 }, Breaks: "(1)" + Rectified),
        new("L ignores the scale (parameters offset by a vector)", recipe => recipe with { Offset = true }, Breaks: "(1)"),
        new("c > 0 (a rectified network)", recipe => recipe with { NegativeFactor = true }, Breaks: "(2)" + Rectified),
    ];

    /// <remarks>With w of degree one the gradient is P/Q: for quotients P has degree 4 and Q 4, for the network 25 and 24; (3) squares them, times eta and c.</remarks>
    public double Degree(GradientRecipe recipe) => recipe.Network ? 2 * (25 + 24 + 4) : 2 * (4 + 4 + 4);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(GradientRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        ILoss<T, ArrayMemory<T>> loss = Losses.Draw(recipe.Dimension, 1, recipe.Network, recipe.Defect, trial);
        T Derivative(T[] w, T[] direction) => Losses.Value(
            recipe.Dimension, recipe.Network, recipe.Defect, trial.Differentiated(), [.. w.Select((weight, index) => new Dual<T>(weight, direction[index]))]).Derivative;
        foreach ((string part, T[] differences) in Identities(recipe, trial, loss, Losses.Length(recipe.Dimension, recipe.Network), Derivative))
        {
            yield return Measurement.Zero<T>(part, 0, differences);
        }
    }

    public IEnumerable<Measurement<T>> Measure<T>(GradientRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        RectifiedInstance<T> instance = new(recipe.Dimension, recipe.Units, 8, recipe.Defect, trial);
        foreach ((string part, RunningError<T>[] differences) in Identities(recipe, trial.Analysed(), instance.Analysed, instance.Network.Length, instance.DerivativeOfLoss))
        {
            yield return Measurement.Equal<T>(part + Rectified, 0, differences);
        }
    }

    private static IEnumerable<(string Part, T[] Differences)> Identities<T>(
        GradientRecipe recipe, Trial<T> trial, ILoss<T, ArrayMemory<T>> loss, int length, Func<T[], T[], T> derivative)
        where T : struct, IField<T>
    {
        T[] w = trial.NormalVector("w", length);
        T c = trial.Uniform("c", 0, 1 / 4.0, 4);
        c = recipe.NegativeFactor ? -c : c;
        T eta = trial.Uniform("eta", 0, 1 / 32.0, 1);
        T[] direction = trial.NormalVector("direction", length);
        T[] gradient = Arena.Vector<T>(length);
        loss.Gradient(0, w, gradient);
        yield return ("derivative", [MatrixAlgebra.Dot<T>(gradient, direction) - derivative(w, direction)]);
        loss = recipe.Offset ? new OffsetLoss<T>(loss, trial.NormalVector("offset", length)) : loss;
        T[] scaled = Arena.Vector<T>(length);
        loss.Gradient(0, w, gradient);
        loss.Gradient(0, (T[])[.. w.Select(weight => c * weight)], scaled);
        T radial = MatrixAlgebra.Dot<T>(gradient, w);
        T[] next = [.. w.Select((weight, index) => weight - (eta * gradient[index]))];
        yield return ("(1)", [radial]);
        yield return ("(2)", [.. gradient.Select((slope, index) => slope - (c * scaled[index]))]);
        yield return ("(3)", [MatrixAlgebra.Dot<T>(next, next) - MatrixAlgebra.Dot<T>(w, w) - (eta * eta * MatrixAlgebra.Dot<T>(gradient, gradient))]);
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(GradientRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        RunningError<T>[] gradient = new RunningError<T>[recipe.Dimension];
        Losses.Draw(recipe.Dimension, 1, network: false, 0, trial.Analysed()).Gradient(0, trial.Analysed().NormalVector("w", recipe.Dimension), gradient);
        return gradient.Select((slope, index) => new Quantity<T>($"gradient[{index}]", 0, slope));
    }
}
