using System.Diagnostics;
using System.Numerics;
using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

public class GraphEnumerationTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(4, 11)]
    [InlineData(5, 34)]
    [InlineData(6, 156)]
    [InlineData(7, 1044)]
    [InlineData(8, 12346)]
    public void Lists_as_many_graphs_as_Polya_counts(int vertexCount, int expected)
    {
        Graph[] graphs = GraphEnumeration.UpToIsomorphism(vertexCount);
        Assert.Equal(expected, graphs.Length);
        Assert.Equal(CountByCycleIndex(vertexCount), graphs.Length);
        Assert.Equal(graphs.Length, graphs.Select(CanonicalForm.Code).Distinct().Count());
        Assert.All(graphs, graph => Assert.Equal(vertexCount, graph.VertexCount));
    }

    [Fact]
    public void Lists_graphs_in_a_fixed_order()
    {
        Graph[] graphs = GraphEnumeration.UpToIsomorphism(4);
        Assert.Equal("C? C_ CS C` CF CJ Cq Cf Cr C^ C~", string.Join(" ", graphs.Select(Graph6.Format)));
        Assert.Equal(graphs.OrderBy(graph => graph.EdgeCount), graphs);
        Assert.Equal(graphs, GraphEnumeration.UpToIsomorphism(4));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    public void Refuses_other_sizes(int vertexCount) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GraphEnumeration.UpToIsomorphism(vertexCount));

    // Burnside: the mean over all permutations of 2^(cycles of pairs). A cycle type with m_k cycles of length k belongs to
    // n!/(prod k^m_k m_k!) permutations; a cycle of length k has floor(k/2) cycles of pairs inside it, two of lengths j, k have gcd(j, k) across.
    private static BigInteger CountByCycleIndex(int vertexCount)
    {
        BigInteger factorial = Enumerable.Range(1, vertexCount).Aggregate(BigInteger.One, (product, factor) => product * factor);
        BigInteger sum = 0;
        foreach (int[] type in Partitions(vertexCount, vertexCount))
        {
            int pairCycles = 0;
            for (int i = 0; i < type.Length; i++)
            {
                pairCycles += type[i] / 2;
                for (int j = 0; j < i; j++)
                {
                    pairCycles += (int)BigInteger.GreatestCommonDivisor(type[i], type[j]);
                }
            }

            BigInteger centralizer = type.Aggregate(BigInteger.One, (product, length) => product * length);
            foreach (IGrouping<int, int> group in type.GroupBy(length => length))
            {
                centralizer *= Enumerable.Range(1, group.Count()).Aggregate(BigInteger.One, (product, factor) => product * factor);
            }

            sum += factorial / centralizer * BigInteger.Pow(2, pairCycles);
        }

        Assert.True((sum % factorial).IsZero);
        return sum / factorial;
    }

    private static IEnumerable<int[]> Partitions(int total, int largest) =>
        total == 0
            ? [[]]
            : Enumerable.Range(1, Math.Min(total, largest)).SelectMany(part => Partitions(total - part, part).Select(rest => (int[])[part, .. rest]));

    // nauty's generator, where it is installed, is an independent list.
    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    public void Lists_the_same_graphs_as_geng_where_present(int vertexCount)
    {
        string? program = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .SelectMany(folder => new[] { Path.Combine(folder, "geng"), Path.Combine(folder, "nauty-geng") }).FirstOrDefault(File.Exists);
        if (program is null)
        {
            return;
        }

        using Process geng = Process.Start(new ProcessStartInfo(program, ["-q", $"{vertexCount}"]) { RedirectStandardOutput = true })!;
        HashSet<ulong> theirs = [.. Graph6.Read(geng.StandardOutput).Select(line => CanonicalForm.Code(line.Graph))];
        geng.WaitForExit();
        Assert.True(theirs.SetEquals(GraphEnumeration.UpToIsomorphism(vertexCount).Select(CanonicalForm.Code)));
    }
}
