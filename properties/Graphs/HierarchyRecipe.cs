using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>Coloured graphs on n vertices, three refinements of their colours, and networks that are held against them.</summary>
public sealed record HierarchyRecipe
{
    /// <summary>The number n of vertices.</summary>
    public int Vertices { get; init; } = 3;

    /// <summary>The number of colours of vertices.</summary>
    public int Colours { get; init; } = 2;

    /// <summary>The number of channels of the networks.</summary>
    public int Channels { get; init; } = 1;

    /// <summary>Whether the readout is a sum (for refinements: all colours are counted), rather than of the same kind as the aggregation.</summary>
    public bool SumReadout { get; init; }

    /// <summary>Whether the networks alone read out by a sum.</summary>
    public bool NetworksSum { get; init; }

    /// <summary>By how much each network's refinement is too coarse.</summary>
    public int Coarser { get; init; }

    /// <summary>Whether, in the refinements, a vertex without neighbours sees its own colour in their place.</summary>
    public bool EmptySeesOwn { get; init; }

    /// <summary>The classes under the refinement that belongs to sum, mean or maximum.</summary>
    internal int[] Classes(ColourView view, bool isolated = true) =>
        ColouredSets.Classes(Vertices, Colours, view, SumReadout ? ColourView.Multiset : view, EmptySeesOwn, isolated);

    /// <summary>For each graph its embedding, as text, under a random network with sum, mean or maximum.</summary>
    internal string[] Seen(Trial<PrimeField> trial, ColourView view)
    {
        Aggregation aggregation = (Aggregation)(int)view;
        IReadOnlyList<ColouredGraph> graphs = ColouredSets.Graphs(Vertices, Colours);
        var embeddings = new GraphNetwork(trial, Vertices, Channels).EmbedAll(
            [.. graphs.Select(graph => graph.Graph)], [.. graphs.Select(graph => VertexFeatures.FromColours<PrimeField>(graph.Colours))],
            aggregation, SumReadout || NetworksSum ? Aggregation.Sum : aggregation, Vertices);
        return [.. Enumerable.Range(0, graphs.Count).Select(graph => string.Join(' ', embeddings.Row(graph).ToArray()))];
    }
}
