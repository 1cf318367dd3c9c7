using System.Collections.Concurrent;
using Theorems.Checking;
using Theorems.Kernels.Graphs;
using Theorems.Numbers;

namespace Theorems.Properties.Graphs;

/// <summary>What joins the features of several vertices.</summary>
public enum Aggregation
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their sum divided by their number, in the field.</summary>
    Mean,

    /// <summary>The largest representative, channel by channel.</summary>
    Maximum,

    /// <summary>A fold in the order of the vertex numbers: not a function of the multiset.</summary>
    IndexOrder,
}

/// <summary>What the network knows of a vertex before the first round.</summary>
public enum InitialFeatures
{
    /// <summary>One, at every vertex.</summary>
    Constant,

    /// <summary>The number of the vertex.</summary>
    VertexNumbers,

    /// <summary>The number of triangles through the vertex.</summary>
    Triangles,
}

/// <summary>A message-passing network with random weights, and the graphs on which it is compared with colour refinement.</summary>
public sealed record GraphNetworkRecipe
{
    /// <summary>All graphs on this many vertices, up to isomorphism; 0 for the named hard pairs.</summary>
    public int Vertices { get; init; } = 6;

    /// <summary>The number of channels of every layer.</summary>
    public int Channels { get; init; } = 1;

    /// <summary>What joins the features of neighbours.</summary>
    public Aggregation Aggregation { get; init; }

    /// <summary>What joins the features of all vertices in the end.</summary>
    public Aggregation Readout { get; init; }

    /// <summary>What is known before the first round.</summary>
    public InitialFeatures Features { get; init; }

    /// <summary>How many rounds fewer the second graph of a pair is given.</summary>
    public int FewerRounds { get; init; }

    /// <summary>Whether both graphs of a pair go through the same weights.</summary>
    public bool SharedWeights { get; init; } = true;

    /// <summary>A user's own graphs; they replace the enumeration.</summary>
    public GraphSet? Data { get; init; }
}

/// <summary>A list of graphs, grouped by what colour refinement can tell apart.</summary>
public sealed class GraphSet
{
    private static readonly ConcurrentDictionary<int, Lazy<GraphSet>> Enumerated = new();

    private static readonly Lazy<GraphSet> Named = new(() => new(
    [
        GraphFamilies.Cycle(6), GraphFamilies.DisjointUnion(GraphFamilies.Cycle(3), GraphFamilies.Cycle(3)),
        GraphFamilies.Rook(4), GraphFamilies.Shrikhande(),
        .. new[] { GraphFamilies.Cycle(3), GraphFamilies.Complete(4), GraphFamilies.CompleteBipartite(3, 3) }.SelectMany(
            graph => new[] { GraphFamilies.CaiFurerImmerman(graph, twisted: false), GraphFamilies.CaiFurerImmerman(graph, twisted: true) }),
    ]));

    /// <summary>Groups graphs, and certifies each group by a fractional isomorphism between its first member and every other one.</summary>
    public GraphSet(IReadOnlyList<Graph> graphs)
    {
        Graphs = graphs;
        JointColouring stable = ColourRefinement.Stable(graphs);
        Classes = stable.Classes();
        foreach (IReadOnlyList<int> group in Classes)
        {
            foreach (int other in group.Skip(1))
            {
                FractionalIsomorphism.Verify(graphs[group[0]], graphs[other], stable.Colours(group[0]), stable.Colours(other));
            }
        }
    }

    /// <summary>The graphs.</summary>
    public IReadOnlyList<Graph> Graphs { get; }

    /// <summary>Groups of graphs that colour refinement cannot tell apart, as indices.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Classes { get; }

    /// <summary>The number of pairs that colour refinement cannot tell apart.</summary>
    public long Pairs => Classes.Sum(group => (long)group.Count * (group.Count - 1) / 2);

    /// <summary>All graphs on the fewest vertices for which there is a pair that colour refinement cannot tell apart.</summary>
    public static GraphSet Smallest => Enumerable.Range(2, 7).Select(vertices => Of(new() { Vertices = vertices })).First(set => set.Pairs > 0);

