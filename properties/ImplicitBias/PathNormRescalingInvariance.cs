namespace Theorems.Properties.ImplicitBias;

/// <summary>Rescaling a rectified unit changes neither what the network computes nor its path norm nor what a step of Path-SGD does; it changes the Euclidean norm.</summary>
/// <remarks>Notes 002 (Srebro). Papers: Neyshabur, Tomioka, Srebro, COLT 2015; Neyshabur, Salakhutdinov, Srebro, NIPS 2015.</remarks>
public sealed class PathNormRescalingInvariance :
    Claim<PathNetworkRecipe>, IAlgebraic<PathNetworkRecipe>, IAnalytic<PathNetworkRecipe>, IGolden<PathNetworkRecipe>
{
    private const string Rounded = " in floats";

    public override string Id => "path-norm-rescaling-invariance";

    public override string Subject => "implicit-bias";

    public override Statement Statement => new()
    {
        Words = "Rescaling a unit of a rectified network changes neither its function nor its path norm nor a step of Path-SGD.",
        Formula = """
            f has rectified hidden units; w' multiplies what enters one of them, its bias included, by c > 0 and divides what leaves it by c; kappa_e = d phi_2^2 / d w_e^2
            (i) f(x; w') = f(x; w)
            (ii) phi_2(w')^2 = phi_2(w)^2 = the sum over all paths from an input or a bias to an output of the product of the squared weights
            (iii) without biases: phi_p(w) <= (max over units of the p-norm of what enters it)^depth, the outputs counted as one unit; and some rescaling makes it equal
            (iv) the step w_e -= eta g_e/kappa_e, g the gradient of a loss: the step of w' is the rescaled step of w
            (v) |w'|^2 - |w|^2 = (c^2 - 1) |entering|^2 + (1/c^2 - 1) |leaving|^2, so |w| is no function of f
            """,
        Notes = "002 (Srebro): \"If we look at a path norm instead ...\"; \"Path-SGD gives a minimum that generalizes much better\".",
        Source = "Neyshabur, Tomioka, Srebro, COLT 2015 (the norm); Neyshabur, Salakhutdinov, Srebro, NIPS 2015 (Path-SGD).",
        Sketch = """
            max(c z, 0) = c max(z, 0) gives (i). A path through the unit holds one weight that enters and one that leaves it: (ii). For (iii) phi_p is at most the product over layers of the
            largest norm that enters a unit; if all these are equal, so is every inequality on the way. As f and phi are invariant, g_e and kappa_e change with w_e by c^-1 and c^-2: (iv).
            """,
    };

    public override Gen<PathNetworkRecipe> Recipes =>
        from inputs in Gen.Choose(2, 4)
        from first in Gen.Choose(2, 4)
        from second in Gen.Choose(2, 4)
        from outputs in Gen.Choose(1, 3)
        from unit in Gen.Choose(0, first + second - 1)
        select new PathNetworkRecipe { Inputs = inputs, First = first, Second = second, Outputs = outputs, Unit = unit };

    public override bool Admits(PathNetworkRecipe recipe) =>
        recipe is { Inputs: >= 1, First: >= 1, Second: >= 1, Outputs: >= 1, Unit: >= 0 } && recipe.Unit < recipe.First + recipe.Second;

    public override PathNetworkRecipe Canonical => new();

    public override IReadOnlyList<Assumption<PathNetworkRecipe>> Assumptions =>
    [
        new("units are homogeneous (max(z, 0) + 1/4 instead)", recipe => recipe with { Activation = UnitActivation.Shifted }, Breaks: "(i)"),
        new("units are homogeneous (tanh instead)", recipe => recipe with { Activation = UnitActivation.Tanh }, Breaks: "(i)" + Rounded),
        new("c > 0", recipe => recipe with { NegativeFactor = true }, Breaks: "(i)" + Rounded),
        new("what leaves the unit is divided by c", recipe => recipe with { Compensated = false }, Breaks: "(ii)"),
        new("the unit's bias is rescaled, too", recipe => recipe with { BiasRescaled = false }, Breaks: "(i)"),
        new("the step is that of Path-SGD (gradient descent instead)", recipe => recipe with { PlainStep = true }, Breaks: "(iv)"),
        new("the norm is the path norm (|w| instead)", recipe => recipe with { EuclideanNorm = true }, Breaks: "(ii)"),
    ];

    /// <remarks>f has degree 4, g 8, kappa 4, phi^2 6, each at most 4 more once powers of c are cleared. (iv) over both kappas: 1 + 1 + 12 + 8 and c^4; a bound of 48 covers all parts. Differences are squared.</remarks>
    public double Degree(PathNetworkRecipe recipe) => 2 * 48;

    public IEnumerable<Measurement<T>> MeasureExactly<T>(PathNetworkRecipe recipe, Trial<T> trial)
        where T : struct, IField<T> =>
        PathNetworkComparison.Identities(recipe, new(recipe, trial), new FieldUnits<T>(recipe.Activation, trial), trial.Uniform("eta", 0, 1 / 16.0, 1))
            .Select(identity => Measurement.Zero<T>(identity.Part, 0, identity.Differences));

    public IEnumerable<Measurement<T>> Measure<T>(PathNetworkRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => new PathNetworkRounding<T>(recipe, trial).Measure(Rounded);

    public IEnumerable<Quantity<T>> Snapshot<T>(PathNetworkRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => new PathNetworkRounding<T>(recipe, trial).Snapshot();
}
