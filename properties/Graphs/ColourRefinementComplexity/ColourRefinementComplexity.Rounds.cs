using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

// (i): how many rounds graphs take; and that the lists of graphs are whole.
public sealed partial class ColourRefinementComplexity
{
    // Kiefer and McKay: n - 1 rounds. This graph is among the sixteen on ten vertices; its edges as digits.
    private const string NineRounds = "30 31 40 42 51 52 53 60 61 64 71 72 73 74 75 80 81 82 84 86 87 90 92 93 95 96 97 98";

    // Graphs on 2 .. 8 vertices: A000088 of the OEIS.
    private static readonly int[] s_graphs = [2, 4, 11, 34, 156, 1044, 12346];

    // Graphs on ten vertices that take 0, 1, .. 9 rounds, found by a program that shares nothing with this one.
    private static readonly long[] s_roundsOnTen = [176, 24712, 5940560, 5409120, 578588, 44480, 6410, 974, 132, 16];

    private static IEnumerable<Census> CompareColoured(Recipe recipe)
    {
        if (recipe.Vertices > 6 || !(recipe.IsAsStated || recipe.ForgetOwn))
        {
            yield break;
        }

        IReadOnlyList<ColouredGraph> coloured = ColouredGraph.All(recipe.Vertices, 2);
        JointColouring last = ColourRefinement.Initial([.. coloured.Select(one => one.Graph)], [.. coloured.Select(one => one.Colours)]);
        for (int round = 1; round < recipe.Vertices; round++)
        {
            last = ColourRefinement.Round(last, !recipe.ForgetOwn);
        }

        JointColouring further = ColourRefinement.Round(last, !recipe.ForgetOwn);
        yield return Count(Coloured, [.. Enumerable.Range(0, coloured.Count)], index => last.HasSameCells(further, index), index => $"{coloured[index]}");
    }

    private static IEnumerable<Census> CompareRounds(Recipe recipe)
    {
        int n = recipe.Vertices;
        int[] rounds = ColourRefinement.RoundsToStability(recipe.Set.Graphs);
        yield return Count(Rounds, recipe.Set.Graphs, index => rounds[index] <= n - 1);
        Graph[] paths = [.. Enumerable.Range(0, 8).Select(index => GraphFamilies.Path((8 * index) + n))];
        yield return Count(Paths, paths, path => RoundsOf(path) == ((path.VertexCount + 1) / 2) - 1);
        yield return Count(Slowest, [SlowestOnTen()], graph => RoundsOf(graph) == 9);
        foreach (Census census in n == 8 && recipe.Deep ? CompareOnTen() : [])
        {
            yield return census;
        }
    }

    // Ten is the first size at which n - 1 rounds are needed.
    private static IEnumerable<Census> CompareOnTen()
    {
        SmallGraphs graphs = new(10);
        long[] found = RoundsByEdges(graphs, 10);
        yield return OnTen.Counted(found.Sum(), found[10]);
        int[] different = [.. Enumerable.Range(0, 10).Where(rounds => found[rounds] != s_roundsOnTen[rounds])];
        yield return KnownOnTen.Counted(10, different.Length,
            different.Length == 0 ? null : $"{found[different[0]]} graphs take {different[0]} rounds, not {s_roundsOnTen[different[0]]}");
    }

    private static IEnumerable<Census> CompareLists(Recipe recipe, Trial<PrimeField> trial)
    {
        IReadOnlyList<Graph> graphs = recipe.Set.Graphs;
        int n = recipe.Vertices;
        yield return Graphs.Counted(1, graphs.Count == s_graphs[n - 2] ? 0 : 1);
        yield return Count(Canonised, graphs, index => CanonicalForm.Of(graphs[index].Relabel(Permutation(trial, index, n))).Equals(graphs[index]));
        if (n <= 7)
        {
            long[] rounds = RoundsByEdges(new(n), n);
            int[] taken = ColourRefinement.RoundsToStability(graphs);
            yield return ByRounds.Counted(n + 1, Enumerable.Range(0, n + 1).LongCount(count => rounds[count] != taken.Count(one => one == count)));
        }
    }

    // How many graphs take 0, 1, .. n rounds, by another road: those with each number of edges by themselves, their colours packed into words.
    private static long[] RoundsByEdges(SmallGraphs graphs, int n) =>
        [.. Enumerable.Range(0, (n * (n - 1) / 2) + 1).Select(graphs.Rounds).Aggregate((sum, next) => [.. sum.Zip(next, (left, right) => left + right)])];

    private static int[] Permutation(Trial<PrimeField> trial, int index, int count)
    {
        int[] permutation = [.. Enumerable.Range(0, count)];
        for (int last = count - 1; last > 0; last--)
        {
            int other = trial.SharedInteger("permutation", (index * count) + last, last + 1);
            (permutation[last], permutation[other]) = (permutation[other], permutation[last]);
        }

        return permutation;
    }

    private static Graph SlowestOnTen() => new(10, NineRounds.Split(' ').Select(edge => (edge[0] - '0', edge[1] - '0')));

    private static int RoundsOf(Graph graph) => ColourRefinement.UntilStable([graph]).Rounds!.Value;
}
