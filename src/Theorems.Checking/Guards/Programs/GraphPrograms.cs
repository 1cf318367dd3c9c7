using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Kernels.Graphs;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Checking.Guards.Programs;

/// <summary>Two rounds of message passing with sums and with means on a complete bipartite graph, cubes as activation.</summary>
internal sealed class MessagePassingRounds : GuardedKernel
{
    public override string Name => "message-passing";

    public override T[] Run<T>(Trial<T> trial)
    {
        Graph graph = GraphFamilies.CompleteBipartite(3, 4);
        MessagePassing<T> network = new([Layer(0, 1), Layer(1, 2)]);
        T[] features = trial.NormalVector("x", graph.VertexCount);
        return
        [
            .. network.Embed(graph, features, default(SumAggregator<T>), default(CubeActivation<T>), default(SumAggregator<T>)),
            .. network.Embed(graph, features, new MeanAggregator<T>(graph.VertexCount), default(CubeActivation<T>), new MeanAggregator<T>(graph.VertexCount)),
        ];

        MessagePassingLayer<T> Layer(int round, int inputs) => new(
            trial.NormalMatrix($"own {round}", 2, inputs).Scale(T.FromDyadic(1 / 4.0)),
            trial.NormalMatrix($"neighbours {round}", 2, inputs).Scale(T.FromDyadic(1 / 4.0)),
            trial.NormalVector($"bias {round}", 2));
    }
}

/// <summary>Aggregation that depends on the order of the vertices, with squares, with cubes and with no activation, on two graphs at once.</summary>
internal sealed class FoldedMessages : GuardedKernel
{
    public override string Name => "message-passing-folds";

    public override T[] Run<T>(Trial<T> trial)
    {
        Graph[] graphs = [GraphFamilies.Cycle(5), GraphFamilies.Path(4)];
        MessagePassing<T> network = new(
            new MessagePassingLayer<T>(trial.NormalMatrix("own", 2, 1), trial.NormalMatrix("neighbours", 2, 1), trial.NormalVector("bias", 2)));
        T[][] features = [trial.FineVector("x", 5), trial.FineVector("y", 4)];
        IndexOrderFold<T> fold = new(T.FromDyadic(3 / 4.0));
        return
        [
            .. network.EmbedAll(graphs, features, fold, new PowerActivation<T>(2), fold).Elements,
            .. network.EmbedAll(graphs, features, default(SumAggregator<T>), default(IdentityActivation<T>), fold).Elements,
            .. network.EmbedAll(graphs, features, fold).Elements, .. network.Prefix(0).Embed(graphs[0], features[0], fold),
        ];
    }
}

/// <summary>Two rounds of message passing with the maximum over neighbours.</summary>
internal sealed class MaximumMessages : GuardedKernel
{
    public override string Name => "message-passing-maximum";

    public override bool BranchesOnData => true;

    public override string Origin => "running error analysis of the run, with the maxima that it chose: it holds where rounding changes none of them";

    public override T[] Run<T>(Trial<T> trial)
    {
        Graph graph = GraphFamilies.CompleteBipartite(3, 4);
        MessagePassing<Ordered<T>> network = new([Layer(0, 1), Layer(1, 2)]);
        MaximumAggregator<Ordered<T>, NumberOrder<Ordered<T>>> maximum = default;
        return [.. network
            .Embed(graph, Lift(trial.NormalVector("x", graph.VertexCount)), maximum, default(CubeActivation<Ordered<T>>), maximum)
            .Select(number => number.Value)];

        MessagePassingLayer<Ordered<T>> Layer(int round, int inputs) => new(
            Weights($"own {round}", inputs), Weights($"neighbours {round}", inputs), Lift(trial.NormalVector($"bias {round}", 2)));

        Matrix<Ordered<T>> Weights(string stream, int inputs) =>
            new(2, inputs, Lift(trial.NormalMatrix(stream, 2, inputs).Scale(T.FromDyadic(1 / 4.0)).Elements));
    }

    private static Ordered<T>[] Lift<T>(T[] numbers)
        where T : struct, IReal<T> => [.. numbers.Select(number => new Ordered<T>(number))];
}

/// <summary>The Jacobian of a network of gates on a path, its expectation over the gates of one layer, and its influences.</summary>
internal sealed class GatedJacobians : GuardedKernel
{
    public override string Name => "gated-network";

    public override int Instances => 128;

    public override T[] Run<T>(Trial<T> trial)
    {
        Graph graph = GraphFamilies.Path(3);
        Matrix<T> step = RandomWalk.Step<T>(graph);
        GatedNetwork<T> deep = new(step, [trial.NormalMatrix("W1", 2, 2), trial.NormalMatrix("W2", 2, 2)]);
        GatedNetwork<T> single = new(step, [trial.NormalMatrix("W1", 1, 1)]);
        Matrix<T> jacobian = deep.Jacobian([.. Enumerable.Range(0, deep.GateCount).Select(gate => trial.Uniform("gate", gate, 0, 1))]);
        T[] probabilities = [.. Enumerable.Range(0, single.GateCount).Select(gate => trial.Uniform("probability", gate, 1 / 8.0, 7 / 8.0))];
        return [.. jacobian.Elements, .. deep.Influence(jacobian).Elements, .. single.Expectation(probabilities, one => one.Times(one)).Elements];
    }
}

/// <summary>Four lazy steps of a walk on a path with an extra triangle, from a drawn start, and two with drawn weights.</summary>
internal sealed class RandomWalkSteps : GuardedKernel
{
    public override string Name => "random-walk";

    public override T[] Run<T>(Trial<T> trial)
    {
        Graph graph = new(5, [(0, 1), (1, 2), (2, 3), (3, 4), (2, 4)]);
        T[] lazy = trial.FineVector("start", 5);
        T[] weighted = lazy;
        Matrix<T> step = RandomWalk.Step<T>(graph);
        Matrix<T> weights = RandomWalk.Weighted(graph, (vertex, other) => trial.Fine("weight", (vertex * 5) + other));
        for (int count = 0; count < 4; count++)
        {
            lazy = step.TransposeTimes<T>(lazy);
            weighted = count < 2 ? weights.Times<T>(weighted) : weighted;
        }

        return [.. lazy, .. weighted];
    }
}
