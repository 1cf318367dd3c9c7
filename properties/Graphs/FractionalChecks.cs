using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>Fractional isomorphism against colour refinement, on all pairs of graphs of a size; either answer is proved.</summary>
internal static class FractionalChecks
{
    public static IEnumerable<Census> All(RefinementRecipe recipe, string part)
    {
        if (recipe is { LargestToo: false, Cycles: false, Separate: false, ForgetOwn: false } && recipe.Vertices <= 4)
        {
            IReadOnlyList<Graph> graphs = recipe.Set.Graphs;
            IReadOnlyList<string> classes = recipe.Refined;
            yield return RefinementChecks.Count(part, Pairs(graphs.Count),
                pair => FractionalIsomorphism.Exists(graphs[pair.First], graphs[pair.Second], recipe.Stochasticity) == (classes[pair.First] == classes[pair.Second]),
                pair => RefinementChecks.Text(graphs[pair.First], graphs[pair.Second]));
        }

        if (recipe.IsAsStated && recipe.Vertices <= (recipe.Deep ? 7 : 6))
        {
            yield return Proved($"{part}, certificates", recipe.Set);
            yield return Refused($"{part}, nothing refutes equivalence", recipe.Set);
        }
    }

    // Equivalent: S from the stable colours. Not equivalent: integer multipliers from the rounds. Both are checked against the two graphs alone.
    private static Census Proved(string part, GraphSet set)
    {
        int[][][] rounds = [.. set.Rounds.Select(colouring => Enumerable.Range(0, set.Graphs.Count).Select(graph => colouring.Colours(graph).ToArray()).ToArray())];
        int[] classes = [.. set.LabelsAfter(set.LastRound)];
        return RefinementChecks.Count(part, Pairs(set.Graphs.Count), pair =>
        {
            (Graph first, Graph second) = (set.Graphs[pair.First], set.Graphs[pair.Second]);
            return classes[pair.First] == classes[pair.Second]
                ? FractionalIsomorphism.Verify(first, second, set.Stable.Colours(pair.First), set.Stable.Colours(pair.Second))
                : FractionalIsomorphismRefutation.Find(first, second, rounds.Select(round => (round[pair.First], round[pair.Second]))) is { Holds: true };
        }, pair => RefinementChecks.Text(set.Graphs[pair.First], set.Graphs[pair.Second]));
    }

    // Where S exists no multipliers refute it, also if a vertex of the first graph is said to have a colour that no vertex of the second one has.
    private static Census Refused(string part, GraphSet set)
    {
        int[] classes = [.. set.LabelsAfter(set.LastRound)];
        (int First, int Second)[] equivalent = [.. Pairs(set.Graphs.Count).Where(pair => classes[pair.First] == classes[pair.Second])];
        int[] alike = new int[set.Graphs[0].VertexCount];
        return RefinementChecks.Count(part, [.. from pair in equivalent from vertex in Enumerable.Range(0, alike.Length) select (pair, vertex)], one =>
        {
            int[] invented = [.. alike];
            invented[one.vertex] = 1;
            return FractionalIsomorphismRefutation.Find(set.Graphs[one.pair.First], set.Graphs[one.pair.Second], [(alike, alike), (invented, alike)]) is { Holds: false };
        });
    }

    private static (int First, int Second)[] Pairs(int count) => [.. from first in Enumerable.Range(0, count) from second in Enumerable.Range(0, first + 1) select (first, second)];
}
