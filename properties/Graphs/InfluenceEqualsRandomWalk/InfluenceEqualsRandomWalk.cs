using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>The expected influence of one vertex on another in a network with random gates is the probability of a random walk between them.</summary>
/// <param name="graphs">A user's own graphs; they replace random ones.</param>
/// <param name="slow">Whether the gates go through all patterns of twelve, rather than of eight.</param>
public sealed partial class InfluenceEqualsRandomWalk(IReadOnlyList<Graph>? graphs = null, bool slow = false) :
    Theorem<InfluenceEqualsRandomWalk.Recipe>(graphs is null ? null : new() { Data = graphs, Vertices = graphs[0].VertexCount, Enumerated = false }),
    IAlgebraic<InfluenceEqualsRandomWalk.Recipe>, IAcceptsGraphs
{
    public override string Words =>
        "Averaged over random gates, the influence of vertex y on vertex x after k layers is the probability of a k-step random walk from x to y.";

    public override string Setting => """
        h_x^l = G^l W_l mean of h_u^(l-1) over u in N(x) and x;
        G diagonal gates, each open with probability rho, independent of each other and of everything else;
        P the step of the random walk with a loop at each vertex; I(x, y) = sum of the entries of E dh_x^k/dh_y^0
        """;

    private static readonly Identity Jacobian = new("(a) expected Jacobian", "E dh_x^k/dh_y^0 = rho^k (P^k)_xy W_k ... W_1");
    private static readonly Identity Walk = new("(b) normalised influence", "I(x, y)/sum over z of I(x, z) = (P^k)_xy");
    private static readonly Identity Normaliser =
        new("(c) the normaliser is not zero", "if the entries of W_k ... W_1 do not sum to zero, no sum over z of I(x, z) is 0");

    private static readonly Identity Gates = new("(d) every gate in its place", """
        dh^k/dh^0 = G^k (P kron W_k) ... G^1 (P kron W_1) for any diagonal G, and so in expectation for gates of different probabilities
            (through all patterns of gates where these are enumerated)
        """);

    public override IReadOnlyList<Part> Parts => [Jacobian, Walk, Normaliser, Gates];

    /// <summary>How a layer joins a vertex with its neighbours.</summary>
    public enum LayerAggregation
    {
        /// <summary>The mean over the vertex and its neighbours.</summary>
        Mean,

        /// <summary>The sum over them.</summary>
        Sum,

        /// <summary>The sum with weights 1/sqrt(d_x d_y), on the wheel with eight spokes, where d is 4 or 9 and the roots are rational.</summary>
        SymmetricOnWheel,
    }

    /// <summary>A gated network on a random graph.</summary>
    public sealed record Recipe
    {
        /// <summary>The number n of vertices.</summary>
        public int Vertices { get; init; } = 4;

        /// <summary>The number m of channels.</summary>
        public int Channels { get; init; } = 1;

        /// <summary>The number k of layers.</summary>
        public int Depth { get; init; } = 2;

        /// <summary>How many of a hundred pairs of vertices are joined, on average.</summary>
        public int EdgePercent { get; init; } = 50;

        /// <summary>Whether the expectation goes through all 2^(n m k) patterns of gates, rather than through the mean of each gate.</summary>
        public bool Enumerated { get; init; } = true;

        /// <summary>How a layer joins a vertex with its neighbours.</summary>
        public LayerAggregation Aggregation { get; init; }

        /// <summary>Whether a gate is open with probability 1/(degree + 1) rather than with the same one everywhere.</summary>
        public bool GatesByDegree { get; init; }

        /// <summary>Whether gates are those of rectified units on fixed features, and the expectation is over the signs of weights.</summary>
        public bool Rectified { get; init; }

        /// <summary>Whether influences are normalised before the expectation rather than after it.</summary>
        public bool RatioFirst { get; init; }

        /// <summary>Whether the rows of W_1 sum to zero.</summary>
        public bool Centred { get; init; }

        /// <summary>Which of a user's graphs.</summary>
        public int Graph { get; init; }

        /// <summary>A user's own graphs; replace random ones.</summary>
        public IReadOnlyList<Graph>? Data { get; init; }
    }

    private int MostEnumeratedGates => slow ? 12 : 8;

    public override Gen<Recipe> Recipes => Data is null
        ? Drawn(gates: MostEnumeratedGates, vertices: 8, channels: 3, depth: 4)
        : OnGiven(channels: 2, depth: 4);

    public override Gen<Recipe> RationalRecipes => Data is null ? Drawn(gates: 6, vertices: 5, channels: 2, depth: 3) : OnGiven(channels: 1, depth: 2);

    // Gates are not enumerated: there are 2^(n m k) patterns.
    private Gen<Recipe> OnGiven(int channels, int depth) =>
        from graph in Gen.Choose(0, Data!.Data!.Count - 1)
        from m in Gen.Choose(1, channels)
        from k in Gen.Choose(1, depth)
        select Data with { Graph = graph, Vertices = Data.Data[graph].VertexCount, Channels = m, Depth = k };

    public override Effort Effort => Data is null ? base.Effort : Effort.OnGivenData(Data.Data!.Max(graph => (long)graph.VertexCount * graph.VertexCount));

    public string GraphsNeeded => "Any graph will do that has two vertices or more.";

    public Claim On(IReadOnlyList<Graph> own) => new InfluenceEqualsRandomWalk(own);

    // Half of them go through all patterns of at most so many gates.
    private static Gen<Recipe> Drawn(int gates, int vertices, int channels, int depth) =>
        from enumerated in Gen.Elements(true, false)
        from n in Gen.Choose(3, enumerated ? Math.Min(8, gates) : vertices)
        from m in Gen.Choose(1, enumerated ? Math.Min(3, gates / n) : channels)
        from k in Gen.Choose(1, enumerated ? Math.Min(4, gates / (n * m)) : depth)
        from percent in Gen.Elements(30, 50, 80)
        select new Recipe { Vertices = n, Channels = m, Depth = k, EdgePercent = percent, Enumerated = enumerated };

    // Every pattern of gates is gone through, so that another dozen of them takes minutes.
    public override bool Admits(Recipe recipe) => recipe is { Vertices: >= 2, Channels: >= 1, Depth: >= 1, EdgePercent: > 0 }
        && (!recipe.Enumerated || recipe.Vertices * recipe.Channels * recipe.Depth <= MostEnumeratedGates)
        && (Data is null || (!recipe.Enumerated && recipe.Vertices == Data.Data![recipe.Graph].VertexCount));

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("a layer takes the mean over the closed neighbourhood (the sum instead)", recipe => recipe with { Aggregation = LayerAggregation.Sum }, Walk),
        new("a layer takes the mean over the closed neighbourhood (symmetric normalisation instead)",
            recipe => recipe with { Aggregation = LayerAggregation.SymmetricOnWheel, Vertices = 9, Channels = 1, Enumerated = false, Data = null }, Walk),
        new("gates are identically distributed (open with probability 1/(degree + 1) instead)",
            recipe => recipe with { GatesByDegree = true, Depth = Math.Max(2, recipe.Depth), Enumerated = false }, Walk),
        new("gates are independent of the data (rectified units on fixed features instead)",
            recipe => recipe with { Rectified = true, Channels = 1, Enumerated = false }, Walk),
        new("influences are averaged before they are normalised (after it instead)",
            recipe => recipe with { RatioFirst = true, Vertices = 3, Channels = 1, Depth = 3, Enumerated = true, Data = null }, Walk),
        new("the entries of W_k ... W_1 do not sum to zero (the rows of W_1 do)", recipe => recipe with { Centred = true, Channels = 2, Enumerated = false },
            Normaliser),
    ];

    public override Claim WithSlowParts() => Data is null ? new InfluenceEqualsRandomWalk(slow: true) : this;

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        Graph graph = GraphOf(recipe, trial);
        Matrix<T> layer = LayerOf<T>(recipe, graph);
        IReadOnlyList<Matrix<T>> weights = WeightsOf(recipe, trial);
        T probability = trial.Uniform("rho", 0, 0.125, 0.875);
        T[] gates = Probabilities(recipe, graph, probability);
        GatedNetwork<T> network = new(layer, weights);
        Matrix<T> walk = Power(RandomWalk.Step<T>(graph), recipe.Depth);
        Matrix<T> jacobian = recipe.Rectified ? RectifiedJacobian(recipe, graph, layer, trial)
            : recipe.Enumerated ? network.Expectation(gates, one => one) : network.Jacobian(gates);
        T open = Enumerable.Repeat(probability, recipe.Depth).Aggregate(T.One, (all, one) => all * one);
        Matrix<T> product = weights.Skip(1).Aggregate(weights[0], (inner, outer) => outer.Times(inner)).Scale(open);
        yield return Jacobian.Zero<T>(jacobian.Minus(Kronecker(walk, product)).Elements, recipe.Depth);

        // Gates that are all different, so that one in another's place is seen; and no assumption about them.
        T[] different = trial.NormalVector("gate", network.GateCount);
        Matrix<T> gated = MatrixAlgebra.Identity<T>(graph.VertexCount * recipe.Channels);
        for (int index = 0; index < recipe.Depth; index++)
        {
            gated = Kronecker(layer, weights[index]).Times(gated);
            for (int row = 0; row < gated.Rows; row++)
            {
                T gate = different[(index * gated.Rows) + row];
                for (int column = 0; column < gated.Columns; column++)
                {
                    gated[row, column] *= gate;
                }
            }
        }

        bool enumerates = recipe is { Enumerated: true, RatioFirst: false };
        Matrix<T> computed = enumerates ? network.Expectation(different, one => one) : network.Jacobian(different);
        yield return Gates.Zero<T>(computed.Minus(gated).Elements, recipe.Depth);

        Matrix<T> influence = recipe.Rectified ? jacobian
            : recipe.RatioFirst ? network.Expectation(gates, one => Normalised(network.Influence(one))) : network.Influence(jacobian);
        bool[] vanishes = [.. Enumerable.Range(0, graph.VertexCount).Select(row => Sum<T>(influence.Row(row)).Equals(T.Zero))];
        Matrix<T> difference = Normalised(influence).Minus(walk);
        yield return Walk.Zero<T>([.. Enumerable.Range(0, vanishes.Length).Where(row => !vanishes[row]).SelectMany(row => difference.Row(row).ToArray())],
            recipe.Depth);
        yield return Normaliser.Zero(!recipe.Rectified && vanishes.Contains(true) ? T.One : T.Zero, recipe.Depth);
    }
}
