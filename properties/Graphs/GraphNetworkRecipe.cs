using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>What the network knows of a vertex before the first round.</summary>
public enum InitialFeatures
{
    /// <summary>One, at every vertex.</summary>
    Constant,

    /// <summary>The number of the vertex.</summary>
    VertexNumbers,

    /// <summary>The number of triangles through the vertex.</summary>
    Triangles,

    /// <summary>The numbers of closed walks of three and of four steps from the vertex.</summary>
    ClosedWalks,
}

/// <summary>A message-passing network with random weights, and the graphs on which it is compared with colour refinement.</summary>
public sealed record GraphNetworkRecipe
{
    /// <summary>All graphs on this many vertices, up to isomorphism; 0 for the named hard pairs.</summary>
    public int Vertices { get; init; } = 6;

    /// <summary>The number of channels of every layer.</summary>
    public int Channels { get; init; } = 1;

    /// <summary>What joins the features of neighbours.</summary>
    public Aggregation Aggregation { get; init; }

    /// <summary>What joins the features of all vertices in the end.</summary>
    public Aggregation Readout { get; init; }

    /// <summary>What is known before the first round.</summary>
    public InitialFeatures Features { get; init; }

    /// <summary>How many rounds fewer the second graph of a pair is given.</summary>
    public int FewerRounds { get; init; }

    /// <summary>Whether both graphs of a pair go through the same weights.</summary>
    public bool SharedWeights { get; init; } = true;

    /// <summary>A user's own graphs; they replace the enumeration.</summary>
    public GraphSet? Data { get; init; }

    /// <summary>The graphs.</summary>
    internal GraphSet Graphs => Data ?? (Vertices == 0 ? GraphSet.HardPairs : GraphSet.AllOn(Vertices));
}
