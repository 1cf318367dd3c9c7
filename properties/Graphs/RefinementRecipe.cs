using System.Collections.Concurrent;
using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>All graphs on n vertices, and what colour refinement is compared with on them.</summary>
public sealed record RefinementRecipe
{
    private static readonly ConcurrentDictionary<(int, int, bool), Lazy<int[]>> s_patterns = new();

    /// <summary>The number n of vertices.</summary>
    public int Vertices { get; init; } = 5;

    /// <summary>Whether the parts that are expensive at this size are checked too.</summary>
    public bool Deep { get; init; }

    /// <summary>What a fractional isomorphism is asked to be.</summary>
    public Stochasticity Stochasticity { get; init; }

    /// <summary>Whether homomorphisms are counted from cycles rather than from trees.</summary>
    public bool Cycles { get; init; }

    /// <summary>Whether each graph is refined by itself, so that colours of different graphs have nothing to do with each other.</summary>
    public bool Separate { get; init; }

    /// <summary>Whether partition refinement queues all pieces of a cell, the largest too.</summary>
    public bool LargestToo { get; init; }

    /// <summary>Whether a vertex forgets its own colour in each round and sees those of its neighbours only.</summary>
    public bool ForgetOwn { get; init; }

    /// <summary>The size of the largest trees; on seven vertices smaller ones do not suffice beyond nine.</summary>
    internal const int LargestTree = 11;

    /// <summary>Whether every assumption is met.</summary>
    internal bool IsAsStated => this is { Stochasticity: Stochasticity.Doubly, Cycles: false, Separate: false, LargestToo: false, ForgetOwn: false };

    internal GraphSet Set => GraphSet.AllOn(Vertices);

    /// <summary>A name for the class of each graph under colour refinement.</summary>
    internal IReadOnlyList<string> Refined => Separate
        ? [.. Set.Graphs.Select(graph => string.Join(' ', ColourRefinement.UntilStable([graph]).AllColours.ToArray().Order()))]
        : [.. Set.LabelsAfter(Set.LastRound).Select(label => $"{label}")];

    /// <summary>A name for the class of each graph by its numbers of homomorphisms from all trees (or cycles) with at most so many vertices.</summary>
    internal int[] ByPatterns(int largest = LargestTree) => s_patterns.GetOrAdd((Vertices, largest, Cycles), key => new(() =>
    {
        IReadOnlyList<Tree> trees = key.Item3 ? [] : Tree.UpTo(key.Item2);
        Dictionary<string, int> names = [];
        return [.. GraphSet.AllOn(key.Item1).Graphs.Select(graph =>
        {
            string counts = key.Item3
                ? string.Join(' ', Enumerable.Range(3, key.Item2 - 2).Select(length => VertexFeatures.ClosedWalks(graph, length).Sum()))
                : string.Join(' ', trees.Select(tree => tree.Homomorphisms(graph)));
            names.TryAdd(counts, names.Count);
            return names[counts];
        })];
    })).Value;

    /// <summary>Whether a network with two channels and three rounds takes just as many operations on a graph as the formula says.</summary>
    internal static bool TakesStatedOperations(Graph graph, Trial<PrimeField> trial)
    {
        const int Channels = 2;
        const int Rounds = 3;
        GridTrial<Counted<Float64>> draws = new(trial.Seed, trial.Number);
        MessagePassing<Counted<Float64>> network = new([.. Enumerable.Range(0, Rounds).Select(round => new MessagePassingLayer<Counted<Float64>>(
            draws.NormalMatrix($"own {round}", Channels, Channels), draws.NormalMatrix($"neighbours {round}", Channels, Channels), draws.NormalVector($"bias {round}", Channels)))]);
        Counted<Float64>[] features = VertexFeatures.Constant<Counted<Float64>>(graph, Channels);
        OperationCount taken = OperationCount.Measure(() => network.Embed(graph, features, default(SumAggregator<Counted<Float64>>)));
        int n = graph.VertexCount;
        return taken == default(OperationCount) with
        {
            Additions = (Rounds * 2 * graph.EdgeCount * Channels) + (n * Channels),
            FusedMultiplyAdds = Rounds * n * 2 * Channels * Channels,
            Multiplications = Rounds * n * 2 * Channels,
        };
    }
}
