using System.Collections.Concurrent;
using System.Globalization;
using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>How many graphs there are on n vertices, and how many of them colour refinement tells apart.</summary>
/// <param name="Graphs">Graphs up to isomorphism.</param>
/// <param name="Connected">The connected ones among them.</param>
/// <param name="Classes">Classes under colour refinement.</param>
/// <param name="Pairs">Pairs of graphs in one class.</param>
/// <param name="Shared">Graphs that share their class with another one.</param>
/// <param name="Largest">The size of the largest class.</param>
/// <param name="Rounds">The most rounds that a graph takes to become stable.</param>
internal sealed record GraphCounts(long Graphs, long Connected, long Classes, long Pairs, long Shared, long Largest, long Rounds)
{
    private static readonly ConcurrentDictionary<int, Lazy<GraphCounts>> s_counted = new();

    /// <summary>
    /// Figures from elsewhere, to compare with: graphs and connected graphs are A000088 and A001349 of the OEIS, the others were found by a program that
    /// shares nothing with this one (geng's lists, colours sorted for n at most 8 and hashed for n = 9). Nothing here is taken from this list.
    /// </summary>
    public static IReadOnlyDictionary<int, GraphCounts> Published { get; } = new Dictionary<int, GraphCounts>
    {
        [2] = new(2, 1, 2, 0, 0, 1, 0),
        [3] = new(4, 2, 4, 0, 0, 1, 1),
        [4] = new(11, 6, 11, 0, 0, 1, 1),
        [5] = new(34, 21, 34, 0, 0, 1, 2),
        [6] = new(156, 112, 152, 4, 8, 2, 3),
        [7] = new(1044, 853, 1022, 22, 44, 2, 4),
        [8] = new(12346, 11117, 12095, 350, 454, 8, 6),
        [9] = new(274668, 261080, 271941, 3900, 4918, 16, 7),
    };

    private IReadOnlyList<(string Name, long Count)> Entries =>
    [
        ("graphs", Graphs), ("connected graphs", Connected), ("classes", Classes), ("equivalent pairs", Pairs),
        ("graphs in classes of several", Shared), ("largest class", Largest), ("most rounds until stable", Rounds),
    ];

    /// <summary>Counts the graphs on n vertices, once.</summary>
    public static GraphCounts On(int vertices) => s_counted.GetOrAdd(vertices, count => new(() => Counted(count))).Value;

    private static GraphCounts Counted(int vertices)
    {
        GraphSet set = GraphSet.AllOn(vertices);
        return new(
            set.Graphs.Count, set.Graphs.Count(graph => graph.IsConnected()), set.Classes.Count, set.Pairs, set.Classes.Where(group => group.Count > 1).Sum(group => group.Count),
            set.Classes.Max(group => group.Count), ColourRefinement.RoundsToStability(set.Graphs).Max());
    }

    /// <summary>The counts against the published ones.</summary>
    public static Census Compare(string part, int vertices)
    {
        var (found, published) = (On(vertices).Entries, Published[vertices].Entries);
        var different = found.Zip(published).Where(pair => pair.First != pair.Second).ToArray();
        return new(part, found.Count, different.Length, different.Length == 0 ? null
            : string.Create(CultureInfo.InvariantCulture, $"n = {vertices}: {different[0].First.Count} {different[0].First.Name}, not {different[0].Second.Count}"));
    }

    /// <summary>
    /// The hard pairs against what is known of them. Over a triangle Cai, Furer and Immerman's graphs are 2 C3 and C6, over the tetrahedron the rook's graph
    /// and Shrikhande's: two classes hold each of their two graphs twice, and the third the pair over K(3,3).
    /// </summary>
    public static Census CompareHardPairs(string part)
    {
        GraphSet set = GraphSet.HardPairs;
        long isomorphic = set.Classes.Sum(group => group.SelectMany((first, index) => group.Take(index).Where(second => GraphIsomorphism.AreIsomorphic(set.Graphs[first], set.Graphs[second]))).LongCount());
        // The one without a twist comes first; over a base of degree three every gadget has four vertices of six neighbours.
        long named = new[] { (4, 1), (5, 0), (6, 2), (7, 3) }.LongCount(pair => GraphIsomorphism.AreIsomorphic(set.Graphs[pair.Item1], set.Graphs[pair.Item2]));
        long regular = set.Graphs.Skip(6).LongCount(graph => graph.IsConnected() && Enumerable.Range(0, graph.VertexCount).All(vertex => graph.Degree(vertex) == 6));
        (string Name, long Count, long Known)[] counts =
        [
            ("graphs", set.Graphs.Count, 10), ("classes", set.Classes.Count, 3), ("equivalent pairs", set.Pairs, 13), ("isomorphic pairs", isomorphic, 4),
            ("graphs of the expected name", named, 4), ("connected graphs of degree six", regular, 4), ("vertices over K(3,3)", set.Graphs[8].VertexCount + set.Graphs[9].VertexCount, 48),
        ];
        var different = counts.Where(entry => entry.Count != entry.Known).ToArray();
        return new(part, counts.Length, different.Length, different.Length == 0 ? null
            : string.Create(CultureInfo.InvariantCulture, $"hard pairs: {different[0].Count} {different[0].Name}, not {different[0].Known}"));
    }

    /// <summary>The counts as entries of a snapshot.</summary>
    public IEnumerable<ExactQuantity> Snapshot(int vertices) => Entries.Select(entry => Count(entry.Name, vertices, entry.Count));

    /// <summary>One count as an entry of a snapshot.</summary>
    public static ExactQuantity Count(string name, int time, long count) => new(name, time, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>What the flagship's networks see: embeddings of two graphs, classes on eight vertices, and equivalent pairs separated by richer features.</summary>
    public static IEnumerable<ExactQuantity> SnapshotOfNetworks()
    {
        FieldTrial trial = new(GoldenFile.Seed, 0);
        foreach (int rounds in new[] { 1, 2, 4 })
        {
            GraphNetworkPair network = new(new(), rounds, trial);
            yield return new("embedding of C6 modulo 2^61 - 1", rounds, network.Embed(GraphFamilies.Cycle(6))[0].ToString());
            yield return new("embedding of 2 C3 modulo 2^61 - 1", rounds, network.Embed(GraphFamilies.DisjointUnion(GraphFamilies.Cycle(3), GraphFamilies.Cycle(3)))[0].ToString());
        }

        foreach (Aggregation aggregation in new[] { Aggregation.Sum, Aggregation.Mean, Aggregation.Maximum })
        {
            GraphNetworkPair network = new(new() { Aggregation = aggregation, Readout = aggregation }, 8, trial);
            yield return Count($"classes seen by {aggregation}", 8, GraphSet.AllOn(8).Graphs.Select(graph => network.Embed(graph)[0].Value).Distinct().Count());
        }

        foreach (InitialFeatures features in new[] { InitialFeatures.VertexNumbers, InitialFeatures.Triangles, InitialFeatures.ClosedWalks })
        {
            for (int vertices = 6; vertices <= 8; vertices++)
            {
                GraphSet set = GraphSet.AllOn(vertices);
                GraphNetworkPair network = new(new() { Features = features }, vertices, trial);
                yield return Count($"equivalent pairs separated by {features}", vertices, set.Classes.Where(group => group.Count > 1).Sum(group =>
                    group.SelectMany((first, index) => group.Take(index).Where(second => !network.Embed(set.Graphs[first]).SequenceEqual(network.Embed(set.Graphs[second])))).LongCount()));
            }
        }
    }
}
