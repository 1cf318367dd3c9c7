using System.Numerics;
using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

// (v) and (vi): what refinement reads and networks compute, and how it grows.
public sealed partial class ColourRefinementComplexity : IRate<ColourRefinementComplexity.Recipe>
{
    private static IEnumerable<Census> CompareVisits(Recipe recipe)
    {
        if (recipe.IsAsStated || recipe.LargestToo)
        {
            int n = recipe.Vertices;
            Graph[] graphs = [.. recipe.Set.Graphs, GraphFamilies.Path(8 * n), GraphFamilies.CompleteBipartite(2, 8 * n)];
            yield return Count(SmallerHalf, graphs, graph =>
                ColourRefinement.CountVisits(graph, recipe.LargestToo) <= graph.NeighbourRows.Length * (1L + BitOperations.Log2((uint)graph.VertexCount)));
        }
    }

    // A network with two channels and three rounds.
    private static IEnumerable<Census> CompareOperations(Recipe recipe, Trial<PrimeField> trial)
    {
        if (!recipe.IsSmall)
        {
            yield break;
        }

        const int Channels = 2;
        const int Layers = 3;
        GridTrial<Counted<Float64>> draws = new(trial.Seed, trial.Number);
        MessagePassing<Counted<Float64>> network = new([.. Enumerable.Range(0, Layers).Select(layer => new MessagePassingLayer<Counted<Float64>>(
            draws.NormalMatrix($"own {layer}", Channels, Channels), draws.NormalMatrix($"neighbours {layer}", Channels, Channels),
            draws.NormalVector($"bias {layer}", Channels)))]);
        yield return Count(Operations, recipe.Set.Graphs, graph =>
        {
            Counted<Float64>[] features = VertexFeatures.Constant<Counted<Float64>>(graph, Channels);
            OperationCount taken = OperationCount.Measure(() => network.Embed(graph, features, default(SumAggregator<Counted<Float64>>)));
            int n = graph.VertexCount;
            return taken == default(OperationCount) with
            {
                Additions = (Layers * 2 * graph.EdgeCount * Channels) + (n * Channels),
                FusedMultiplyAdds = Layers * n * 2 * Channels * Channels,
                Multiplications = Layers * n * 2 * Channels,
            };
        });
    }

    IEnumerable<Series<T>> IRate<Recipe>.Trace<T>(Recipe recipe, Trial<T> trial)
    {
        double[] sizes = [16, 20, 25, 32, 40, 50, 64, 80, 100, 128, 160, 200];
        Graph[] paths = [.. sizes.Select(size => GraphFamilies.Path((int)size))];
        int[] rounds = [.. paths.Select(RoundsOf)];
        T one = T.One;
        yield return GrowthOnPaths.Along(Abscissa.Power, sizes, [.. rounds.Select(count => T.FromDyadic(count))], one, one + one);
        yield return ReadByRounds.Along(Abscissa.Power, sizes,
            [.. paths.Zip(rounds, (path, count) => T.FromDyadic((count + 1) * path.NeighbourRows.Length))], one + one, one);
        yield return ReadByHalves.Along(Abscissa.Power, sizes,
            [.. paths.Select(path => T.FromDyadic(ColourRefinement.CountVisits(path, recipe.LargestToo)))], one, one + one);
    }
}
