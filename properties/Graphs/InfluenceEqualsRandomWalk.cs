using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>The expected influence of one vertex on another in a network with random gates is the probability of a random walk between them.</summary>
/// <remarks>Notes 002 (Jegelka). Paper: Xu, Li, Tian, Sonobe, Kawarabayashi and Jegelka, ICML 2018, Theorem 1. Slow part: all patterns of twelve gates.</remarks>
public sealed class InfluenceEqualsRandomWalk(bool slow) : Claim<InfluenceRecipe>, IAlgebraic<InfluenceRecipe>, IGolden<InfluenceRecipe>
{
    private const string Jacobian = "(a) expected Jacobian";
    private const string Walk = "(b) normalised influence";
    private const string Normaliser = "(c) the normaliser is not zero";

    /// <summary>The claim without its slow part.</summary>
    public InfluenceEqualsRandomWalk()
        : this(false)
    {
    }

    public override string Id => "influence-equals-random-walk";

    public override string Subject => "graphs";

    public override Statement Statement => new()
    {
        Words = "Averaged over random gates, the influence of vertex y on vertex x after k layers is the probability of a k-step random walk from x to y.",
        Formula = """
            h_x^l = G^l W_l mean of h_u^(l-1) over u in N(x) and x; G gates, each open with probability rho, independent of everything; P the step of the walk with loops
            (a) E dh_x^k/dh_y^0 = rho^k (P^k)_xy W_k ... W_1; (b) I(x, y) = sum of its entries: I(x, y)/sum over z of I(x, z) = (P^k)_xy; (c) if the entries of W_k ... W_1 do not sum to zero, no I(x, .) does
            """,
        Notes = "002 (Jegelka): \"influence distribution can be shown to correspond in some way to the k-step random walk distribution\".",
        Source = "Xu, Li, Tian, Sonobe, Kawarabayashi, Jegelka, ICML 2018, Theorem 1.",
        Sketch = """
            The Jacobian is a sum over walks of k steps from x to y, each with its product of 1/(degree + 1), of weights and of k gates in different layers, whose mean is rho^k. So the gates
            factor out, and the walks sum to P^k. Rows of P^k sum to one, so the normaliser is rho^k times the sum of the entries of W_k ... W_1.
            """,
    };

    public override Gen<InfluenceRecipe> Recipes => InfluenceRows.Recipes(gates: slow ? 12 : 8, vertices: 8, channels: 3, depth: 4);

    public override Gen<InfluenceRecipe> RationalRecipes => InfluenceRows.Recipes(gates: 6, vertices: 5, channels: 2, depth: 3);

    public override bool Admits(InfluenceRecipe recipe) => recipe is { Vertices: >= 2, Channels: >= 1, Depth: >= 1, EdgePercent: > 0 };

    public override InfluenceRecipe Canonical => new();

    public override IReadOnlyList<Assumption<InfluenceRecipe>> Assumptions =>
    [
        new("a layer takes the mean over the closed neighbourhood (the sum instead)", recipe => recipe with { Aggregation = LayerAggregation.Sum }, Walk),
        new("a layer takes the mean over the closed neighbourhood (symmetric normalisation instead)", recipe => recipe with { Aggregation = LayerAggregation.SymmetricOnWheel, Vertices = 9, Channels = 1, Enumerated = false }, Walk),
        new("gates are identically distributed (open with probability 1/(degree + 1) instead)", recipe => recipe with { GatesByDegree = true, Depth = Math.Max(2, recipe.Depth), Enumerated = false }, Walk),
        new("gates are independent of the data (rectified units on fixed features instead)", recipe => recipe with { Rectified = true, Channels = 1, Enumerated = false }, Walk),
        new("influences are averaged before they are normalised (after it instead)", recipe => recipe with { RatioFirst = true, Vertices = 3, Channels = 1, Depth = 3, Enumerated = true }, Walk),
        new("the entries of W_k ... W_1 do not sum to zero (the rows of W_1 do)", recipe => recipe with { Centred = true, Channels = 2, Enumerated = false }, Normaliser),
    ];

    public override Claim WithSlowParts() => new InfluenceEqualsRandomWalk(true);

    // Each gate's probability appears k times, each weight once in a product of k, and quotients by sums of the same double both.
    public double Degree(InfluenceRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        return (recipe.Enumerated ? recipe.Vertices * recipe.Channels * recipe.Depth : 2 * recipe.Depth) + (4 * recipe.Depth);
    }

    public IEnumerable<Measurement<T>> MeasureExactly<T>(InfluenceRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(trial);
        Graph graph = recipe.Graph(trial);
        Matrix<T> layer = recipe.Layer<T>(graph);
        IReadOnlyList<Matrix<T>> weights = recipe.Weights(trial);
        T probability = trial.Uniform("rho", 0, 0.125, 0.875);
        T[] gates = recipe.Probabilities(graph, probability);
        GatedNetwork<T> network = new(layer, weights);
        Matrix<T> walk = InfluenceRows.Power(RandomWalk.Step<T>(graph), recipe.Depth);
        Matrix<T> jacobian = recipe.Rectified ? recipe.RectifiedJacobian(graph, layer, trial)
            : recipe.Enumerated ? network.Expectation(gates, one => one) : network.Jacobian(gates);
        Matrix<T> product = weights.Skip(1).Aggregate(weights[0], (inner, outer) => outer.Times(inner)).Scale(Enumerable.Repeat(probability, recipe.Depth).Aggregate(T.One, (all, one) => all * one));
        yield return Measurement.Zero<T>(Jacobian, recipe.Depth, jacobian.Minus(InfluenceRows.Kronecker(walk, product)).Elements);

        Matrix<T> influence = recipe.Rectified ? jacobian
            : recipe.RatioFirst ? network.Expectation(gates, one => InfluenceRows.Normalised(network.Influence(one))) : network.Influence(jacobian);
        bool[] vanishes = [.. Enumerable.Range(0, graph.VertexCount).Select(row => InfluenceRows.Sum<T>(influence.Row(row)).Equals(T.Zero))];
        Matrix<T> difference = InfluenceRows.Normalised(influence).Minus(walk);
        yield return Measurement.Zero<T>(Walk, recipe.Depth, [.. Enumerable.Range(0, vanishes.Length).Where(row => !vanishes[row]).SelectMany(row => difference.Row(row).ToArray())]);
        yield return Measurement.Zero(Normaliser, recipe.Depth, !recipe.Rectified && vanishes.Contains(true) ? T.One : T.Zero);
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(InfluenceRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => [];

    public IEnumerable<ExactQuantity> ExactSnapshot(InfluenceRecipe recipe) => InfluenceRows.Snapshot();
}
