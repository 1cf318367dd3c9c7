namespace Theorems.Properties.DeepLinear;

/// <summary>Gradient flow conserves how neighbouring layers are balanced; a step of descent moves it by a known term of second order.</summary>
/// <remarks>Notes 002 (Telgarsky). Papers: Arora, Cohen, Hazan, ICML 2018; Du, Hu, Lee, "Algorithmic regularization in learning deep homogeneous models", NeurIPS 2018.</remarks>
public sealed class BalancednessConservation : Claim<BalanceRecipe>, IAlgebraic<BalanceRecipe>, IAnalytic<BalanceRecipe>, IGolden<BalanceRecipe>
{
    private const string Steps = "(ii) steps";
    private const string Rows = "(iv) gated units";

    public override string Id => "balancedness-conservation";

    public override string Subject => "deep-linear";

    public override Statement Statement => new()
    {
        Words = "Gradient flow conserves the balance of neighbouring linear layers, and gradient descent moves it by a term of second order in the step only; with rectified units the same holds unit by unit.",
        Formula = """
            P_k = W_(k+1)^T W_(k+1) - W_k W_k^T, any loss of the outputs
            (i) W_(k+1)^T G_(k+1) = G_k W_k^T
            (ii) after any number of steps W_k -= eta G_k: P_k(t) - P_k(0) = eta^2 sum_s (G_(k+1)^T G_(k+1) - G_k G_k^T), so |P_k(t) - P_k(0)| <= eta^2 sum_s |G_(k+1)^T G_(k+1) - G_k G_k^T|
            (iii) dP_k/dt = 0 along W_k' = -G_k
            (iv) positively homogeneous units: the diagonals of (i) and (ii)
            """,
        Notes = "002 (Telgarsky): \"It balances the Frobenius norms\"; \"There's a theorem by Jason Lee and Simon Du that says they should go to infinity in lockstep\".",
        Source = "Arora, Cohen, Hazan, ICML 2018 (arXiv 1802.06509); Du, Hu, Lee, NeurIPS 2018 (arXiv 1806.00900).",
        Sketch = """
            Both sides of (i) are (W_L .. W_(k+1))^T G (W_k .. W_1)^T, with G the gradient of the product. So the terms of first order in eta cancel in
            P_k(W - eta G), and those of second order are left. A unit h = g s with slope g: both diagonal entries are the sum over points of dloss/dh times h.
            """,
    };

    public override Effort Effort => new(PrimeField: 10_000, Dropped: 64);

    public override Gen<BalanceRecipe> Recipes =>
        from depth in Gen.Choose(2, 4)
        from inputs in Gen.Elements(1, 2, 2, 3, 3)
        from width in Gen.Elements(2, 3)
        from points in Gen.Choose(2, 3)
        from steps in Gen.Choose(2, 5)
        select new BalanceRecipe { Depth = depth, Inputs = inputs, Width = width, Points = points, Steps = steps };

    public override Gen<BalanceRecipe> RationalRecipes => Recipes.Where(recipe => recipe.Depth <= 3).Select(recipe => recipe with { Steps = Math.Min(recipe.Steps, 2) });

    public override bool Admits(BalanceRecipe recipe) => recipe is { Depth: >= 2, Inputs: >= 1, Width: >= 1, Points: >= 1, Steps: >= 1 };

    public override BalanceRecipe Canonical => new() { Steps = 4 };

    public override IReadOnlyList<Assumption<BalanceRecipe>> Assumptions =>
    [
        new("layers are linear (gated or rectified instead), for the whole matrix", recipe => recipe with { Linear = false, Width = 3, Points = 3, Steps = 6 }, Steps),
        new("units are positively homogeneous (squares or hyperbolic tangents instead)", recipe => recipe with { Homogeneous = false, Steps = 6 }, Rows),
        new("all layers take the same step", recipe => recipe with { Rule = StepRule.LayerwiseRates }, Steps),
        new("no weight decay", recipe => recipe with { Rule = StepRule.WeightDecay }, Steps),
        new("no momentum", recipe => recipe with { Rule = StepRule.Momentum, Steps = 6 }, Steps),
        new("steps follow the gradient (Adam instead)", recipe => recipe with { Rule = StepRule.Adam, Steps = 6 }, Steps),
    ];

    /// <remarks>Gradients of layers of degree q are of degree 2 L (q + 1) at most, squares as activations included; a step adds one, P_k doubles, and its square is judged.</remarks>
    public double Degree(BalanceRecipe recipe) => 4 * Enumerable.Range(0, ExactSteps(recipe)).Aggregate(1.0, (degree, _) => 1 + (2 * recipe.Depth * (degree + 1)));

    public IEnumerable<Measurement<T>> MeasureExactly<T>(BalanceRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        (T Value, T Slope) Gated(int layer, int unit, int point, T sum)
        {
            T gate = trial.Normal("gates", (((layer * 16) + unit) * 16) + point);
            return (gate * sum, gate);
        }

        Activation<T> linear = recipe.Linear ? (_, _, _, sum) => (sum, T.One) : Gated;
        Activation<T> gated = recipe.Homogeneous ? Gated : (_, _, _, sum) => (sum * sum, sum + sum);
        return BalanceChecks.Exact<T>(recipe, new(recipe, trial, linear), ExactSteps(recipe), "(i) gradients", Steps, "(iii) flow", whole: true)
            .Concat(BalanceChecks.Exact<T>(recipe, new(recipe, trial, gated), ExactSteps(recipe), "(iv) gradients of gated units", Rows, "(iv) flow of gated units", whole: false));
    }

    public IEnumerable<Measurement<T>> Measure<T>(BalanceRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> =>
        BalanceChecks.Sampled<T>(recipe, new(recipe, trial.Analysed(), recipe.Linear ? BalanceChecks.Linear : BalanceChecks.Rectified, RunningError<T>.Sqrt), Steps, whole: true)
            .Concat(BalanceChecks.Sampled<T>(recipe, new(recipe, trial.Analysed(), recipe.Homogeneous ? BalanceChecks.Rectified : BalanceChecks.HyperbolicTangent, RunningError<T>.Sqrt), Rows, whole: false));

    public IEnumerable<Quantity<T>> Snapshot<T>(BalanceRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => BalanceChecks.Snapshot<T>(recipe, new(recipe, trial.Analysed(), BalanceChecks.Linear));

    private static int ExactSteps(BalanceRecipe recipe) => recipe.Depth == 4 ? 1 : Math.Min(recipe.Steps, 2);
}
