using System.Collections.Concurrent;

namespace Theorems.Kernels.Graphs;

/// <summary>A list of graphs, grouped by what colour refinement can tell apart; each group is certified.</summary>
public sealed class GraphSet
{
    private static readonly ConcurrentDictionary<int, Lazy<GraphSet>> s_enumerated = new();
    private static readonly ConcurrentDictionary<int, Lazy<GraphSet>> s_upTo = new();

    private static readonly Lazy<GraphSet> s_hardPairs = new(() => new(
    [
        GraphFamilies.Cycle(6), GraphFamilies.DisjointUnion(GraphFamilies.Cycle(3), GraphFamilies.Cycle(3)),
        GraphFamilies.Rook(4), GraphFamilies.Shrikhande(),
        .. new[] { GraphFamilies.Cycle(3), GraphFamilies.Complete(4), GraphFamilies.CompleteBipartite(3, 3) }.SelectMany(
            graph => new[] { GraphFamilies.CaiFurerImmerman(graph, twisted: false), GraphFamilies.CaiFurerImmerman(graph, twisted: true) }),
    ]));

    private readonly Lazy<JointColouring[]> _rounds;
    private readonly Lazy<int[][]> _labelsByRound;

    /// <summary>Groups graphs, and certifies each group by a fractional isomorphism between its first member and every other one.</summary>
    /// <exception cref="InvalidOperationException">A certificate fails.</exception>
    public GraphSet(IReadOnlyList<Graph> graphs)
    {
        ArgumentNullException.ThrowIfNull(graphs);
        Graphs = graphs;
        Stable = ColourRefinement.Stable(graphs);
        Classes = Stable.Classes();
        foreach (IReadOnlyList<int> group in Classes)
        {
            foreach (int other in group.Skip(1))
            {
                FractionalIsomorphism.Verify(graphs[group[0]], graphs[other], Stable.Colours(group[0]), Stable.Colours(other));
            }
        }

        _rounds = new(() => [.. RoundByRound(graphs)]);
        _labelsByRound = new(() => [.. _rounds.Value.Select(Labels)]);
    }

    /// <summary>The 4 x 4 rook's graph with the Shrikhande graph, C6 with 2 C3, and three pairs of Cai, Furer and Immerman.</summary>
    public static GraphSet HardPairs => s_hardPairs.Value;

    /// <summary>The graphs.</summary>
    public IReadOnlyList<Graph> Graphs { get; }

    /// <summary>The joint stable colouring of all graphs.</summary>
    public JointColouring Stable { get; }

    /// <summary>The joint colourings of all graphs after 0, 1, ... rounds, as long as something splits, the stable one included.</summary>
    public IReadOnlyList<JointColouring> Rounds => _rounds.Value;

    /// <summary>Groups of graphs that colour refinement cannot tell apart, as indices.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Classes { get; }

    /// <summary>The number of pairs that colour refinement cannot tell apart.</summary>
    public long Pairs => Classes.Sum(group => (long)group.Count * (group.Count - 1) / 2);

    /// <summary>The joint rounds after which no class of graphs splits any more.</summary>
    public int LastRound => _labelsByRound.Value.Length - 1;

    /// <summary>All graphs on n vertices up to isomorphism; enumerated once.</summary>
    public static GraphSet AllOn(int vertices) =>
        s_enumerated.GetOrAdd(vertices, count => new(() => new(GraphEnumeration.UpToIsomorphism(count)))).Value;

    /// <summary>All graphs on 1 .. n vertices up to isomorphism; enumerated once.</summary>
    public static GraphSet AllUpTo(int vertices) =>
        s_upTo.GetOrAdd(vertices, count => new(() => new([.. Enumerable.Range(1, count).SelectMany(GraphEnumeration.UpToIsomorphism)]))).Value;

    /// <summary>For each graph a name of its class after so many joint rounds: equal names for equal colour histograms.</summary>
    /// <param name="rounds">Rounds beyond <see cref="LastRound"/> change nothing.</param>
    public IReadOnlyList<int> LabelsAfter(int rounds) => _labelsByRound.Value[Math.Min(rounds, LastRound)];

    private static IEnumerable<JointColouring> RoundByRound(IReadOnlyList<Graph> graphs)
    {
        JointColouring colouring = ColourRefinement.Initial(graphs);
        for (int colours = 0; colours < colouring.ColourCount;)
        {
            colours = colouring.ColourCount;
            yield return colouring;
            colouring = ColourRefinement.Round(colouring);
        }
    }

    private int[] Labels(JointColouring colouring)
    {
        int[] names = new int[Graphs.Count];
        IReadOnlyList<IReadOnlyList<int>> classes = colouring.Classes();
        for (int name = 0; name < classes.Count; name++)
        {
            foreach (int graph in classes[name])
            {
                names[graph] = name;
            }
        }

        return names;
    }
}
