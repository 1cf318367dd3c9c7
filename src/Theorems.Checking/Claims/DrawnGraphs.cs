using Theorems.Kernels.Graphs;

namespace Theorems.Checking.Claims;

/// <summary>A claim about graphs that names pairs worth looking at.</summary>
public interface IDrawsGraphs
{
    /// <summary>The pairs, the smallest first.</summary>
    IReadOnlyList<GraphPair> Pairs { get; }
}

/// <summary>Two graphs that a claim is about, to be drawn side by side.</summary>
/// <param name="Name">What they are, in words.</param>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
public sealed record GraphPair(string Name, Graph First, Graph Second);
