using Theorems.Kernels.Graphs;
using Theorems.Kernels.LinearAlgebra;

namespace Theorems.Checking.Guards;

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
