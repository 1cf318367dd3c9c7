using BenchmarkDotNet.Attributes;
using Theorems.Benchmarks.Machine;
using Theorems.Kernels.Graphs;

namespace Theorems.Benchmarks.Dotnet;

/// <summary>Colour refinement on random graphs with eight edge ends a vertex; integers only, so that memory is the measure.</summary>
public class GraphBenchmarks
{
    private Graph _graph = new(0, []);

    /// <summary>The number of edges.</summary>
    [Params(1_000, 30_000, 1_000_000)]
    public int Edges { get; set; }

    /// <summary>Draws the graph.</summary>
    [GlobalSetup]
    public void Draw() => _graph = RandomGraph.Of(Edges);

    /// <summary>One array copied into another.</summary>
    [Benchmark(Baseline = true)]
    public void CopyOfMemory() => Copy.Once();

    /// <summary>The adjacency read in order, ten times.</summary>
    [Benchmark]
    public long TenReads() => RandomGraph.TenReads(_graph);

    /// <summary>The stable colouring by partition refinement.</summary>
    [Benchmark]
    public int Stable() => ColourRefinement.Stable(_graph)[0];

    /// <summary>The stable colouring by rounds.</summary>
    [Benchmark]
    public int Rounds() => ColourRefinement.UntilStable([_graph]).ColourCount;
}
