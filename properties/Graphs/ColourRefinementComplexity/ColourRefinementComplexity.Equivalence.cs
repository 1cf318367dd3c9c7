using System.Collections.Concurrent;
using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

// (iii) and (iv): what else tells the same graphs apart, on all pairs of graphs of a size.
public sealed partial class ColourRefinementComplexity
{
    // The size of the largest trees; on seven vertices smaller ones do not suffice beyond nine.
    private const int LargestTree = 11;

    private static readonly ConcurrentDictionary<(int, int, bool), Lazy<int[]>> s_patterns = new();

    // A name for the class of each graph under colour refinement.
    private static IReadOnlyList<string> Refined(Recipe recipe) => recipe.Separate
        ? [.. recipe.Set.Graphs.Select(graph => string.Join(' ', ColourRefinement.UntilStable([graph]).AllColours.ToArray().Order()))]
        : [.. recipe.Set.LabelsAfter(recipe.Set.LastRound).Select(label => $"{label}")];

    // A name for the class of each graph by its numbers of homomorphisms from all trees (or cycles) with at most so many vertices.
    private static int[] ByPatterns(Recipe recipe, int largest = LargestTree) => s_patterns.GetOrAdd((recipe.Vertices, largest, recipe.Cycles), key => new(() =>
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

    private static IEnumerable<Census> CompareTrees(Recipe recipe)
    {
        if (recipe.Vertices <= 7 && recipe is { LargestToo: false, ForgetOwn: false, Stochasticity: Stochasticity.Doubly })
        {
            (IReadOnlyList<string> refined, int[] counted) = (Refined(recipe), ByPatterns(recipe));
            PartitionComparison comparison = PartitionComparison.Of(refined, counted);
            yield return Trees.Counted(comparison.Pairs, comparison.Disagreements,
                PartitionComparison.FindDisagreement(refined, counted) is var (first, second) ? Text(recipe.Set.Graphs, (first, second)) : null);
        }
    }

    private static Census CompareStars(Recipe recipe)
    {
        IReadOnlyList<Tree> stars = Tree.UpTo(3);
        return Count(Stars, recipe.Set.Graphs, graph => stars.All(star =>
            star.Homomorphisms(graph) == Enumerable.Range(0, graph.VertexCount).Sum(vertex => (long)Math.Pow(graph.Degree(vertex), star.VertexCount - 1))));
    }

    private static IEnumerable<Census> CompareFractional(Recipe recipe)
    {
        IReadOnlyList<Graph> graphs = recipe.Set.Graphs;
        if (recipe is { LargestToo: false, Cycles: false, Separate: false, ForgetOwn: false } && recipe.Vertices <= 4)
        {
            IReadOnlyList<string> classes = Refined(recipe);
            yield return Count(Fractional, Pairs(graphs.Count), pair =>
            {
                bool exists = FractionalIsomorphism.Exists(graphs[pair.First], graphs[pair.Second], recipe.Stochasticity);
                return exists == (classes[pair.First] == classes[pair.Second]);
            }, pair => Text(graphs, pair));
        }

        if (recipe is { IsAsStated: true, IsSmall: true })
        {
            yield return Proved(recipe.Set);
            yield return Refused(recipe.Set);
        }
    }

    // Equivalent: S from the stable colours. Not equivalent: integer multipliers from the rounds. Both are checked against the two graphs alone.
    private static Census Proved(GraphSet set)
    {
        int[][][] rounds =
            [.. set.Rounds.Select(colouring => Enumerable.Range(0, set.Graphs.Count).Select(graph => colouring.Colours(graph).ToArray()).ToArray())];
        int[] classes = [.. set.LabelsAfter(set.LastRound)];
        return Count(Certificates, Pairs(set.Graphs.Count), pair =>
        {
            (Graph first, Graph second) = (set.Graphs[pair.First], set.Graphs[pair.Second]);
            return classes[pair.First] == classes[pair.Second]
                ? FractionalIsomorphism.Verify(first, second, set.Stable.Colours(pair.First), set.Stable.Colours(pair.Second))
                : FractionalIsomorphismRefutation.Find(first, second, rounds.Select(round => (round[pair.First], round[pair.Second]))) is { Holds: true };
        }, pair => Text(set.Graphs, pair));
    }

    // Where S exists no multipliers refute it, also if a vertex of the first graph is said to have a colour that no vertex of the second one has.
    private static Census Refused(GraphSet set)
    {
        int[] classes = [.. set.LabelsAfter(set.LastRound)];
        (int First, int Second)[] equivalent = [.. Pairs(set.Graphs.Count).Where(pair => classes[pair.First] == classes[pair.Second])];
        int[] alike = new int[set.Graphs[0].VertexCount];
        return Count(Unrefuted, [.. from pair in equivalent from vertex in Enumerable.Range(0, alike.Length) select (pair, vertex)], one =>
        {
            int[] invented = [.. alike];
            invented[one.vertex] = 1;
            (Graph first, Graph second) = (set.Graphs[one.pair.First], set.Graphs[one.pair.Second]);
            return FractionalIsomorphismRefutation.Find(first, second, [(alike, alike), (invented, alike)]) is { Holds: false };
        }, one => $"{one}");
    }

    private static (int First, int Second)[] Pairs(int count) =>
        [.. from first in Enumerable.Range(0, count) from second in Enumerable.Range(0, first + 1) select (first, second)];

    private static string Text(IReadOnlyList<Graph> graphs, (int First, int Second) pair) =>
        $"{Graph6.Format(graphs[pair.First])} and {Graph6.Format(graphs[pair.Second])} (graph6)";
}
