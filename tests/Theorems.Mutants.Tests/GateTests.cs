using Theorems.Checking.Running;

namespace Theorems.Mutants.Tests;

public class GateTests
{
    private static readonly string[] Files = ["Graphs/Tree.cs", "Arena.cs", "LeastSquares.cs", "Graphs/Graph.cs", "Memory.cs"];

    [Fact]
    public void EachFileIsOfOneShard() => Assert.Equal(
        Files.Order(StringComparer.Ordinal),
        Enumerable.Range(1, 3).SelectMany(number => Gate.Chosen(Files, [], new Shard(number, 3))).Order(StringComparer.Ordinal));

    [Fact]
    public void WordsChooseBeforeShardsDo()
    {
        Assert.Equal(["Graphs/Graph.cs"], Gate.Chosen(Files, ["graphs"], new Shard(1, 2)));
        Assert.Equal(["Graphs/Tree.cs"], Gate.Chosen(Files, ["graphs"], new Shard(2, 2)));
        Assert.Empty(Gate.Chosen(Files, ["graphs"], new Shard(3, 3)));
    }
}
