using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>A network that is to tell apart all graphs that colour refinement does.</summary>
public sealed record AttainmentRecipe
{
    /// <summary>Uncoloured graphs on 1 .. n vertices, all together; coloured ones on n vertices.</summary>
    public int Vertices { get; init; } = 5;

    /// <summary>The number of colours of vertices.</summary>
    public int Colours { get; init; } = 1;

    /// <summary>Which of several random draws of the weights.</summary>
    public int Draw { get; init; }

    /// <summary>What joins the features of neighbours.</summary>
    public Aggregation Aggregation { get; init; }

    /// <summary>What joins the features of all vertices in the end.</summary>
    public Aggregation Readout { get; init; }

    /// <summary>How a vertex joins its own features with those of its neighbours.</summary>
    public Combination Combination { get; init; }

    /// <summary>The activation is x to this power.</summary>
    public int Exponent { get; init; } = 3;

    /// <summary>Whether classes are compared after every round, and not only in the end.</summary>
    public bool EveryRound { get; init; }

    /// <summary>The number of rounds; 0 for as many as there are vertices.</summary>
    public int Rounds { get; init; }

    internal int RoundsToRun => Rounds == 0 ? Vertices : Rounds;

    /// <summary>The embedding of each graph, with one channel.</summary>
    /// <param name="trial">The source of the weights.</param>
    /// <param name="graphs">The graphs.</param>
    /// <param name="rounds">The first rounds of the network only.</param>
    internal ulong[] Seen(Trial<PrimeField> trial, IReadOnlyList<ColouredGraph> graphs, int rounds)
    {
        GraphNetwork network = new(trial, Math.Max(rounds, 1), channels: 1, combination: Combination, exponent: Exponent);
        PrimeField[][] features = [.. graphs.Select(graph => Colours == 1 ? VertexFeatures.Constant<PrimeField>(graph.Graph) : VertexFeatures.FromColours<PrimeField>(graph.Colours))];
        return [.. network.EmbedAll([.. graphs.Select(graph => graph.Graph)], features, Aggregation, Readout, rounds).Elements.Select(element => element.Value)];
    }
}
