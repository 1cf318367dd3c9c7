using System.Collections.Concurrent;
using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

// How many graphs there are, and how many of them colour refinement tells apart.
public sealed partial class GnnBoundedByWl : IGolden<GnnBoundedByWl.Recipe>
{
    // On n vertices: graphs up to isomorphism, the connected ones among them, their classes under colour refinement, pairs of graphs in one class,
    // graphs that share their class with another one, the size of the largest class, and the most rounds that a graph takes to become stable.
    private sealed record Counts(long Graphs, long Connected, long Classes, long Pairs, long Shared, long Largest, long Rounds)
    {
        private static readonly ConcurrentDictionary<int, Lazy<Counts>> s_counted = new();

        // Figures from elsewhere, to compare with: graphs and connected graphs are A000088 and A001349 of the OEIS, the others were found by a program that
        // shares nothing with this one (geng's lists, colours sorted for n at most 8 and hashed for n = 9). Nothing here is taken from this list.
        public static IReadOnlyDictionary<int, Counts> Known { get; } = new Dictionary<int, Counts>
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

        public IReadOnlyList<(string Name, long Count)> Entries =>
        [
            ("graphs", Graphs), ("connected graphs", Connected), ("classes", Classes), ("equivalent pairs", Pairs),
            ("graphs in classes of several", Shared), ("largest class", Largest), ("most rounds until stable", Rounds),
        ];

        // The graphs on so many vertices are counted once.
        public static Counts On(int vertices) => s_counted.GetOrAdd(vertices, count => new(() => Of(GraphSet.AllOn(count)))).Value;

        private static Counts Of(GraphSet set) => new(
            set.Graphs.Count, set.Graphs.Count(graph => graph.IsConnected()), set.Classes.Count, set.Pairs,
            set.Classes.Where(group => group.Count > 1).Sum(group => group.Count), set.Classes.Max(group => group.Count),
            ColourRefinement.RoundsToStability(set.Graphs).Max());

        public static Census Compare(int vertices)
        {
            var (found, known) = (On(vertices).Entries, Known[vertices].Entries);
            var different = found.Zip(known).Where(pair => pair.First != pair.Second).ToArray();
            return Published.Counted(found.Count, different.Length,
                different.Length == 0 ? null : $"n = {vertices}: {different[0].First.Count} {different[0].First.Name}, not {different[0].Second.Count}");
        }
    }

    // The hard pairs against what is known of them. Over a triangle Cai, Furer and Immerman's graphs are 2 C3 and C6, over the tetrahedron the rook's graph
    // and Shrikhande's: two classes hold each of their two graphs twice, and the third the pair over K(3,3).
    private static Census CompareHardPairs()
    {
        GraphSet set = GraphSet.HardPairs;
        long isomorphic = set.Classes.Sum(group => group
            .SelectMany((first, index) => group.Take(index).Where(second => GraphIsomorphism.AreIsomorphic(set.Graphs[first], set.Graphs[second])))
            .LongCount());
        // The one without a twist comes first; over a base of degree three every gadget has four vertices of six neighbours.
        long named = new[] { (4, 1), (5, 0), (6, 2), (7, 3) }.LongCount(pair => GraphIsomorphism.AreIsomorphic(set.Graphs[pair.Item1], set.Graphs[pair.Item2]));
        long regular = set.Graphs.Skip(6)
            .LongCount(graph => graph.IsConnected() && Enumerable.Range(0, graph.VertexCount).All(vertex => graph.Degree(vertex) == 6));
        (string Name, long Count, long Known)[] counts =
        [
            ("graphs", set.Graphs.Count, 10), ("classes", set.Classes.Count, 3), ("equivalent pairs", set.Pairs, 13), ("isomorphic pairs", isomorphic, 4),
            ("graphs of the expected name", named, 4), ("connected graphs of degree six", regular, 4),
            ("vertices over K(3,3)", set.Graphs[8].VertexCount + set.Graphs[9].VertexCount, 48),
        ];
        var different = counts.Where(entry => entry.Count != entry.Known).ToArray();
        return Published.Counted(counts.Length, different.Length,
            different.Length == 0 ? null : $"hard pairs: {different[0].Count} {different[0].Name}, not {different[0].Known}");
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe) =>
    [
        .. from vertices in Enumerable.Range(2, 7)
           from entry in Counts.On(vertices).Entries
           select new ExactQuantity(entry.Name, vertices, $"{entry.Count}"),
        .. SnapshotOfNetworks(),
    ];
}