    /// <summary>Two strongly regular graphs with the same parameters.</summary>
    public static GraphPair StronglyRegular => new("the rook's graph and the Shrikhande graph", GraphFamilies.Rook(4), GraphFamilies.Shrikhande());

    /// <summary>The first two members of each group of several.</summary>
    public IReadOnlyList<GraphPair> EquivalentPairs(string name) =>
        [.. Classes.Where(group => group.Count > 1).Select(group => new GraphPair(name, Graphs[group[0]], Graphs[group[1]]))];

    /// <summary>The graphs of a recipe.</summary>
    public static GraphSet Of(GraphNetworkRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        return recipe.Data ?? (recipe.Vertices == 0
            ? Named.Value
            : Enumerated.GetOrAdd(recipe.Vertices, vertices => new(() => new(GraphEnumeration.UpToIsomorphism(vertices)))).Value);
    }
}

/// <summary>The random network of a recipe and a trial.</summary>
internal sealed class GraphNetwork
{
    private readonly GraphNetworkRecipe _recipe;
    private readonly Trial<PrimeField> _trial;
    private readonly MessagePassing<PrimeField> _shared;
    private readonly MessagePassing<PrimeField> _other;
    private readonly PrimeField _fold;

    public GraphNetwork(GraphNetworkRecipe recipe, int rounds, Trial<PrimeField> trial)
    {
        (_recipe, _trial) = (recipe, trial);
        _shared = new([.. Enumerable.Range(0, rounds).Select(round => Layer("", round))]);
        _other = recipe.SharedWeights ? _shared : new([.. Enumerable.Range(0, rounds).Select(round => Layer("other ", round))]);
        _fold = trial.Normal("fold", 0);
    }

    /// <summary>The embedding of the first graph of a pair, or of the second one.</summary>
    public PrimeField[] Embed(Graph graph, bool second = false)
    {
        MessagePassing<PrimeField> network = second ? _other.Prefix(_other.Rounds - _recipe.FewerRounds) : _shared;
        PrimeField[] features = _recipe.Features switch
        {
            InitialFeatures.VertexNumbers => VertexFeatures.VertexNumbers<PrimeField>(graph),
            InitialFeatures.Triangles => VertexFeatures.TriangleCounts<PrimeField>(graph),
            _ => VertexFeatures.Constant<PrimeField>(graph),
        };
        return _recipe.Aggregation switch
        {
            Aggregation.Sum => Read(network, graph, features, default(SumAggregator<PrimeField>)),
            Aggregation.Mean => Read(network, graph, features, new MeanAggregator<PrimeField>(graph.VertexCount)),
            Aggregation.Maximum => Read(network, graph, features, default(MaximumAggregator<PrimeField, RepresentativeOrder>)),
            _ => Read(network, graph, features, new IndexOrderFold<PrimeField>(_fold)),
        };
    }

    private PrimeField[] Read<TAggregator>(MessagePassing<PrimeField> network, Graph graph, PrimeField[] features, TAggregator aggregator)
        where TAggregator : struct, IAggregator<PrimeField> => _recipe.Readout switch
        {
            Aggregation.Sum => network.Embed(graph, features, aggregator, default(CubeActivation<PrimeField>), default(SumAggregator<PrimeField>)),
            Aggregation.Mean => network.Embed(graph, features, aggregator, default(CubeActivation<PrimeField>), new MeanAggregator<PrimeField>(graph.VertexCount)),
            Aggregation.Maximum => network.Embed(graph, features, aggregator, default(CubeActivation<PrimeField>), default(MaximumAggregator<PrimeField, RepresentativeOrder>)),
            _ => network.Embed(graph, features, aggregator, default(CubeActivation<PrimeField>), new IndexOrderFold<PrimeField>(_fold)),
        };

    private MessagePassingLayer<PrimeField> Layer(string prefix, int round)
    {
        int inputs = round == 0 ? 1 : _recipe.Channels;
        return new(
            _trial.NormalMatrix($"{prefix}own {round}", _recipe.Channels, inputs),
            _trial.NormalMatrix($"{prefix}neighbours {round}", _recipe.Channels, inputs),
            _trial.NormalVector($"{prefix}bias {round}", _recipe.Channels));
    }
}
