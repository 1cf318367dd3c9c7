using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>How many rounds all graphs on ten vertices take, the first size at which n - 1 are needed.</summary>
internal static class RoundHistogram
{
    private const int Vertices = 10;

    // Graphs that take 0, 1, .. 9 rounds, found by a program that shares nothing with this one.
    private static readonly long[] s_published = [176, 24712, 5940560, 5409120, 578588, 44480, 6410, 974, 132, 16];

    public static IEnumerable<Census> All()
    {
        SmallGraphs graphs = new(Vertices);
        long[] found = new long[Vertices + 1];
        for (int edges = 0; edges <= Vertices * (Vertices - 1) / 2; edges++)
        {
            found = [.. found.Zip(graphs.Rounds(edges), (sum, count) => sum + count)];
        }

        yield return new("(i) all graphs on ten vertices", found.Sum(), found[Vertices]);
        int[] different = [.. Enumerable.Range(0, Vertices).Where(rounds => found[rounds] != s_published[rounds])];
        yield return new("(i) published rounds on ten vertices", Vertices, different.Length,
            different.Length == 0 ? null : FormattableString.Invariant($"{found[different[0]]} graphs take {different[0]} rounds, not {s_published[different[0]]}"));
    }
}
