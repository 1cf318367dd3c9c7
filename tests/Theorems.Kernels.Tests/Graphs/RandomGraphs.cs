using Theorems.Kernels.Graphs;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Graphs;

/// Random instances for the tests of graphs; equal seeds give equal instances.
internal static class RandomGraphs
{
    public static uint Bits(uint seed, uint index) => Philox.Block(index, 0, 0, 0, seed, 0x6772_6168).W0;

    public static Graph Draw(int vertexCount, double density, uint seed)
    {
        List<(int, int)> edges = [];
        uint index = 0;
        for (int second = 1; second < vertexCount; second++)
        {
            for (int first = 0; first < second; first++)
            {
                if (Bits(seed, index++) < density * uint.MaxValue)
                {
                    // Both directions of writing an edge must be understood.
                    edges.Add((index & 1) == 0 ? (first, second) : (second, first));
                }
            }
        }

        return new Graph(vertexCount, edges);
    }

    public static int[] Permutation(int count, uint seed)
    {
        int[] permutation = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int j = (int)(Bits(seed, (uint)i) % (uint)(i + 1));
            (permutation[i], permutation[j]) = (permutation[j], permutation[i]);
        }

        return permutation;
    }

    public static int[] Colours(int count, int colours, uint seed) =>
        [.. Enumerable.Range(0, count).Select(vertex => (int)(Bits(seed, (uint)(vertex + 1_000_000)) % (uint)colours))];

    public static T[] Permute<T>(T[] values, int[] permutation)
    {
        int width = permutation.Length == 0 ? 0 : values.Length / permutation.Length;
        T[] moved = new T[values.Length];
        for (int vertex = 0; vertex < permutation.Length; vertex++)
        {
            Array.Copy(values, vertex * width, moved, permutation[vertex] * width, width);
        }

        return moved;
    }

    public static MessagePassing<PrimeField> Network(int inputs, int channels, int rounds, uint seed) => new(Layers(inputs, channels, rounds, seed));

    public static MessagePassingLayer<PrimeField>[] Layers(int inputs, int channels, int rounds, uint seed)
    {
        uint index = 0;
        PrimeField Next()
        {
            (uint low, uint high, _, _) = Philox.Block(index++, 1, 0, 0, seed, 0x6E65_7477);
            return PrimeField.FromInteger(((ulong)high << 32) | low);
        }

        PrimeField[] Many(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];
        return [.. Enumerable.Range(0, rounds).Select(round =>
        {
            int width = round == 0 ? inputs : channels;
            return new MessagePassingLayer<PrimeField>(
                new(channels, width, Many(channels * width)), new(channels, width, Many(channels * width)), Many(channels));
        })];
    }
}
