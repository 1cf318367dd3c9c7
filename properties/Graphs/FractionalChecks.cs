using Theorems.Checking;
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

    private static (int First, int Second)[] Pairs(int count) => [.. from first in Enumerable.Range(0, count) from second in Enumerable.Range(0, first + 1) select (first, second)];
}
